import { longestChain } from '../model/longest-chain.ts'
import type { Features } from './features.ts'
import { uniquePaths } from './unique-paths.ts'

/** For each paragraph of the first version the paragraphs `[from, to)` of the second that it may correspond to, as boundaries. */
export interface Band {
  /** `from[i]` to `to[i]`, inclusive, are the boundaries of the second version that boundary `i` of the first may meet. */
  readonly from: Int32Array
  readonly to: Int32Array
}

type Point = readonly [i: number, j: number]

const NARROW = 12
const WIDE = 40

/**
 * The part of the plane in which an alignment is looked for: around a chain of pairs that are known, or of labels and words that are
 * unique in both versions. A chain only leads; labels that have shifted by a few places do not bind.
 */
export function bandOf(a: readonly Features[], b: readonly Features[], known?: readonly Point[]): Band {
  const pairs = known ?? [...pairsByPath(a, b), ...pairsByWord(a, b)]
  const points: Point[] = [[0, 0], ...forward(pairs), [a.length, b.length]]
  const from = new Int32Array(a.length + 1).fill(b.length)
  const to = new Int32Array(a.length + 1).fill(0)
  for (let k = 1; k < points.length; k++) widen({ from, to }, b.length, [points[k - 1]!, points[k]!])
  return { from, to }
}

function widen({ from, to }: Band, size: number, [[i0, j0], [i1, j1]]: readonly [Point, Point]): void {
  const [rows, columns] = [i1 - i0, j1 - j0]
  const slack = Math.abs(rows - columns) + (Math.max(rows, columns) > NARROW ? WIDE : NARROW)
  for (let i = i0; i <= i1; i++) {
    const centre = rows === 0 ? j0 : j0 + Math.round(((i - i0) * columns) / rows)
    const low = rows === 0 ? j0 : centre
    const high = rows === 0 ? j1 : centre
    from[i] = Math.max(0, Math.min(from[i]!, low - slack))
    to[i] = Math.min(size, Math.max(to[i]!, high + slack))
  }
}

/** As long a chain of pairs as goes forward in both versions. */
function forward(pairs: readonly Point[]): readonly Point[] {
  const sorted = [...pairs].sort((x, y) => x[0] - y[0] || y[1] - x[1])
  return longestChain(sorted.map(([, j]) => j)).map((k) => sorted[k]!)
}

/** Paragraphs whose path is unique in both versions. */
function pairsByPath(a: readonly Features[], b: readonly Features[]): readonly Point[] {
  const [inA, inB] = [uniquePaths(a), uniquePaths(b)]
  return [...inA].flatMap(([path, i]): Point[] => (inB.has(path) ? [[i, inB.get(path)!]] : []))
}

/** One word alone may be the same by chance. */
const WORDS = 2

/** Paragraphs that share words which stand nowhere else in either version. */
function pairsByWord(a: readonly Features[], b: readonly Features[]): readonly Point[] {
  const [inA, inB] = [uniqueTokens(a), uniqueTokens(b)]
  const counts = new Map<number, number>()
  for (const [id, i] of inA) {
    const key = i * b.length + (inB.get(id) ?? -1)
    if (inB.has(id)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].flatMap(([key, count]): Point[] =>
    count < WORDS ? [] : [[Math.floor(key / b.length), key % b.length]],
  )
}

/** Paragraph by token, for tokens that stand in one paragraph only. */
function uniqueTokens(paragraphs: readonly Features[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const [p, { tokens }] of paragraphs.entries()) for (const id of tokens) found.set(id, found.has(id) ? -1 : p)
  return new Map([...found].filter(([, p]) => p >= 0))
}
