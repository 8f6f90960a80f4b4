import type { Extent } from './extent.ts'
import { extentOf, united } from './extent.ts'
import type { Segment } from './segments.ts'

/** Lines that stand below one another in one cell of a table, or a single line of running text. */
export type Cell = readonly Segment[]

interface OpenCell {
  readonly lines: Segment[]
  extent: Extent
}

interface OpenRow {
  readonly cells: OpenCell[]
  extent: Extent
}

/** In ems: how far cells are apart at least, how far lines of one cell at most, and how exact places are. */
const GUTTER = 0.5
/** A label may fill its margin. */
const LABEL_GUTTER = -0.3
const LEADING = 2.2
const TOLERANCE = 0.4
/** How far a cell may rise above cells before it that are set lower, in the middle or at the foot of the row. */
const RISE = 12
/** Lines: taller cells are columns of the page. */
const TALLEST = 15

/**
 * Groups the segments of a page, in the order of reading, into rows of cells; running text gives a row of one cell for each line. Programs
 * that know tables draw one cell after the other, so a cell begins where what is drawn goes up again and to the right.
 */
export function rowsOf(segments: readonly Segment[]): Cell[][] {
  const rows: OpenRow[] = []
  for (const segment of segments) {
    const row = rows.at(-1)
    const first = row && rowBeside(rows, segment)
    if (first !== undefined) addCell(rowFrom(rows, first), segment)
    else if (row && row.cells.length > 1 && !beginsPoint(row, segment) && isBelow(row.cells.at(-1)!, segment))
      addLine(row, segment)
    else rows.push({ cells: [cellOf([segment])], extent: extentOf([segment]) })
  }
  return rows.map(({ cells }) => cells.map(({ lines }) => lines))
}

/**
 * Index of the first row that a segment stands beside; from there on the lines are the cell at its left. What stands before
 * must end above the segment.
 */
function rowBeside(rows: readonly OpenRow[], segment: Segment): number | undefined {
  const reach = TOLERANCE * segment.size
  if (segment.y > rows.at(-1)!.extent.bottom + reach) return undefined
  for (let i = rows.length - 1; i >= Math.max(0, rows.length - TALLEST); i--) {
    const { cells, extent } = rows[i]!
    // What stands above ends here, or the column before does.
    if (extent.bottom < segment.y - reach || extent.top > (rows[i + 1]?.extent.top ?? Infinity))
      return i + 1 < rows.length ? i + 1 : undefined
    if (extent.right > segment.left - gutterAfter(rows[i]!) * segment.size) return undefined
    if (cells.length > 1) return i === rows.length - 1 && segment.y > extent.top - RISE * segment.size ? i : undefined
  }
  return rows.length <= TALLEST ? 0 : undefined
}

function gutterAfter({ cells }: OpenRow): number {
  const { lines } = cells.at(-1)!
  return lines.length === 1 && lines[0]!.isLabel ? LABEL_GUTTER : GUTTER
}

/** Makes one row of the rows from `first` on, which are lines of one cell. */
function rowFrom(rows: OpenRow[], first: number): OpenRow {
  if (first < rows.length - 1) {
    const lines = rows.splice(first).flatMap(({ cells }) => cells.flatMap((cell) => cell.lines))
    rows.push({ cells: [cellOf(lines)], extent: extentOf(lines) })
  }
  return rows.at(-1)!
}

/** A label below the text of another label: what stands beside it is text of its own. */
function beginsPoint({ cells }: OpenRow, segment: Segment): boolean {
  return segment.isLabel && cells.length === 2 && cells[0]!.lines[0]!.isLabel
}

function addCell(row: OpenRow, segment: Segment): void {
  row.cells.push(cellOf([segment]))
  row.extent = united(row.extent, extentOf([segment]))
}

function addLine(row: OpenRow, segment: Segment): void {
  const cell = row.cells.at(-1)!
  const extent = extentOf([segment])
  cell.lines.push(segment)
  cell.extent = united(cell.extent, extent)
  row.extent = united(row.extent, extent)
}

function cellOf(lines: Segment[]): OpenCell {
  return { lines, extent: extentOf(lines) }
}

function isBelow({ lines, extent }: OpenCell, { left, right, y, size }: Segment): boolean {
  const distance = y - lines.at(-1)!.y
  const isUnder = left > extent.left - size && right > extent.left && left < extent.right
  return isUnder && distance > TOLERANCE * size && distance < LEADING * size
}
