import type { Features } from './features.ts'
import type { Habits } from './habits.ts'

/**
 * Costs are negative logarithms of likelihoods, roughly: what speaks for a pair lowers the cost, and a paragraph without
 * counterpart costs {@link GAP}. Checked on the corpora with the structure taken away (`bench/alignment`).
 */
export interface PairCosts {
  /** Paragraph `i` of the first version has no counterpart. */
  gap(i: number): number
  /** One paragraph of either version; without what their content says. */
  one(i: number, j: number): number
  /** `count` paragraphs of the first version from `i` on with `j` of the second; infinite where these are not run together. */
  manyToOne(i: number, j: number, count: number): number
  oneToMany(i: number, j: number, count: number): number
}

export const GAP = 5
/** What a merge or a split costs on top of how ill the paragraphs fit, and each paragraph beyond the second. */
const MERGE = 6
const MERGE_MORE = 5

const SAME_LABEL = -2.5
const OTHER_LABEL = 2
const ONE_LABEL = 1.5

export function pairCosts(a: readonly Features[], b: readonly Features[], { ratio }: Habits): PairCosts {
  const [ofA, ofB] = [totalsOf(a), totalsOf(b)]
  const rare = Float64Array.from(a, ({ presence }) => -Math.log(Math.max(presence, 1e-3)))
  return {
    gap: (i) => Math.min(GAP, -Math.log(1 - a[i]!.presence)),
    one: (i, j) => rare[i]! + lengthCost(a[i]!.length * ratio, b[j]!.length) + formCost(a[i]!, b[j]!),
    manyToOne(i, j, count) {
      if (!isText(b[j]!) || !ofA.mayMerge(i, count)) return Infinity
      return mergeCost(count) + lengthCost(ofA.length(i, count) * ratio, b[j]!.length) + formCost(a[i]!, b[j]!)
    },
    oneToMany(i, j, count) {
      if (!isText(a[i]!) || !ofB.mayMerge(j, count)) return Infinity
      return (
        mergeCost(count) + rare[i]! + lengthCost(a[i]!.length * ratio, ofB.length(j, count)) + formCost(a[i]!, b[j]!)
      )
    },
  }
}

function mergeCost(count: number): number {
  return MERGE + (count - 2) * MERGE_MORE
}

/** What `count` paragraphs of one version with one of the other cost at least, apart from their content. */
export function leastOfMerge(count: number): number {
  return mergeCost(count) + SAME_LABEL
}

/** Length of runs of paragraphs, and whether one paragraph may hold them. */
interface Totals {
  length(from: number, count: number): number
  mayMerge(from: number, count: number): boolean
}

function totalsOf(paragraphs: readonly Features[]): Totals {
  const lengths = new Float64Array(paragraphs.length + 1)
  const texts = new Int32Array(paragraphs.length + 1)
  for (const [p, paragraph] of paragraphs.entries()) {
    lengths[p + 1] = lengths[p]! + paragraph.length
    texts[p + 1] = texts[p]! + (isText(paragraph) && paragraph.length > 0 ? 1 : 0)
  }
  return {
    length: (from, count) => lengths[from + count]! - lengths[from]!,
    mayMerge: (from, count) => count === texts[from + count]! - texts[from]!,
  }
}

/** Headings, notes and table rows are not run together with their neighbours. */
function isText({ kind }: Features): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'quote'
}

/** Variance of the length of a translation per code unit (Gale and Church 1993 have 6.8 for sentences); paragraphs vary less. */
const VARIANCE = 4
const MOST_LENGTH = 8

function lengthCost(expected: number, found: number): number {
  const mean = (expected + found) / 2
  const delta = Math.abs(found - expected) / Math.sqrt(VARIANCE * mean + 60 + (0.08 * mean) ** 2)
  return Math.min(MOST_LENGTH, delta * delta * 0.5)
}

function formCost(a: Features, b: Features): number {
  return labelCost(a.label, b.label) + kindCost(a, b)
}

function labelCost(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : SAME_LABEL
  return a === '' || b === '' ? ONE_LABEL : OTHER_LABEL
}

function kindCost(a: Features, b: Features): number {
  if (a.kind === b.kind) return a.kind === 'heading' && a.depth !== b.depth ? 1 : 0
  if (a.kind === 'note' || b.kind === 'note' || a.kind === 'code' || b.kind === 'code') return 6
  const isHeading = a.kind === 'heading' || b.kind === 'heading'
  const isRow = a.kind === 'row' || b.kind === 'row'
  return isHeading || isRow ? 3 : 0.5
}
