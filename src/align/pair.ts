import type { Band } from './band.ts'
import { bandOf } from './band.ts'
import type { PairCosts } from './cost.ts'
import { GAP, pairCosts } from './cost.ts'
import type { Features } from './features.ts'
import { reordered } from './reorder.ts'
import { weightsOf } from './weights.ts'

/** Paragraphs of two versions that correspond, by index; one side is empty where a version lacks the paragraph. */
export interface Bead {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** How ill they fit: negative where much speaks for the pair. */
  readonly cost: number
}

/** Aligns two versions in order, and then what stands in another order. Beads come in the order of the first version. */
export function alignPair(a: readonly Features[], b: readonly Features[], size: number): readonly Bead[] {
  return reordered(alignInOrder(a, b, size), { a, b, size }, (runA, runB) => {
    const beads = alignInOrder(
      runA.map((i) => a[i]!),
      runB.map((j) => b[j]!),
      size,
    )
    return beads.map((bead) => ({ ...bead, a: bead.a.map((i) => runA[i]!), b: bead.b.map((j) => runB[j]!) }))
  })
}

/**
 * Aligns two versions by dynamic programming (Gale and Church 1993) with moves 1-1, 1-0, 0-1, 2-1 and 1-2, in the band that
 * the labels lead through. Beads come in order and use every paragraph once.
 *
 * @param size Number of tokens in the vocabulary of the features.
 */
function alignInOrder(a: readonly Features[], b: readonly Features[], size: number): readonly Bead[] {
  const table = fill(bandOf(a, b), pairCosts(a, b, weightsOf(a, b, size)))
  return trace(table, a.length, b.length)
}

/** A step that uses some paragraphs of each version, the next ones being `i` and `j`. */
interface Move {
  readonly a: number
  readonly b: number
  readonly cost: (pair: PairCosts, i: number, j: number) => number
}

const MOVES: readonly Move[] = [
  { a: 1, b: 1, cost: (pair, i, j) => pair.one(i, j) },
  { a: 1, b: 0, cost: () => GAP },
  { a: 0, b: 1, cost: () => GAP },
  { a: 2, b: 1, cost: (pair, i, j) => pair.twoToOne(i, j) },
  { a: 1, b: 2, cost: (pair, i, j) => pair.oneToTwo(i, j) },
]

interface Table {
  readonly band: Band
  /** By boundary of the first version: cost of the best way to each boundary of the second in the band. */
  readonly costs: Float64Array[]
  /** Index of the last move of that way. */
  readonly moves: Uint8Array[]
}

function fill(band: Band, pair: PairCosts): Table {
  const table: Table = { band, costs: [], moves: [] }
  for (const i of band.from.keys()) fillRow(table, pair, i)
  return table
}

function fillRow(table: Table, pair: PairCosts, i: number): void {
  const from = table.band.from[i]!
  const costBy = (move: Move, j: number): number => {
    const before = costAt(table, i - move.a, j - move.b)
    return before === Infinity ? Infinity : before + move.cost(pair, i - move.a, j - move.b)
  }
  const costs = new Float64Array(table.band.to[i]! - from + 1).fill(Infinity)
  const moves = new Uint8Array(costs.length)
  table.costs.push(costs)
  table.moves.push(moves)
  if (i === 0) costs[0] = 0
  for (let k = i === 0 ? 1 : 0; k < costs.length; k++)
    for (const [m, move] of MOVES.entries()) {
      const cost = costBy(move, from + k)
      if (cost >= costs[k]!) continue
      costs[k] = cost
      moves[k] = m
    }
}

function costAt({ band, costs }: Table, i: number, j: number): number {
  return i < 0 || j < band.from[i]! || j > band.to[i]! ? Infinity : costs[i]![j - band.from[i]!]!
}

function trace(table: Table, rows: number, columns: number): readonly Bead[] {
  const beads: Bead[] = []
  let [i, j] = [rows, columns]
  while (i > 0 || j > 0) {
    const { a, b } = MOVES[table.moves[i]![j - table.band.from[i]!]!]!
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
