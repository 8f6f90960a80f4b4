import type { Html, Root } from 'mdast'
import { visit } from 'unist-util-visit'

import type { Directive } from '../../model/language-version.ts'
import { spanOf } from './parser.ts'

const COMMENT = /<!--\s*lexparity-ignore\b([^>]*?)-->/g

/** Comments that decide about findings, in order; what they lack is left empty. */
export function readDirectives(source: string, tree: Root): Directive[] {
  if (!source.includes('lexparity-ignore')) return []
  const directives: Directive[] = []
  visit(tree, 'html', (node: Html) => {
    const { start, end } = spanOf(node)
    for (const { 0: comment, 1: text = '', index } of source.slice(start, end).matchAll(COMMENT)) {
      const at = start + index
      directives.push({ ...readDirective(text), span: { start: at, end: at + comment.length } })
    }
  })
  return directives
}

/** ` number-parity, date-parity: as published ` */
function readDirective(text: string): Pick<Directive, 'ruleIds' | 'reason'> {
  const colon = text.includes(':') ? text.indexOf(':') : text.length
  return { ruleIds: text.slice(0, colon).match(/[\w-]+/g) ?? [], reason: text.slice(colon + 1).trim() }
}
