import type { Anchor, Paragraph } from '../../model/language-version.ts'
import type { MappedText, Piece } from '../../model/mapped-text.ts'
import { toSource } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'
import { successivePieces } from '../slices.ts'
import type { FoundMark } from './marks.ts'

/** Takes marks out of a paragraph's text and makes anchors of them. */
export function withAnchors(paragraph: Paragraph, marks: readonly FoundMark[]): Paragraph {
  const { text } = paragraph
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start)
  const cuts = sorted.map(({ span }) => withBlank(text.value, span))
  const anchors = sorted.map(({ mark, span }): Anchor => ({ mark, at: span.start, span: toSource(text, span) }))
  const all = [...paragraph.anchors, ...anchors].sort((a, b) => a.at - b.at)
  return { ...paragraph, text: without(text, cuts), anchors: moved(all, cuts) }
}

/** A mark goes together with the blank before it, unless a word follows at once. */
function withBlank(text: string, { start, end }: Span): Span {
  const isWithBlank = text[start - 1] === ' ' && /^(?:$|[\s\p{P}])/u.test(text.slice(end, end + 2))
  return { start: isWithBlank ? start - 1 : start, end }
}

function without(text: MappedText, cuts: readonly Span[]): MappedText {
  const pieces = successivePieces(text)
  const kept: Piece[] = []
  let value = ''
  const keep = (start: number, end: number): void => {
    for (const piece of pieces(start, end)) kept.push({ ...piece, at: piece.at - start + value.length })
    value += text.value.slice(start, end)
  }
  let done = 0
  for (const { start, end } of cuts) {
    keep(done, start)
    done = end
  }
  keep(done, text.value.length)
  return { value, pieces: kept }
}

/** Both are in order. */
function moved(anchors: readonly Anchor[], cuts: readonly Span[]): Anchor[] {
  let next = 0
  let lost = 0
  return anchors.map((anchor) => {
    while (next < cuts.length && cuts[next]!.end <= anchor.at) lost += length(cuts[next++]!)
    const inside = next < cuts.length ? Math.max(0, anchor.at - cuts[next]!.start) : 0
    return { ...anchor, at: anchor.at - lost - inside }
  })
}

function length({ start, end }: Span): number {
  return end - start
}
