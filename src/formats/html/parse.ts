import type { Element, Nodes, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

import type { Span } from '../../model/span.ts'
import { followText } from '../markup/follow.ts'
import type { MarkupElement, MarkupNode, Parsed } from '../markup/tree.ts'
import { isTooDeep, TOO_DEEP } from '../markup/tree.ts'

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
  const children = node.children.flatMap((child) => nodeOf(child, source))
  const span = spanOf(node) ?? around(children)
  const inner = node.children.map(spanOf).find((child) => child !== undefined)
  const tag = spanOf(node) ? { start: span.start, end: Math.max(span.start, Math.min(inner?.start ?? span.end, span.end)) } : { start: span.start, end: span.start }
  return { type: 'element', name: node.tagName, attributes: attributesOf(node), children, span, tag }
}

function spanOf({ position }: Nodes): Span | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** An element that the parser added reaches as far as its content. */
function around(children: readonly MarkupNode[]): Span {
  const spans = children.map((child) => (child.type === 'element' ? child.span : textSpan(child.text.pieces)))
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? spans[0]?.start ?? 0 }
}

function textSpan(pieces: ReadonlyArray<{ readonly source: number; readonly sourceLength: number }>): Span {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return { start: first?.source ?? 0, end: last ? last.source + last.sourceLength : 0 }
}

const NAMES: Readonly<Record<string, string>> = { className: 'class', ariaHidden: 'aria-hidden' }

function attributesOf({ properties }: Element): Record<string, string> {
  const written = Object.entries(properties).filter(([, value]) => value !== false && value !== null && value !== undefined)
  return Object.fromEntries(written.map(([name, value]) => [NAMES[name] ?? name, Array.isArray(value) ? value.join(' ') : String(value)]))
}
