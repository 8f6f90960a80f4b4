import { align, labelled } from '../align/align.ts'
import type { Alignment, Cell, Row } from '../model/alignment.ts'
import { type DocumentSet, documentSet } from '../model/document-set.ts'
import { pairParagraphs } from './pair-paragraphs.ts'

/** A later revision of a document set, aligned as the earlier one was. */
export interface RevisedAlignment {
  readonly before: Alignment
  readonly after: Alignment
  /** Index of the version in the earlier revision; `undefined` for one that was not there. */
  readonly olds: ReadonlyArray<number | undefined>
  /** By row of `after`: the row of `before` that it was; `undefined` for a new one. */
  readonly homes: ReadonlyArray<number | undefined>
}

/**
 * Carries an alignment over to a later revision: paragraphs that stayed keep their row, as each language shows for itself, and only new ones are
 * aligned with one another. Versions that were not there before take part in new rows only.
 */
export function alignRevision(before: Alignment, set: DocumentSet): RevisedAlignment {
  const olds = set.versions.map(({ language }) => before.set.versions.findIndex((one) => one.language === language))
  const rowsOfParagraphs = set.versions.map((version, v) =>
    olds[v]! < 0
      ? undefined
      : oldRows(before, { old: olds[v]!, texts: version.paragraphs.map(({ text }) => text.value) }),
  )
  const known = olds.map((old) => (old < 0 ? undefined : old))
  if (known.includes(undefined)) return alignedAnew({ before, set, known, rowsOfParagraphs })
  const places = rowsOfParagraphs.map((rows) => placesOf(rows!))
  const rows = [-1, ...before.rows.keys()].flatMap((old) => rowsFrom(old, { before, set, places }))
  return { before, olds: known, after: { set, rows: rows.map(({ row }) => row) }, homes: rows.map(({ home }) => home) }
}

/** By paragraph: the old row that it was in. */
type OldRows = ReadonlyArray<number | undefined>

function oldRows(
  { set, rows }: Alignment,
  { old, texts }: { readonly old: number; readonly texts: readonly string[] },
): OldRows {
  const places = new Map(rows.flatMap(({ cells }, row) => cells[old]!.map((p) => [p, row] as const)))
  const paired = pairParagraphs(
    set.versions[old]!.paragraphs.map(({ text }) => text.value),
    texts,
  )
  return paired.map((p) => (p === undefined ? undefined : places.get(p)))
}

/** Paragraphs of one version by old row. */
interface Places {
  /** What stayed in it. */
  readonly kept: ReadonlyMap<number, readonly number[]>
  /** What is new behind it; before all rows under -1. */
  readonly added: ReadonlyMap<number, readonly number[]>
}

function placesOf(rows: OldRows): Places {
  const [kept, added] = [new Map<number, number[]>(), new Map<number, number[]>()]
  let last = -1
  rows.forEach((row, p) => {
    last = row ?? last
    const places = row === undefined ? added : kept
    places.set(last, [...(places.get(last) ?? []), p])
  })
  return { kept, added }
}

interface Carried {
  readonly before: Alignment
  readonly set: DocumentSet
  readonly places: readonly Places[]
}

interface Home {
  readonly row: Row
  readonly home: number | undefined
}

/** The row that an old row has become, and the new rows behind it. */
function rowsFrom(old: number, { before, set, places }: Carried): readonly Home[] {
  const cells = places.map(({ kept }): Cell => kept.get(old) ?? [])
  const confidence = before.rows[old]?.confidence ?? 1
  const isKept = cells.some((cell) => cell.length > 0)
  const own = isKept ? [{ row: labelled(cells, { versions: set.versions, confidence }), home: old }] : []
  const added = places.map((place): Cell => place.added.get(old) ?? [])
  return [...own, ...addedRows(added, set)]
}

function addedRows(parts: readonly Cell[], set: DocumentSet): readonly Home[] {
  if (parts.every(({ length }) => length === 0)) return []
  const versions = set.versions.map((version, v) => ({
    ...version,
    paragraphs: parts[v]!.map((p) => version.paragraphs[p]!),
  }))
  return align(documentSet(set.id, versions)).rows.map((row) => ({
    row: { ...row, cells: row.cells.map((cell, v): Cell => cell.map((p) => parts[v]![p]!)) },
    home: undefined,
  }))
}

interface Anew {
  readonly before: Alignment
  readonly set: DocumentSet
  readonly known: RevisedAlignment['olds']
  readonly rowsOfParagraphs: ReadonlyArray<OldRows | undefined>
}

/** Where a version is new as a whole: all are aligned, and a row was what most of its paragraphs were. */
function alignedAnew({ before, set, known, rowsOfParagraphs }: Anew): RevisedAlignment {
  const after = align(set)
  const homes = after.rows.map(({ cells }) => {
    const votes = cells.flatMap((cell, v) => cell.flatMap((p) => rowsOfParagraphs[v]?.[p] ?? []))
    return votes.toSorted((a, b) => times(votes, b) - times(votes, a))[0]
  })
  return { before, after, olds: known, homes }
}

function times(votes: readonly number[], vote: number): number {
  return votes.filter((one) => one === vote).length
}
