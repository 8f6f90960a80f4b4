import { textBuilder } from '../../model/mapped-text.ts'
import type { MappedText, Piece, TextBuilder } from '../../model/mapped-text.ts'
import { draftOf } from './draft-of.ts'
import { endParagraph } from './paragraph.ts'
import type { MarkupReader, Place } from './reader.ts'
import type { MarkupElement, MarkupNode } from './tree.ts'

const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD]/

/** Preformatted text, white space kept. */
export function readCode(reader: MarkupReader, element: MarkupElement, place: Place): void {
  endParagraph(reader, place)
  const text = codeText(reader.source, element)
  if (text.value.trim() === '') return
  reader.drafts.push(draftOf({ kind: 'code', depth: 0 }, { text, anchors: [], links: [], raised: [] }))
}

function codeText(source: string, element: MarkupElement): MappedText {
  const builder = textBuilder(source)
  for (const { value, pieces } of textsOf(element))
    for (const piece of pieces) addPiece(builder, value.slice(piece.at, piece.at + piece.length), piece)
  return builder.build()
}

function addPiece(builder: TextBuilder, text: string, { length, source, sourceLength }: Piece): void {
  if (length !== sourceLength) return builder.replace(text, source, source + sourceLength)
  for (const [from, to] of runs(text)) builder.replace(text.slice(from, to), source + from, source + to)
}

function* textsOf(node: MarkupNode): Iterable<MappedText> {
  if (node.type === 'text') yield node.text
  else for (const child of node.children) yield* textsOf(child)
}

/** Where text without control characters begins and ends. */
function* runs(text: string): Iterable<readonly [number, number]> {
  let at = 0
  for (const run of text.split(CONTROL)) {
    if (run !== '') yield [at, at + run.length]
    at += run.length + 1
  }
}
