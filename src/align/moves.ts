import type { Features } from './features.ts'
import type { Band } from './band.ts'
import { contentCost, contentRow } from './content.ts'
import { GAP, leastOfMerge, pairCosts } from './cost.ts'
import type { Habits } from './habits.ts'
import type { Overlap } from './overlap.ts'

/** The most paragraphs of one version that stand in one paragraph of the other. */
const MOST_MERGED = 6

/** A step that uses `a` and `b` paragraphs of each version, the next ones being `i` and `j`. */
export interface Move {
  readonly a: number
  readonly b: number
  /** It costs no less than this. */
  readonly least: number
  readonly cost: (i: number, j: number) => number
}

/** What may come next on the way through two versions: 1-1, 1-0, 0-1, and several to one. */
export function movesOf(
  a: readonly Features[],
  b: readonly Features[],
  { habits, overlap, band }: { readonly habits: Habits; readonly overlap: Overlap; readonly band: Band },
): readonly Move[] {
  const pair = pairCosts(a, b, habits)
  const content = contentOf(overlap, habits, band)
  const several = Array.from({ length: MOST_MERGED - 1 }, (_, k) => k + 2)
  return [
    { a: 1, b: 1, least: -Infinity, cost: (i, j) => pair.one(i, j) + content(i, j) },
    { a: 1, b: 0, least: 0, cost: (i) => pair.gap(i) },
    { a: 0, b: 1, least: GAP, cost: () => GAP },
    ...several.flatMap((count): readonly Move[] => [
      {
        a: count,
        b: 1,
        least: leastOfMerge(count) - habits.most,
        cost(i, j) {
          const form = pair.manyToOne(i, j, count)
          if (form === Infinity) return form
          let sum = 0
          for (let k = 0; k < count; k++) sum += content(i + k, j)
          return form + sum / count
        },
      },
      {
        a: 1,
        b: count,
        least: leastOfMerge(count) - habits.most,
        cost(i, j) {
          const form = pair.oneToMany(i, j, count)
          if (form === Infinity) return form
          let sum = 0
          for (let k = 0; k < count; k++) sum += content(i, j + k)
          return form + sum / count
        },
      },
    ]),
  ]
}

/** Content costs, computed for a paragraph of the first version at a time and forgotten when no move reaches back to it. */
function contentOf(overlap: Overlap, habits: Habits, { from, to }: Band): (i: number, j: number) => number {
  const costOf = contentCost(habits)
  const rows: Array<{ readonly first: number; readonly costs: Float64Array } | undefined> = []
  const read = (i: number): { readonly first: number; readonly costs: Float64Array } => {
    let [first, last] = [from[i + 1]!, to[i + 1]!]
    for (let k = i + 2; k <= Math.min(i + MOST_MERGED, from.length - 1); k++) {
      first = Math.min(first, from[k]!)
      last = Math.max(last, to[k]!)
    }
    first = Math.max(0, first - MOST_MERGED)
    const row = { first, costs: contentRow(overlap, costOf, [i, first, last]) }
    rows[i] = row
    rows[i - MOST_MERGED - 1] = undefined
    return row
  }
  return (i, j) => {
    const { first, costs } = rows[i] ?? read(i)
    return costs[j - first]!
  }
}
