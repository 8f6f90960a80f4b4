import type { MappedText, Piece } from './mapped-text.ts'
import type { Span } from './span.ts'

/**
 * The span of the text that a span of the file is read as: the way back of `toSource`. `undefined` where nothing of it is in the
 * text, as of a label; a run that corresponds as a whole is taken as a whole. An empty span gives an empty span.
 */
export function fromSource({ pieces }: MappedText, span: Span): Span | undefined {
  const isEmpty = span.start === span.end
  const touched = pieces.filter(({ source, sourceLength }) =>
    isEmpty
      ? source <= span.start && span.end <= source + sourceLength
      : source < span.end && span.start < source + sourceLength,
  )
  const [first] = touched
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return undefined
  const start = isRun(first) ? first.at + Math.max(0, span.start - first.source) : first.at
  if (isEmpty) return { start, end: start }
  return { start, end: isRun(last) ? last.at + Math.min(last.length, span.end - last.source) : last.at + last.length }
}

function isRun({ length, sourceLength }: Piece): boolean {
  return length === sourceLength
}
