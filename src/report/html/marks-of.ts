import type { Alignment } from '../../model/alignment.ts'
import type { Location } from '../../model/finding.ts'
import type { Paragraph } from '../../model/language-version.ts'
import { fromSource } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'
import type { MarkData } from './data.ts'

export interface Where {
  readonly alignment: Alignment
  /** Index of the version that the location is in. */
  readonly version: number
  /** Of the finding. */
  readonly row: number | undefined
}

/**
 * What to mark in the paragraphs of a version for a location; nothing where that would be the row as a whole, unless it says something
 * else there than the others, or where the version lacks the row. A location outside of the finding's row is looked for in all others.
 */
export function marksOf({ span, says, deviates }: Location, { alignment, version, row }: Where): readonly MarkData[] {
  const { paragraphs } = alignment.set.versions[version]!
  const cellOf = (r: number): readonly Paragraph[] => alignment.rows[r]!.cells[version]!.map((p) => paragraphs[p]!)
  const marksIn = (r: number): readonly MarkData[] =>
    cellOf(r).flatMap((paragraph, p) =>
      marksInParagraph(paragraph, span).map((mark) => ({ row: r, paragraph: p, ...mark })),
    )
  const near = row === undefined ? [] : cellOf(row)
  if (coversAll(span, near)) return deviates && says.length > 0 ? marksIn(row!) : []
  if (row !== undefined && near.some((paragraph) => holds(paragraph, span))) return marksIn(row)
  return says.length === 0 ? [] : alignment.rows.flatMap((_, r) => marksIn(r))
}

function coversAll(span: Span, cell: readonly Paragraph[]): boolean {
  const [first] = cell
  const last = cell.at(-1)
  return first !== undefined && last !== undefined && span.start <= first.span.start && last.span.end <= span.end
}

function holds({ span: { start, end } }: Paragraph, span: Span): boolean {
  return start <= span.start && span.start <= end
}

function marksInParagraph(
  { text, label, anchors, span: whole }: Paragraph,
  span: Span,
): ReadonlyArray<Omit<MarkData, 'row' | 'paragraph'>> {
  if (span.end < whole.start || whole.end < span.start) return []
  const inText = fromSource(text, span)
  const inAnchors = anchors.flatMap((anchor, i) => (touches(anchor.span, span) ? [{ anchor: i }] : []))
  return [
    ...(label && touches(label.span, span) ? [{}] : []),
    ...(inText.end > inText.start || span.end === span.start ? [{ span: [inText.start, inText.end] as const }] : []),
    ...inAnchors,
  ]
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
