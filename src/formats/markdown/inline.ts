import type { Html, Image, ImageReference, InlineCode, PhrasingContent } from 'mdast'

import type { MappedText, Piece } from '../../model/mapped-text.ts'
import { toSource } from '../../model/mapped-text.ts'
import { successivePieces } from '../slices.ts'
import type { FoldedText } from '../folded-text.ts'
import { raisedMark } from '../raised-mark.ts'
import { follow } from './follow.ts'
import { hrefOf, tagName } from './html-tag.ts'
import { spanOf } from './parser.ts'

/** What inline content is read from and written to. */
export interface InlineReader {
  readonly source: string
  readonly out: FoldedText
  /** Addresses of link reference definitions by identifier. */
  readonly targets: ReadonlyMap<string, string>
}

/** Appends inline content: marks of emphasis vanish, links and footnote marks are noted. */
export function addInline(reader: InlineReader, nodes: readonly PhrasingContent[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const raised = raisedEnd(nodes, i)
    if (raised > i) addRaised(reader, nodes.slice(i + 1, raised))
    else addNode(reader, nodes[i]!)
    i = Math.max(i, raised)
  }
}

function addNode(reader: InlineReader, node: PhrasingContent): void {
  const { source, out } = reader
  const span = spanOf(node)
  switch (node.type) {
    case 'text':
      return addText(reader, follow({ source, value: node.value, ...span }))
    case 'inlineCode':
      return addPieces(out, follow({ source, value: node.value, isLiteral: true, ...insideTicks(source, node) }))
    case 'break':
      return out.gap(span)
    case 'link':
      out.link(node.url, span)
      return isAutolink(source, span.start) ? addLiteral(reader, node.children) : addInline(reader, node.children)
    case 'linkReference':
      if (reader.targets.has(node.identifier)) out.link(reader.targets.get(node.identifier)!, span)
      return addInline(reader, node.children)
    case 'image':
    case 'imageReference':
      return addImage(reader, node)
    case 'footnoteReference':
      return out.anchor(node.label ?? node.identifier, span)
    case 'html':
      return addTag(out, node)
    default:
      if ('children' in node) addInline(reader, node.children)
  }
}

/** A footnote mark without a note, which the parser leaves in the text, or raised characters. */
const MARK = /\[\^([^\]\s^]{1,30})\]|\^([^\s^]{1,8})\^/g

function addText({ source, out }: InlineReader, text: MappedText): void {
  if (!text.value.includes('^')) return addPieces(out, text)
  const pieces = successivePieces(text)
  const add = (start: number, end: number): void => pieces(start, end).forEach((piece) => out.add(text.value, piece))
  let done = 0
  for (const match of text.value.matchAll(MARK)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const span = toSource(text, { start, end })
    const isEscaped = source.slice(span.start, span.end) !== match[0]
    if (isEscaped) continue
    add(done, start)
    if (match[1] !== undefined) out.anchor(match[1], span)
    else {
      add(start + 1, end - 1)
      raise(out, match[2]!)
    }
    done = end
  }
  add(done, text.value.length)
}

/** Appends all of a mapped text. */
export function addPieces(out: FoldedText, text: MappedText): void {
  for (const piece of text.pieces) out.add(text.value, piece)
}

function addLiteral({ source, out }: InlineReader, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes)
    if (node.type === 'text') addPieces(out, follow({ source, value: node.value, isLiteral: true, ...spanOf(node) }))
}

function isAutolink(source: string, start: number): boolean {
  return source[start] === '<'
}

const TICKS = /`+/y

function insideTicks(source: string, node: InlineCode): { start: number; end: number } {
  const { start, end } = spanOf(node)
  TICKS.lastIndex = start
  const ticks = TICKS.exec(source)?.[0].length ?? 0
  const inside = source.slice(start + ticks, end - ticks)
  const padding = /^\s/.test(inside) && !/^\s/.test(node.value) ? 1 : 0
  return { start: start + ticks + padding, end: end - ticks - padding }
}

function addImage({ source, out, targets }: InlineReader, node: Image | ImageReference): void {
  const { start, end } = spanOf(node)
  const target = node.type === 'image' ? node.url : targets.get(node.identifier)
  if (target !== undefined) out.link(target, { start, end })
  const alt = node.alt ?? ''
  const isAsWritten = source.startsWith(alt, start + 2)
  const run: Piece = isAsWritten
    ? { at: 0, length: alt.length, source: start + 2, sourceLength: alt.length }
    : { at: 0, length: alt.length, source: start, sourceLength: end - start }
  out.add(alt, run)
}

function addTag(out: FoldedText, node: Html): void {
  const name = tagName(node.value)
  const target = name === 'a' ? hrefOf(node.value) : undefined
  if (target !== undefined) out.link(target, spanOf(node))
  if (name === 'br') out.gap(spanOf(node))
}

const FARTHEST = 4

/** Index of the `</sup>` that closes a `<sup>` at `i`; -1 if there is none. */
function raisedEnd(nodes: readonly PhrasingContent[], i: number): number {
  if (!isTag(nodes[i]!, 'sup')) return -1
  return nodes.findIndex((node, end) => end > i && end <= i + FARTHEST && isTag(node, '/sup'))
}

function isTag(node: PhrasingContent, name: string): boolean {
  return node.type === 'html' && tagName(node.value) === name
}

function addRaised(reader: InlineReader, nodes: readonly PhrasingContent[]): void {
  addInline(reader, nodes)
  raise(reader.out, nodes.map((node) => ('value' in node ? node.value : '')).join(''))
}

function raise(out: FoldedText, text: string): void {
  const mark = raisedMark(text)
  if (mark !== undefined) out.raise(mark, text.length)
}
