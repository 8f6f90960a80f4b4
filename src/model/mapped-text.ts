import { lastAt } from './last-at.ts'
import type { Span } from './span.ts'

/**
 * A run of text and the run of the file it stands for. Where both lengths are equal every code unit corresponds to
 * its own in the file; where they differ (a line break read as one space, `&amp;` read as `&`) the run corresponds as a whole.
 */
export interface Piece {
  /** Offset in the text. */
  readonly at: number
  readonly length: number
  /** Offset in the file. */
  readonly source: number
  readonly sourceLength: number
}

/** Cleaned text of a paragraph, with the way back to the file. Pieces are in order and cover the whole text. */
export interface MappedText {
  readonly value: string
  readonly pieces: readonly Piece[]
}

/** The span of the file that a span of the text stands for; an empty span gives an empty span. */
export function toSource(text: MappedText, span: Span): Span {
  const start = sourceOffset(text, span.start, 'start')
  return { start, end: span.end > span.start ? sourceOffset(text, span.end, 'end') : start }
}

function sourceOffset(text: MappedText, offset: number, side: 'start' | 'end'): number {
  const piece = pieceAt(text.pieces, side === 'end' ? offset - 1 : offset)
  if (piece === undefined) return 0
  const inside = Math.min(offset - piece.at, piece.length)
  if (piece.length === piece.sourceLength) return piece.source + inside
  return side === 'end' || inside === piece.length ? piece.source + piece.sourceLength : piece.source
}

/** The last piece that begins at or before the offset, by bisection. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[lastAt(pieces, offset, ({ at }) => at)]
}

/** Puts a {@link MappedText} together from copied and replaced runs of one file. */
export interface TextBuilder {
  readonly length: number
  /** Appends `[start, end)` of the file unchanged. */
  copy(start: number, end: number): void
  /** Appends `text` in the place of `[start, end)` of the file. */
  replace(text: string, start: number, end: number): void
  build(): MappedText
}

export function textBuilder(source: string): TextBuilder {
  let value = ''
  const pieces: Piece[] = []
  const append = (text: string, start: number, end: number): void => {
    if (text === '') return
    const last = pieces.at(-1)
    const isRun = text.length === end - start
    if (last && isRun && last.length === last.sourceLength && last.source + last.sourceLength === start)
      pieces[pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + text.length,
      }
    else pieces.push({ at: value.length, length: text.length, source: start, sourceLength: end - start })
    value += text
  }
  return {
    get length() {
      return value.length
    },
    copy: (start, end) => append(source.slice(start, end), start, end),
    replace: append,
    build: () => ({ value, pieces }),
  }
}

/** The part `[start, end)` of a mapped text, with its own pieces. */
export function sliceText(text: MappedText, { start, end }: Span): MappedText {
  const pieces: Piece[] = []
  for (const piece of text.pieces) {
    const from = Math.max(piece.at, start)
    const to = Math.min(piece.at + piece.length, end)
    if (from >= to) continue
    const isRun = piece.length === piece.sourceLength
    pieces.push({
      at: from - start,
      length: to - from,
      source: isRun ? piece.source + (from - piece.at) : piece.source,
      sourceLength: isRun ? to - from : piece.sourceLength,
    })
  }
  return { value: text.value.slice(start, end), pieces }
}

/** The span of a text that stands for a span of the file, cut to the text: the way back from {@link toSource}. */
export function fromSource({ value, pieces }: MappedText, { start, end }: Span): Span {
  const inside = pieces.filter(({ source, sourceLength }) => source < end && source + sourceLength > start)
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) {
    const next = pieces.find(({ source }) => source >= start)?.at ?? value.length
    return { start: next, end: next }
  }
  return { start: first.at + offsetIn(first, start, 'start'), end: last.at + offsetIn(last, end, 'end') }
}

function offsetIn({ source, length, sourceLength }: Piece, offset: number, side: 'start' | 'end'): number {
  if (length === sourceLength) return Math.min(Math.max(offset - source, 0), length)
  return side === 'start' ? 0 : length
}
