import type { Features } from './features.ts'
import { uniquePaths } from './unique-paths.ts'
import type { Weights } from './weights.ts'
import { sharedWeight, totalWeight } from './weights.ts'

/** How much of the smaller paragraph's tokens stands in the other, on average and how far it strays. */
interface Spread {
  readonly mean: number
  readonly deviation: number
}

/** Fewer pairs to learn from say nothing. */
const ENOUGH = 20
const TYPICAL = { same: { mean: 0.45, deviation: 0.22 }, other: { mean: 0.08, deviation: 0.12 } }
const MOST = 5
/** Weight of tokens from which on a paragraph says all that it can. */
const FULL = 12

/**
 * How ill the words and numbers of two paragraphs fit: a logarithm of likelihoods, between -5 and 5. What is usual between the two
 * versions is learned from the paragraphs whose labels are unique: much for Spanish and Portuguese, numbers only for Greek and Danish.
 */
export function contentCosts(
  a: readonly Features[],
  b: readonly Features[],
  weights: Weights,
): (i: number, j: number) => number {
  const own = a.map(({ tokens }) => totalWeight(tokens, weights))
  const theirs = b.map(({ tokens }) => totalWeight(tokens, weights))
  const share = (i: number, j: number): number =>
    sharedWeight(a[i]!.tokens, b[j]!.tokens, weights) / Math.max(1e-9, Math.min(own[i]!, theirs[j]!))
  const isTelling = (i: number, j: number): boolean => Math.min(own[i]!, theirs[j]!) > FULL / 2
  const { same, other } = learn(pairsByLabel(a, b), share, isTelling)
  return (i, j) => {
    const least = Math.min(own[i]!, theirs[j]!)
    if (least === 0) return 0
    const cost = surprise(share(i, j), same) - surprise(share(i, j), other)
    return Math.max(-MOST, Math.min(MOST, cost)) * Math.min(1, least / FULL)
  }
}

type Pair = readonly [i: number, j: number]

function pairsByLabel(a: readonly Features[], b: readonly Features[]): readonly Pair[] {
  const inB = uniquePaths(b)
  return [...uniquePaths(a)].flatMap(([path, i]): Pair[] => (inB.has(path) ? [[i, inB.get(path)!]] : []))
}

/** From pairs with the same label, and from each with the neighbour of the other. Where they differ little, both are alike. */
function learn(
  pairs: readonly Pair[],
  share: (i: number, j: number) => number,
  isTelling: (i: number, j: number) => boolean,
): { readonly same: Spread; readonly other: Spread } {
  const telling = pairs.filter(([i, j]) => isTelling(i, j))
  if (telling.length < ENOUGH) return TYPICAL
  const apart = telling.slice(1).map(([, j], k) => share(telling[k]![0], j))
  const same = spreadOf(telling.map(([i, j]) => share(i, j)))
  const other = spreadOf(apart)
  return same.mean > other.mean + 0.05 ? { same, other } : { same: other, other }
}

const LEAST_DEVIATION = 0.08

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.max(LEAST_DEVIATION, Math.sqrt(variance)) }
}

/** Negative logarithm of the density of the normal distribution, without its constant. */
function surprise(value: number, { mean, deviation }: Spread): number {
  return ((value - mean) / deviation) ** 2 / 2 + Math.log(deviation)
}
