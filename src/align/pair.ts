import type { Band } from './band.ts'
import { bandOf } from './band.ts'
import type { Features } from './features.ts'
import type { Pair } from './habits.ts'
import { areEnough, habitsOf, pairsByLabel } from './habits.ts'
import type { Move } from './moves.ts'
import { movesOf } from './moves.ts'
import { overlapOf } from './overlap.ts'
import { reordered } from './reorder.ts'

/** Paragraphs of two versions that correspond, by index; one side is empty where a version lacks the paragraph. */
export interface Bead {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** How ill they fit: negative where much speaks for the pair. */
  readonly cost: number
}

/** What is known of two versions before they are aligned. */
export interface Known {
  /** Number of tokens in the vocabulary of the features. */
  readonly size: number
  /** Paragraphs that corresponded in an alignment before this one. */
  readonly pairs?: readonly Pair[]
}

/** Aligns two versions in order, and then what stands in another order. Beads come in the order of the first version. */
export function alignPair(a: readonly Features[], b: readonly Features[], known: Known): readonly Bead[] {
  const { size } = known
  return reordered(alignInOrder(a, b, known), { a, b, size }, (runA, runB) => {
    const beads = alignInOrder(
      runA.map((i) => a[i]!),
      runB.map((j) => b[j]!),
      { size },
    )
    return beads.map((bead) => ({ ...bead, a: bead.a.map((i) => runA[i]!), b: bead.b.map((j) => runB[j]!) }))
  })
}

/**
 * Aligns two versions by dynamic programming (Gale and Church 1993) in the band that labels and rare words lead through. Where there
 * are no labels to learn from what is usual between the two, a first alignment tells it to a second. Beads come in order and use
 * every paragraph once.
 */
function alignInOrder(a: readonly Features[], b: readonly Features[], { size, pairs }: Known): readonly Bead[] {
  const overlap = overlapOf(a, b, size)
  const alignBy = (habitual: readonly Pair[], near?: readonly Pair[]): readonly Bead[] => {
    const band = bandOf(a, b, near)
    const habits = habitsOf(a, b, { pairs: habitual, overlap })
    const table = fill(band, movesOf(a, b, { habits, overlap, band }))
    return trace(table, a.length, b.length)
  }
  if (pairs && areEnough(pairs)) return alignBy(pairs, pairs)
  const labelled = pairsByLabel(a, b)
  const beads = alignBy(labelled)
  if (areEnough(labelled)) return beads
  const found = onesOf(beads)
  return areEnough(found) ? alignBy(found, found) : beads
}

function onesOf(beads: readonly Bead[]): readonly Pair[] {
  return beads.flatMap(({ a, b }): Pair[] => (a.length === 1 && b.length === 1 ? [[a[0]!, b[0]!]] : []))
}

interface Table {
  readonly band: Band
  readonly moves: readonly Move[]
  /** By boundary of the first version: cost of the best way to each boundary of the second in the band. */
  readonly costs: Float64Array[]
  /** Index of the last move of that way. */
  readonly last: Uint8Array[]
}

function fill(band: Band, moves: readonly Move[]): Table {
  const table: Table = { band, moves, costs: [], last: [] }
  for (const i of band.from.keys()) fillRow(table, i)
  return table
}

function fillRow({ band, moves, costs, last }: Table, i: number): void {
  const from = band.from[i]!
  const own = new Float64Array(band.to[i]! - from + 1).fill(Infinity)
  const by = new Uint8Array(own.length)
  if (i === 0) own[0] = 0
  costs.push(own)
  last.push(by)
  for (let j = Math.max(from, i === 0 ? 1 : 0); j <= band.to[i]!; j++)
    for (let m = 0; m < moves.length; m++) {
      const move = moves[m]!
      const before = costAt({ band, costs }, i - move.a, j - move.b)
      if (before === Infinity || before + move.least >= own[j - from]!) continue
      const cost = before + move.cost(i - move.a, j - move.b)
      if (cost >= own[j - from]!) continue
      own[j - from] = cost
      by[j - from] = m
    }
}

function costAt({ band, costs }: Pick<Table, 'band' | 'costs'>, i: number, j: number): number {
  return i < 0 || j < band.from[i]! || j > band.to[i]! ? Infinity : costs[i]![j - band.from[i]!]!
}

function trace(table: Table, rows: number, columns: number): readonly Bead[] {
  const beads: Bead[] = []
  let [i, j] = [rows, columns]
  while (i > 0 || j > 0) {
    const { a, b } = table.moves[table.last[i]![j - table.band.from[i]!]!]!
    const cost = costAt(table, i, j) - costAt(table, i - a, j - b)
    beads.push({ a: span(i - a, i), b: span(j - b, j), cost })
    i -= a
    j -= b
  }
  return beads.reverse()
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}
