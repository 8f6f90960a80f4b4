import type { Alignment } from '../model/alignment.ts'
import { groupBy } from '../model/group-by.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { Change, RevisedRow, Revision } from '../model/revision.ts'
import { pairParagraphs } from './pair-paragraphs.ts'
import { type Bag, bagOf, haveSameFigures, similarity } from './words.ts'

/** What has become of each row of a document set since an earlier revision. Versions are paired by language. */
export function compareRevisions(before: Alignment, after: Alignment): Revision {
  const versions = after.set.versions.map((version) => versionPair(before, version))
  const homes = after.rows.map((_, row) => oldRowOf(row, { before, after, versions }))
  const kept = after.rows.map((_, row) => revisedRow(row, homes[row], { before, after, versions }))
  return [...kept, ...removedRows(homes, { before, after, versions })].sort((a, b) => a.row - b.row)
}

/** A version of the later revision and the one that it was. */
interface VersionPair {
  /** Index of the version in the earlier revision. */
  readonly old: number
  /** By paragraph of the later revision: the paragraph of the earlier one. */
  readonly paired: ReadonlyArray<number | undefined>
}

interface Revisions {
  readonly before: Alignment
  readonly after: Alignment
  readonly versions: ReadonlyArray<VersionPair | undefined>
}

function versionPair(before: Alignment, version: LanguageVersion): VersionPair | undefined {
  const old = before.set.versions.findIndex(({ language }) => language === version.language)
  if (old < 0) return undefined
  return { old, paired: pairParagraphs(textsOf(before.set.versions[old]!), textsOf(version)) }
}

function textsOf({ paragraphs }: LanguageVersion): readonly string[] {
  return paragraphs.map(({ text }) => text.value)
}

/** The row that most versions say a row was. */
function oldRowOf(row: number, { before, after, versions }: Revisions): number | undefined {
  const votes = after.rows[row]!.cells.flatMap((cell, v) => {
    const pair = versions[v]
    return cell.flatMap((p) => {
      const old = pair?.paired[p]
      return pair === undefined || old === undefined ? [] : [rowsOf(before, pair.old).get(old)!]
    })
  })
  const camps = [...groupBy(votes, (vote) => vote)].sort(([, a], [, b]) => b.length - a.length)
  return camps[0]?.[0]
}

const rowsByVersion = new WeakMap<Alignment, Map<number, ReadonlyMap<number, number>>>()

/** The row of each paragraph of a version. */
function rowsOf(alignment: Alignment, v: number): ReadonlyMap<number, number> {
  const known = rowsByVersion.get(alignment) ?? new Map<number, ReadonlyMap<number, number>>()
  rowsByVersion.set(alignment, known)
  const rows =
    known.get(v) ?? new Map(alignment.rows.flatMap(({ cells }, row) => cells[v]!.map((p) => [p, row] as const)))
  known.set(v, rows)
  return rows
}

function revisedRow(row: number, home: number | undefined, { before, after, versions }: Revisions): RevisedRow {
  const changes = versions.map((pair, v) => {
    if (pair === undefined) return undefined
    const now = textOf(after, row, v)
    const was = home === undefined ? undefined : textOf(before, home, pair.old)
    return changeOf(was, now)
  })
  return { row, changes: withThoseLeftOut(changes, versions) }
}

const SAME: Change = { kind: 'same', amount: 0, hasFigures: false }

/** Where a paragraph came or went, a version that never had it is what it was. */
function withThoseLeftOut(
  changes: ReadonlyArray<Change | undefined>,
  versions: Revisions['versions'],
): ReadonlyArray<Change | undefined> {
  const hasMoved = changes.some((change) => change?.kind === 'added' || change?.kind === 'removed')
  return hasMoved ? changes.map((change, v) => change ?? (versions[v] && SAME)) : changes
}

/** Rows of the earlier revision that no row of the later one comes from. */
function removedRows(homes: ReadonlyArray<number | undefined>, { before, versions }: Revisions): readonly RevisedRow[] {
  const kept = new Map(homes.flatMap((home, row) => (home === undefined ? [] : [[home, row] as const])))
  return before.rows.flatMap((_, old) => {
    if (kept.has(old)) return []
    const changes = versions.map((pair) => pair && changeOf(textOf(before, old, pair.old), undefined))
    return [{ row: rowBefore(old, kept), changes: withThoseLeftOut(changes, versions) }]
  })
}

function rowBefore(old: number, kept: ReadonlyMap<number, number>): number {
  for (let before = old - 1; before >= 0; before--) {
    const row = kept.get(before)
    if (row !== undefined) return row
  }
  return 0
}

function textOf({ set, rows }: Alignment, row: number, v: number): string | undefined {
  const cell = rows[row]!.cells[v]!
  return cell.length === 0 ? undefined : cell.map((p) => set.versions[v]!.paragraphs[p]!.text.value).join(' ')
}

function changeOf(was: string | undefined, now: string | undefined): Change | undefined {
  if (was === undefined && now === undefined) return undefined
  if (was === undefined) return { kind: 'added', amount: 1, hasFigures: false }
  if (now === undefined) return { kind: 'removed', amount: 1, hasFigures: false }
  if (was === now) return SAME
  return rewording(bagOf(was), bagOf(now))
}

/** Other white space and capitals are no change. */
function rewording(was: Bag, now: Bag): Change {
  const amount = 1 - similarity(was, now)
  return { kind: amount === 0 ? 'same' : 'changed', amount, hasFigures: !haveSameFigures(was, now) }
}
