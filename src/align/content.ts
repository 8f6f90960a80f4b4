import type { Habits, Spread } from './habits.ts'
import { FULL } from './habits.ts'
import type { Overlap } from './overlap.ts'

/** How ill the words and numbers of two paragraphs fit: a logarithm of likelihoods; negative where they speak for the pair. */
export type ContentCost = (share: number, least: number) => number

export function contentCost({ same, other, most }: Habits): ContentCost {
  return (share, least) => {
    if (least === 0) return 0
    const cost = surprise(share, same) - surprise(share, other)
    return Math.max(-most, Math.min(most, cost)) * Math.min(1, least / FULL)
  }
}

/** Costs of paragraph `i` of the first version with `[from, to)` of the second. */
export function contentRow(
  overlap: Overlap,
  costOf: ContentCost,
  [i, from, to]: readonly [i: number, from: number, to: number],
): Float64Array {
  return overlap.row(i, from, to).map((share, k) => costOf(share, overlap.least(i, from + k)))
}

/** Negative logarithm of the density of the normal distribution, without its constant. */
function surprise(value: number, { mean, deviation }: Spread): number {
  return ((value - mean) / deviation) ** 2 / 2 + Math.log(deviation)
}
