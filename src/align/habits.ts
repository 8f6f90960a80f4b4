import type { Features } from './features.ts'
import type { Overlap } from './overlap.ts'
import { uniquePaths } from './unique-paths.ts'

/** Where values lie, and how far they stray. */
export interface Spread {
  readonly mean: number
  readonly deviation: number
}

/**
 * What is usual between two versions: how much longer one is, how many tokens translations share and how many chance. Much is shared
 * between Spanish and Portuguese, numbers only between Greek and Danish.
 */
export interface Habits {
  /** Length of the second version for one code unit of the first. */
  readonly ratio: number
  readonly same: Spread
  readonly other: Spread
  /** The most that content says for or against a pair, in units of cost. */
  readonly most: number
}

export type Pair = readonly [i: number, j: number]

/** Fewer pairs to learn from say nothing. */
const ENOUGH = 20
const TYPICAL = { same: { mean: 0.45, deviation: 0.22 }, other: { mean: 0.08, deviation: 0.12 } }
const MOST = 5
/** What is not learned from the versions themselves says less. */
const MOST_UNLEARNED = 2.5
/** Weight of tokens from which on a paragraph says all that it can. */
export const FULL = 12

/** Habits of paragraphs that correspond, as far as is known. */
export function habitsOf(
  a: readonly Features[],
  b: readonly Features[],
  { pairs, overlap }: { readonly pairs: readonly Pair[]; readonly overlap: Overlap },
): Habits {
  const telling = pairs.filter(([i, j]) => overlap.least(i, j) > FULL / 2)
  const ratio = ratioOf(a, b, pairs)
  if (telling.length < ENOUGH) return { ratio, ...TYPICAL, most: pairs.length < ENOUGH ? MOST_UNLEARNED : MOST }
  const same = spreadOf(telling.map(([i, j]) => overlap.share(i, j)))
  const other = spreadOf(telling.slice(1).map(([, j], k) => overlap.share(telling[k]![0], j)))
  const isTelling = same.mean > other.mean + 0.05
  return isTelling ? { ratio, same, other, most: MOST } : { ratio, same: other, other, most: MOST }
}

/** Code units; of fewer, the length tells nothing. */
const TEXT = 20

/** Pairs of paragraphs whose path is unique in both versions, as far as there is text to learn from. */
export function pairsByLabel(a: readonly Features[], b: readonly Features[]): readonly Pair[] {
  const inB = uniquePaths(b)
  const pairs = [...uniquePaths(a)].flatMap(([path, i]): Pair[] => (inB.has(path) ? [[i, inB.get(path)!]] : []))
  return pairs.filter(([i, j]) => Math.min(a[i]!.length, b[j]!.length) > TEXT)
}

/** Whether pairs are enough to learn habits from. */
export function areEnough(pairs: readonly Pair[]): boolean {
  return pairs.length >= ENOUGH
}

/** So many pairs tell how long versions are. */
const FEW = 10
/** No script is so much shorter than another; a version that is has less of the document. */
const MOST_RATIO = 4

/** Of the paragraphs that correspond, where these are known: a version may lack half of the document. */
function ratioOf(a: readonly Features[], b: readonly Features[], pairs: readonly Pair[]): number {
  const known = pairs.length >= FEW ? pairs : undefined
  const ofA = known ? known.map(([i]) => a[i]!) : a
  const ofB = known ? known.map(([, j]) => b[j]!) : b
  const ratio = (sum(ofB) + 1) / (sum(ofA) + 1)
  return known ? ratio : Math.max(1 / MOST_RATIO, Math.min(MOST_RATIO, ratio))
}

function sum(paragraphs: readonly Features[]): number {
  return paragraphs.reduce((total, { length }) => total + length, 0)
}

const LEAST_DEVIATION = 0.08

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((total, value) => total + value, 0) / values.length
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.max(LEAST_DEVIATION, Math.sqrt(variance)) }
}
