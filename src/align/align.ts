import type { Alignment, Cell, Row } from '../model/alignment.ts'
import type { DocumentSet } from '../model/document-set.ts'
import { groupBy } from '../model/group-by.ts'
import type { Label } from '../model/language-version.ts'
import { rowsByUnit } from './by-unit.ts'
import type { Features } from './features.ts'
import { featuresOf, sharedTokens, vocabulary } from './features.ts'
import type { BareRow, Column, Draft } from './merge.ts'
import { consensus, slotsOf } from './consensus.ts'
import { mergeColumns } from './merge.ts'
import { medoid } from './medoid.ts'
import { alignPair } from './pair.ts'

/** Paragraphs by version, and the number of tokens in their vocabulary. */
interface Versions {
  readonly all: ReadonlyArray<readonly Features[]>
  readonly size: number
}

/** Finds which paragraphs of the versions correspond. A set of one version has one row a paragraph. */
export function align(set: DocumentSet): Alignment {
  const rows = rowsByUnit(set) ?? rowsByText(set)
  return { set, rows: rows.map((row) => described(row, set)) }
}

function rowsByText(set: DocumentSet): readonly BareRow[] {
  const words = vocabulary()
  const all = set.versions.map((version) => featuresOf(version, words))
  const versions = sharedTokens(all, words.size)
  return all.length > 2 ? alignTogether(versions) : alignToMedoid(versions).rows
}

/** Versions are aligned to what they have in common so often. */
const ROUNDS = 1

/**
 * Aligns every version to the medoid, and then to what the others have in common: what one version has run together, left out or
 * put in misleads nobody but itself.
 */
function alignTogether(versions: Versions): readonly BareRow[] {
  let draft = alignToMedoid(versions)
  for (let round = 0; round < ROUNDS; round++) draft = alignToConsensus(versions, draft)
  return draft.rows
}

function alignToMedoid(versions: Versions): Draft {
  const { all, size } = versions
  const pivot = medoid(all)
  const columns = all.map((own, v): Column =>
    v === pivot
      ? { beads: own.map((_, i) => ({ a: [i], b: [i], cost: 0 })) }
      : { beads: alignPair(all[pivot]!, own, { size }) },
  )
  return merged(versions, columns, all[pivot]!.length)
}

function alignToConsensus(versions: Versions, draft: Draft): Draft {
  const slots = slotsOf(draft)
  const commonTo = consensus(versions.all, slots, versions.size)
  const columns = versions.all.map((own, v): Column => {
    const { features, slot, known } = commonTo(v)
    const beads = alignPair(features, own, { size: versions.size, pairs: known })
    return { beads: beads.map((bead) => ({ ...bead, a: bead.a.map((i) => slot[i]!) })) }
  })
  return merged(versions, columns, slots.length)
}

function merged(versions: Versions, columns: readonly Column[], size: number): Draft {
  return mergeColumns(columns, size, (parts) => alignParts(versions, parts))
}

/** What the medoid lacks corresponds among the others only where something speaks for it: that it stands at the same place does not. */
const LOOSE = 0.5

/** Aligns runs of paragraphs that the medoid lacks with one another: `parts[v]` are indices in version `v`, in order. */
function alignParts(versions: Versions, parts: ReadonlyArray<readonly number[]>): readonly BareRow[] {
  const present = parts.flatMap((part, v) => (part.length > 0 ? [v] : []))
  if (present.length === 1) return parts[present[0]!]!.map((p) => rowOf(parts.length, present[0]!, p))
  const { rows } = alignToMedoid({
    ...versions,
    all: present.map((v) => parts[v]!.map((p) => versions.all[v]![p]!)),
  })
  return rows.flatMap(({ cells, costs }) => {
    const own = cells.map((cell, k): Cell => cell.map((c) => parts[present[k]!]![c]!))
    const isLoose = (k: number): boolean => costs[k]! > LOOSE
    const together = own.map((cell, k): Cell => (isLoose(k) ? [] : cell))
    const apart = own.flatMap((cell, k) => (isLoose(k) ? cell.map((p) => rowOf(parts.length, present[k]!, p)) : []))
    const [allCells, allCosts] = [parts.map((): Cell => []), parts.map(() => 0)]
    together.forEach((cell, k) => {
      allCells[present[k]!] = cell
      allCosts[present[k]!] = cell.length > 0 ? costs[k]! : 0
    })
    return [{ cells: allCells, costs: allCosts }, ...apart]
  })
}

function rowOf(size: number, version: number, paragraph: number): BareRow {
  return {
    cells: Array.from({ length: size }, (_, v) => (v === version ? [paragraph] : [])),
    costs: Array<number>(size).fill(0),
  }
}

function described({ cells, costs }: BareRow, { versions }: DocumentSet): Row {
  return labelled(cells, { versions, confidence: confidenceOf(costs.filter((_, v) => cells[v]!.length > 0)) })
}

/** A row of some cells, with the label that most of its versions have. */
export function labelled(
  cells: readonly Cell[],
  { versions, confidence }: Pick<DocumentSet, 'versions'> & Pick<Row, 'confidence'>,
): Row {
  const labels = cells.flatMap((cell, v) => (cell.length > 0 ? [versions[v]!.paragraphs[cell[0]!]!.label] : []))
  const written = mostFrequent(labels) ?? unitName(cells, versions)
  return written === undefined ? { cells, confidence } : { cells, confidence, label: written }
}

/** Where no label is written, people find a translation unit by its id. */
function unitName(cells: readonly Cell[], versions: DocumentSet['versions']): Label | undefined {
  const v = cells.findIndex((cell) => cell.length > 0)
  const { unit, span } = versions[v]?.paragraphs[cells[v]![0]!] ?? {}
  return unit && span && { name: unit.id, key: `tu:${unit.id}`, span: { start: span.start, end: span.start } }
}

/** The label with the key that most versions have; `undefined` where most have none. */
function mostFrequent(labels: ReadonlyArray<Label | undefined>): Label | undefined {
  const groups = [...groupBy(labels, (label) => label?.key).values()]
  return groups.reduce((best, group) => (group.length > best.length ? group : best))[0]
}

/** 1 where everything speaks for the row; one half at the cost of a gap. */
function confidenceOf(costs: readonly number[]): number {
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length)
  return Math.min(1, 1 / (1 + Math.exp(mean - 5)) / 0.982)
}
