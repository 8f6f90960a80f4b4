import type { Label } from '../../model/language-version.ts'
import type { MappedText, Piece } from '../../model/mapped-text.ts'
import { toSource } from '../../model/mapped-text.ts'
import type { InlineContent } from '../folded-text.ts'
import type { LabelWords } from '../label.ts'
import { readLabel } from '../label.ts'

/** The label that the content of a label element is; `undefined` for a dash or whatever else is no label. */
export function labelIn({ text }: InlineContent, words: LabelWords): Label | undefined {
  const label = readLabel(text.value, { ...words, isHeading: true })
  if (!label || label.length < text.value.length) return undefined
  return { name: label.name, key: label.key, span: toSource(text, { start: 0, end: label.name.length }) }
}

/** Puts a label element and its paragraph together. What is known to be a label leaves only its anchors, anything else begins the text. */
export function joined(label: InlineContent, content: InlineContent, isText: boolean): InlineContent {
  const anchors = label.anchors.map((anchor) => ({ ...anchor, at: 0 }))
  const links = [...label.links, ...content.links]
  if (!isText || !isBefore(label.text, content.text))
    return { ...content, anchors: [...anchors, ...content.anchors], links }
  const shift = content.text.value === '' ? 0 : label.text.value.length + 1
  return {
    text: concatenated(label.text, content.text, ' '),
    anchors: [...anchors, ...content.anchors.map((anchor) => ({ ...anchor, at: anchor.at + shift }))],
    links,
    raised: content.raised.map(({ mark, span }) => ({
      mark,
      span: { start: span.start + shift, end: span.end + shift },
    })),
  }
}

function isBefore({ pieces: [first] }: MappedText, { pieces: [second] }: MappedText): boolean {
  return first !== undefined && (second === undefined || first.source < second.source)
}

/** Two texts with something between that stands for nothing in the file. */
export function concatenated(first: MappedText, second: MappedText, between: '' | ' '): MappedText {
  const last = first.pieces.at(-1)
  if (second.value === '' || !last) return second.value === '' ? first : second
  const blank: Piece = { at: first.value.length, length: 1, source: last.source + last.sourceLength, sourceLength: 0 }
  const shift = first.value.length + between.length
  const pieces = second.pieces.map((piece) => ({ ...piece, at: piece.at + shift }))
  return {
    value: first.value + between + second.value,
    pieces: [...first.pieces, ...(between ? [blank] : []), ...pieces],
  }
}
