import type { Alignment } from './alignment.ts'
import type { Span } from './span.ts'

/** The row in a version; where the version lacks it, the place where it should be: after the paragraph before. */
export function placeOf({ set, rows }: Alignment, row: number, v: number): Span {
  const { paragraphs } = set.versions[v]!
  const cell = rows[row]!.cells[v]!
  if (cell.length > 0) return { start: paragraphs[cell[0]!]!.span.start, end: paragraphs[cell.at(-1)!]!.span.end }
  for (let before = row - 1; before >= 0; before--) {
    const last = rows[before]!.cells[v]!.at(-1)
    if (last !== undefined) return { start: paragraphs[last]!.span.end, end: paragraphs[last]!.span.end }
  }
  return { start: 0, end: 0 }
}
