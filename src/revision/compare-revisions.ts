import type { Alignment } from '../model/alignment.ts'
import type { Change, RevisedRow, Revision } from '../model/revision.ts'
import type { RevisedAlignment } from './align-revision.ts'
import { type Bag, bagOf, haveSameFigures, similarity } from './words.ts'

/** What has become of each row of a document set since an earlier revision. */
export function compareRevisions(revised: RevisedAlignment): Revision {
  const kept = revised.homes.map((home, row) => revisedRow({ home, row }, revised))
  return [...kept, ...removedRows(revised)].sort((a, b) => a.row - b.row)
}

interface Rows {
  /** In the earlier revision. */
  readonly home: number | undefined
  /** In the later revision. */
  readonly row: number | undefined
}

function revisedRow(rows: Rows & { readonly row: number }, revised: RevisedAlignment): RevisedRow {
  return { row: rows.row, changes: changesOf(rows, revised) }
}

function changesOf({ home, row }: Rows, { before, after, olds }: RevisedAlignment): RevisedRow['changes'] {
  const changes = olds.map((old, v) => {
    if (old === undefined) return undefined
    const was = home === undefined ? undefined : textOf(before, home, old)
    const now = row === undefined ? undefined : textOf(after, row, v)
    return changeOf(was, now)
  })
  // Where a paragraph came or went, a version that never had it is what it was.
  const hasMoved = changes.some((change) => change?.kind === 'added' || change?.kind === 'removed')
  return hasMoved ? changes.map((change, v) => change ?? (olds[v] === undefined ? undefined : SAME)) : changes
}

/** Rows of the earlier revision that no row of the later one comes from. */
function removedRows(revised: RevisedAlignment): readonly RevisedRow[] {
  const kept = new Map(revised.homes.flatMap((home, row) => (home === undefined ? [] : [[home, row] as const])))
  const gone = [...revised.before.rows.keys()].filter((home) => !kept.has(home))
  return gone.map((home) => ({ row: rowBefore(home, kept), changes: changesOf({ home, row: undefined }, revised) }))
}

function rowBefore(home: number, kept: ReadonlyMap<number, number>): number {
  for (let before = home - 1; before >= 0; before--) {
    const row = kept.get(before)
    if (row !== undefined) return row
  }
  return 0
}

function textOf({ set, rows }: Alignment, row: number, v: number): string | undefined {
  const cell = rows[row]!.cells[v]!
  return cell.length === 0 ? undefined : cell.map((p) => set.versions[v]!.paragraphs[p]!.text.value).join(' ')
}

const SAME: Change = { kind: 'same', amount: 0, hasFigures: false }

function changeOf(was: string | undefined, now: string | undefined): Change | undefined {
  if (was === undefined && now === undefined) return undefined
  if (was === undefined) return { kind: 'added', amount: 1, hasFigures: false }
  if (now === undefined) return { kind: 'removed', amount: 1, hasFigures: false }
  return was === now ? SAME : rewording(bagOf(was), bagOf(now))
}

/** Other white space and capitals are no change. */
function rewording(was: Bag, now: Bag): Change {
  const amount = 1 - similarity(was, now)
  return { kind: amount === 0 ? 'same' : 'changed', amount, hasFigures: !haveSameFigures(was, now) }
}
