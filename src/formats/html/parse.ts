import type { Element, Nodes, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

import type { Span } from '../../model/span.ts'
import { followText } from '../markup/follow.ts'
import type { MarkupElement, MarkupNode, Parsed } from '../markup/tree.ts'
import { inPairs } from './definitions.ts'
import { isTooDeep, spanAround, TOO_DEEP } from '../markup/tree.ts'

/** The tree of an HTML page. A page can be wrong in any way: the parser repairs it as browsers do. */
export function parseHtml(source: string): Parsed {
  const tree = hastOf(source)
  if (!tree || isTooDeep<Nodes>(tree, childrenOf)) return { reason: TOO_DEEP }
  const children = tree.children.flatMap((child) => nodeOf(child, source))
  const span = { start: 0, end: source.length }
  return { root: { type: 'element', name: '', attributes: {}, children, span, tag: { start: 0, end: 0 } } }
}

/** The parser throws nothing but a stack that is full. */
function hastOf(source: string): Root | undefined {
  try {
    return unified().use(rehypeParse).parse(source)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : []
}

function nodeOf(node: RootContent, source: string): MarkupNode[] {
  if (node.type === 'element') return [elementOf(node, source)]
  const span = spanOf(node)
  if (node.type !== 'text' || !span) return []
  return [{ type: 'text', text: followText({ source, value: node.value, ...span }) }]
}

function elementOf(node: Element, source: string): MarkupElement {
  const inside = node.children.flatMap((child) => nodeOf(child, source))
  const children = node.tagName === 'dl' ? inPairs(inside) : inside
  const span = spanOf(node) ?? spanAround(children)
  return { type: 'element', name: node.tagName, attributes: attributesOf(node), children, span, tag: tagOf(node, span) }
}

function tagOf(node: Element, { start, end }: Span): Span {
  const inner = node.position && node.children.map(spanOf).find((child) => child !== undefined && child.start > start)
  return { start, end: node.position ? Math.min(inner?.start ?? end, end) : start }
}

function spanOf({ position }: Nodes): Span | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? undefined : { start, end }
}

const NAMES: Readonly<Record<string, string>> = { className: 'class', ariaHidden: 'aria-hidden' }

function attributesOf({ properties }: Element): Record<string, string> {
  const written = Object.entries(properties).filter(
    ([, value]) => value !== false && value !== null && value !== undefined,
  )
  return Object.fromEntries(
    written.map(([name, value]) => [NAMES[name] ?? name, Array.isArray(value) ? value.join(' ') : String(value)]),
  )
}
