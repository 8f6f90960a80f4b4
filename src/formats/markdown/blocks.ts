import type { Code, Heading, Html, ListItem, Paragraph, Root, RootContent } from 'mdast'

import type { Span } from '../../model/span.ts'
import type { Draft } from '../draft.ts'
import { withLabel } from '../draft.ts'
import type { LabelWords } from '../label.ts'
import type { BlockReader, Frame } from './block-reader.ts'
import { draftOf, inlineContent, linkTargets } from './block-reader.ts'
import { codeText } from './code.ts'
import { follow } from './follow.ts'
import { htmlParagraphs } from './html.ts'
import { isLabelSetOff } from './label-set-off.ts'
import { readNote } from './note.ts'
import { spanOf } from './parser.ts'
import { readRow } from './table.ts'

/** Where a block stands. */
interface Place {
  readonly isQuoted: boolean
  /** Lists around it. */
  readonly nesting: number
  /** The item that the block begins. */
  readonly item?: ItemStart
}

interface ItemStart {
  readonly start: number
  /** The number before the item. */
  readonly marker: Span | undefined
}

/** The paragraphs of a document in order, footnote marks unsettled. */
export function readBlocks(source: string, tree: Root, words: LabelWords): Draft[] {
  const reader: BlockReader = { source, words, targets: linkTargets(tree, source), drafts: [] }
  for (const node of tree.children) readBlock(reader, node, { isQuoted: false, nesting: 0 })
  return reader.drafts.filter((draft) => draft.text.value !== '' || draft.label !== undefined)
}

function readBlock(reader: BlockReader, node: RootContent, place: Place): void {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return readText(reader, node, place)
    case 'list':
      return node.children.forEach((item) => readItem(reader, item, { ...place, nesting: place.nesting + 1 }))
    case 'blockquote':
      return node.children.forEach((block) => readBlock(reader, block, { isQuoted: true, nesting: place.nesting }))
    case 'code':
      return readCode(reader, node)
    case 'html':
      return readHtml(reader, node, place)
    case 'table':
      for (const row of node.children) reader.drafts.push(readRow(reader, row))
      return
    case 'footnoteDefinition':
      reader.drafts.push(readNote(reader, node))
  }
}

function readText(reader: BlockReader, node: Heading | Paragraph, place: Place): void {
  const { start, end } = spanOf(node)
  const span = { start: place.item?.start ?? start, end }
  const frame: Frame =
    node.type === 'heading' ? { kind: 'heading', depth: node.depth, span } : { ...kindAndDepth(place), span }
  const content = inlineContent(reader, node.children, place.item?.marker)
  const isHeading = node.type === 'heading' || isLabelSetOff(node, reader.words)
  reader.drafts.push(withLabel(draftOf(frame, content), { ...reader.words, isHeading }))
}

function kindAndDepth({ isQuoted, nesting, item }: Place): Pick<Frame, 'kind' | 'depth'> {
  if (item) return { kind: 'item', depth: nesting }
  return { kind: isQuoted ? 'quote' : 'paragraph', depth: 0 }
}

/** What an item holds, and all that stands before its text. */
interface NumberedTwice {
  readonly children: ListItem['children']
  readonly marker: Span
}

/** `3. 2. maddenin …` begins with an ordinal behind its number; a list of one item that begins on the line of another is text. */
function numberedTwice(source: string, { children: [list, ...rest], position }: ListItem): NumberedTwice | undefined {
  if (list?.type !== 'list' || list.children.length !== 1 || list.position?.start.line !== position?.start.line)
    return undefined
  const inner = list.children[0]!
  const outer = numberAt(source, position?.start.offset ?? 0)
  const marker = numberAt(source, spanOf(inner).start)
  if (!outer || !marker || inner.children[0]?.type !== 'paragraph') return undefined
  return { children: [...inner.children, ...rest], marker: { start: outer.start, end: marker.end } }
}

/** An item's first paragraph is the item. Where it has none, its number alone is one. */
function readItem(reader: BlockReader, item: ListItem, place: Place): void {
  const twice = numberedTwice(reader.source, item)
  const [first, ...rest] = twice?.children ?? item.children
  const own = { start: spanOf(item).start, marker: twice?.marker ?? numberAt(reader.source, spanOf(item).start) }
  const hasText = first?.type === 'paragraph' || first?.type === 'heading'
  if (own.marker && !hasText) readMarker(reader, own.marker, place.nesting)
  if (first) readBlock(reader, first, hasText ? { ...place, item: own } : place)
  for (const block of rest) readBlock(reader, block, place)
}

function readMarker(reader: BlockReader, marker: Span, depth: number): void {
  const draft = draftOf({ kind: 'item', depth, span: marker }, inlineContent(reader, [], marker))
  reader.drafts.push(withLabel(draft, { ...reader.words, isHeading: false }))
}

const NUMBER = /\d{1,9}[.)]/y

/** The number of an ordered list's item as written; the tree only knows where the list starts. */
function numberAt(source: string, start: number): Span | undefined {
  NUMBER.lastIndex = start
  const number = NUMBER.exec(source)?.[0]
  return number === undefined ? undefined : { start, end: start + number.length }
}

function readCode({ source, drafts }: BlockReader, node: Code): void {
  drafts.push({ kind: 'code', depth: 0, span: spanOf(node), text: codeText(source, node), anchors: [], links: [] })
}

function readHtml({ source, words, drafts }: BlockReader, node: Html, place: Place): void {
  const html = follow({ source, value: node.value, isLiteral: true, ...spanOf(node) })
  for (const { content, span } of htmlParagraphs(source, html)) {
    const frame = { ...kindAndDepth(place), span }
    drafts.push(withLabel(draftOf(frame, content), { ...words, isHeading: false }))
  }
}
