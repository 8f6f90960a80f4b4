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
    const beads = alignInOrder(runA.map((i) => a[i]!), runB.map((j) => b[j]!), size)
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
  const costs = pairCosts(a, b, weightsOf(a, b, size))
  const table = fill(bandOf(a, b), costs, { rows: a.length, columns: b.length })
  return trace(table, a.length, b.length)
}

/** Moves by how many paragraphs of each version they use. */
const MOVES: ReadonlyArray<readonly [a: number, b: number]> = [[1, 1], [1, 0], [0, 1], [2, 1], [1, 2]]

interface Table {
  readonly band: Band
  /** By boundary of the first version: cost of the best way to each boundary of the second in the band. */
  readonly costs: readonly Float64Array[]
  /** Index of the last move of that way. */
  readonly moves: readonly Uint8Array[]
}

function fill(band: Band, pair: PairCosts, { rows, columns }: { rows: number; columns: number }): Table {
  const costs: Float64Array[] = []
  const moves: Uint8Array[] = []
  const at = (i: number, j: number): number => {
    const offset = j - band.from[i]!
    return i < 0 || offset < 0 || j > band.to[i]! ? Infinity : costs[i]![offset]!
  }
  for (let i = 0; i <= rows; i++) {
    const from = band.from[i]!
    const to = Math.min(columns, band.to[i]!)
    const row = new Float64Array(to - from + 1).fill(Infinity)
    const last = new Uint8Array(to - from + 1)
    costs.push(row)
    moves.push(last)
    for (let j = from; j <= to; j++) {
      if (i === 0 && j === 0) {
        row[0] = 0
        continue
      }
      const ways = [
        i > 0 && j > 0 ? at(i - 1, j - 1) : Infinity,
        i > 0 ? at(i - 1, j) : Infinity,
        j > 0 ? at(i, j - 1) : Infinity,
        i > 1 && j > 0 ? at(i - 2, j - 1) : Infinity,
        i > 0 && j > 1 ? at(i - 1, j - 2) : Infinity,
      ]
      if (ways[0]! < Infinity) ways[0]! += pair.one(i - 1, j - 1)
      ways[1]! += GAP
      ways[2]! += GAP
      if (ways[3]! < Infinity) ways[3]! += pair.twoToOne(i - 2, j - 1)
      if (ways[4]! < Infinity) ways[4]! += pair.oneToTwo(i - 1, j - 2)
      let best = 0
      for (let move = 1; move < ways.length; move++) if (ways[move]! < ways[best]!) best = move
      row[j - from] = ways[best]!
      last[j - from] = best
    }
  }
  return { band, costs, moves }
}

function trace({ band, costs, moves }: Table, rows: number, columns: number): readonly Bead[] {
  const beads: Bead[] = []
  let [i, j] = [rows, columns]
  while (i > 0 || j > 0) {
    const here = costs[i]![j - band.from[i]!]!
    const [da, db] = MOVES[moves[i]![j - band.from[i]!]!]!
    const before = costs[i - da]![j - db - band.from[i - da]!]!
    beads.push({ a: span(i - da, i), b: span(j - db, j), cost: here - before })
    i -= da
    j -= db
  }
  return beads.reverse()
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}
