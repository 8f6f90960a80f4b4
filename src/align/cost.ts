import type { Features } from './features.ts'
import { contentCosts } from './content.ts'
import type { Weights } from './weights.ts'

/**
 * Costs are negative logarithms of likelihoods, roughly: what speaks for a pair lowers the cost, and a paragraph without
 * counterpart costs {@link GAP}. Checked on the corpora with the structure taken away (`bench/alignment`).
 */
export interface PairCosts {
  /** One paragraph of either version. */
  one(i: number, j: number): number
  /** Paragraphs `i` and `i + 1` of the first version with `j` of the second. */
  twoToOne(i: number, j: number): number
  oneToTwo(i: number, j: number): number
}

export const GAP = 5
/** What a merge or a split costs on top of how ill the paragraphs fit. */
const MERGE = 5

const SAME_LABEL = -2.5
const OTHER_LABEL = 2
const ONE_LABEL = 1.5

export function pairCosts(a: readonly Features[], b: readonly Features[], weights: Weights): PairCosts {
  const ratio = (sum(b) + 1) / (sum(a) + 1)
  const content = contentCosts(a, b, weights)
  return {
    one: (i, j) => lengthCost(a[i]!.length * ratio, b[j]!.length) + formCost(a[i]!, b[j]!) + content(i, j),
    twoToOne(i, j) {
      const [first, second, whole] = [a[i]!, a[i + 1]!, b[j]!]
      if (!mayMerge(first, second, whole)) return Infinity
      const length = lengthCost((first.length + second.length) * ratio, whole.length)
      return MERGE + length + formCost(first, whole) + (content(i, j) + content(i + 1, j)) / 2
    },
    oneToTwo(i, j) {
      const [whole, first, second] = [a[i]!, b[j]!, b[j + 1]!]
      if (!mayMerge(first, second, whole)) return Infinity
      const length = lengthCost(whole.length * ratio, first.length + second.length)
      return MERGE + length + formCost(whole, first) + (content(i, j) + content(i, j + 1)) / 2
    },
  }
}

function sum(paragraphs: readonly Features[]): number {
  return paragraphs.reduce((total, { length }) => total + length, 0)
}

/** Headings, notes and table rows are not run together with their neighbours. */
function mayMerge(first: Features, second: Features, whole: Features): boolean {
  const isText = ({ kind }: Features): boolean => kind === 'paragraph' || kind === 'item' || kind === 'quote'
  return isText(first) && isText(second) && isText(whole) && first.length > 0 && second.length > 0
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
