import type { Cell } from '../model/alignment.ts'
import type { Bead } from './pair.ts'

/** Paragraphs of a row by version, and how ill each fits. */
export interface BareRow {
  readonly cells: readonly Cell[]
  readonly costs: readonly number[]
}

/** Rows, and how they came about. */
export interface Draft {
  readonly rows: readonly BareRow[]
  readonly columns: readonly Column[]
  /** Number of paragraphs of the pivot. */
  readonly size: number
  /** By boundary of the pivot, rows of what stands there and the pivot lacks. */
  readonly between: ReadonlyArray<readonly BareRow[]>
}

/** One version aligned to the pivot: `a` are paragraphs of the pivot, `b` of the version. */
export interface Column {
  readonly beads: readonly Bead[]
}

/** Aligns among one another what stands between two paragraphs of the pivot and the pivot lacks. */
export type AlignParts = (parts: ReadonlyArray<readonly number[]>) => readonly BareRow[]

/** Merges columns that were aligned to one pivot of `size` paragraphs into rows, in order of the pivot. */
export function mergeColumns(columns: readonly Column[], size: number, alignParts: AlignParts): Draft {
  const rowOf = joined(columns, size)
  const rows: BareRow[] = []
  const loose = insertions(columns, size)
  const between: BareRow[][] = loose.map(() => [])
  const pushBetween = (boundary: number): void => {
    const parts = loose[boundary]!
    if (parts.some((part) => part.length > 0)) between[boundary]!.push(...alignParts(parts))
    rows.push(...between[boundary]!)
  }
  const byStart = columns.map(
    ({ beads }) => new Map(beads.flatMap((bead) => (bead.a.length > 0 ? [[bead.a[0]!, bead]] : []))),
  )
  for (let start = 0; start < size;) {
    pushBetween(start)
    let end = start + 1
    while (end < size && rowOf[end] === rowOf[start]) end++
    const row = rowBetween(byStart, loose, [start, end])
    if (row.cells.some((cell) => cell.length > 0)) rows.push(row)
    start = end
  }
  pushBetween(size)
  return { rows, columns, size, between }
}

/** Number of the row by paragraph of the pivot: paragraphs that some version has in one are one row. */
function joined(columns: readonly Column[], size: number): Int32Array {
  const isJoined = new Uint8Array(size)
  for (const { beads } of columns) for (const { a } of beads) for (const i of a.slice(1)) isJoined[i] = 1
  const rowOf = new Int32Array(size)
  for (let i = 1; i < size; i++) rowOf[i] = rowOf[i - 1]! + (isJoined[i] ? 0 : 1)
  return rowOf
}

/** By boundary of the pivot and version: paragraphs that stand there and the pivot lacks. */
function insertions(columns: readonly Column[], size: number): number[][][] {
  const between = Array.from({ length: size + 1 }, () => columns.map((): number[] => []))
  columns.forEach(({ beads }, v) => {
    let at = 0
    for (const { a, b } of beads) {
      if (a.length === 0) between[at]![v]!.push(...b)
      at = (a.at(-1) ?? at - 1) + 1
    }
  })
  return between
}

/** The row of the pivot's paragraphs `[start, end)`; what versions have inside such a run belongs to it. */
function rowBetween(
  byStart: ReadonlyArray<ReadonlyMap<number, Bead>>,
  between: ReadonlyArray<ReadonlyArray<readonly number[]>>,
  [start, end]: readonly [number, number],
): BareRow {
  const costs: number[] = []
  const cells = byStart.map((beads, v): Cell => {
    const cell: number[] = []
    let cost = 0
    for (let i = start; i < end; i++) {
      if (i > start) cell.push(...between[i]![v]!)
      const bead = beads.get(i)
      if (bead === undefined) continue
      cell.push(...bead.b)
      cost += bead.cost
    }
    costs.push(cost)
    return cell.sort((x, y) => x - y)
  })
  return { cells, costs }
}
