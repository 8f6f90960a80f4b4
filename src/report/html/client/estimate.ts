import type { RowData } from '../data.ts'

/** Of the text, in pixels; near enough for rows that were not yet shown. */
const LETTER = 7.4
const LINE = 23
const PADDING = 22
const LEAST = 44

/** Height of a row in pixels before it is laid out: that of its longest cell among the versions shown. */
export function estimatedHeight({ cells }: RowData, versions: readonly number[], columnWidth: number): number {
  const letters = Math.max(columnWidth - PADDING, LETTER) / LETTER
  const lines = (v: number): number =>
    cells[v]!.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(text.length / letters)), 0)
  return Math.max(LEAST, Math.max(0, ...versions.map(lines)) * LINE + PADDING)
}
