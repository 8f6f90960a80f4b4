import { extentOf } from './extent.ts'
import type { Cell } from './rows.ts'

const TOLERANCE = 0.7

/** Whether two rows have cells below one another: flush left, flush right or centred. */
export function startsInLine(row: readonly Cell[], other: readonly Cell[]): boolean {
  if (row.length < 2 || other.length < 2) return false
  return row.slice(1).some((cell) => other.slice(1).some((below) => isInLine(cell, below)))
}

function isInLine(cell: Cell, below: Cell): boolean {
  const [a, b] = [extentOf(cell), extentOf(below)]
  const reach = TOLERANCE * cell[0]!.size
  return [a.left - b.left, a.right - b.right, (a.left + a.right - b.left - b.right) / 2].some(
    (distance) => Math.abs(distance) <= reach,
  )
}
