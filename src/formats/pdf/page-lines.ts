import { extentOf } from './extent.ts'
import type { Cell } from './rows.ts'
import type { Raised, Segment } from './segments.ts'
import { joined } from './segments.ts'
import { startsInLine } from './tables.ts'

/** A line of running text or a row of a table, as it stands on the page. */
export interface SetLine extends Omit<Segment, 'text' | 'raised' | 'isLabel'> {
  /** The lines of all cells in order; one for running text. */
  readonly parts: readonly Part[]
  readonly isRow: boolean
  /** Of the last line of a row. */
  readonly bottom: number
}

/** A line of a cell. */
export interface Part {
  readonly text: string
  readonly raised: readonly Raised[]
  /** A bar stands before it: it begins another cell. */
  readonly isCell: boolean
}

/** Lines of a page: rows that are no table are text with a label in the margin, or what stands beside by chance. */
export function linesOfRows(rows: readonly (readonly Cell[])[]): SetLine[] {
  return rows.flatMap((cells, i) => {
    if (cells.length === 1) return cells[0]!.map(lineOf)
    const hanging = withLabels(cells)
    if (hanging) return hanging.map(lineOf)
    if (isOfTable(rows, i)) return [rowOf(cells)]
    return isOneLine(cells) ? [lineOf(joined(cells.flat()))] : cells.flat().map(lineOf)
  })
}

/** The lines of a text whose label, or labels, are set in the margin. */
function withLabels(cells: readonly Cell[]): readonly Segment[] | undefined {
  const labels = cells.slice(0, -1)
  const [first, ...others] = cells.at(-1)!
  const isLabel = ([only, ...more]: Cell): boolean => only!.isLabel && more.length === 0 && isBesideFirst(only!, first!)
  return labels.every(isLabel) ? [labelled([...labels.flat(), first!]), ...others] : undefined
}

function labelled(segments: readonly Segment[]): Segment {
  return { ...joined(segments), textLeft: segments.at(-1)!.left }
}

/** In ems. Cells of a table without lines may leave more room above the text than above the label. */
const LABEL_LEVEL = 1.2
const LEVEL = 0.4

function isBesideFirst(label: Segment, { y, size }: Segment): boolean {
  return Math.abs(label.y - y) <= LABEL_LEVEL * size
}

function isLevel(a: Segment, b: Segment): boolean {
  return Math.abs(a.y - b.y) <= LEVEL * Math.max(a.size, b.size)
}

function isOneLine(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell.length === 1 && isLevel(cell[0]!, cells[0]![0]!))
}

function isOfTable(rows: readonly (readonly Cell[])[], i: number): boolean {
  return rows[i]!.length > 2 || [rows[i - 1], rows[i + 1]].some((other) => other && startsInLine(rows[i]!, other))
}

function lineOf({ text, raised, isLabel: _, ...segment }: Segment): SetLine {
  return { ...segment, parts: [{ text, raised, isCell: false }], isRow: false, bottom: segment.y }
}

function rowOf(cells: readonly Cell[]): SetLine {
  const all = cells.flat()
  const { left, right, top, bottom } = extentOf(all)
  const parts = cells.flatMap((cell, column) =>
    cell.map(({ text, raised }, i) => ({ text, raised, isCell: column > 0 && i === 0 })),
  )
  const { size } = all[0]!
  return { parts, isRow: true, left, right, textLeft: left, y: top, bottom, size }
}
