import type { Nodes, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'
import { visit } from 'unist-util-visit'

import type { Span } from '../../model/span.ts'
import { independentParts } from './parts.ts'

/** Of GFM only what documents are made of; its literal autolinks alone would double the time. */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmFootnote()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
}

/**
 * The syntax tree of a Markdown text, with offsets (lines and columns count in its part of a long text). The parser's time grows with the
 * square of the length of what has tables, so a long text is parsed in parts.
 */
export function parseMarkdown(source: string): Root {
  const processor = unified().use(remarkParse).use(tablesAndFootnotes)
  const parts = independentParts(source)
  if (parts.length === 1) return processor.parse(source)
  const children = parts.flatMap(({ start, end }) => {
    const tree = processor.parse(source.slice(start, end))
    moveBy(tree, start)
    return tree.children
  })
  return { type: 'root', children }
}

function moveBy(tree: Root, offset: number): void {
  visit(tree, (node) => {
    if (node.position === undefined) return
    node.position.start.offset = (node.position.start.offset ?? 0) + offset
    node.position.end.offset = (node.position.end.offset ?? 0) + offset
  })
}

/** Where a parsed node stands in the file. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
