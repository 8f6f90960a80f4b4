import type { Features } from './features.ts'

/** How much of the smaller paragraph's tokens stands in the other one, by weight. */
export interface Overlap {
  /** 0 to 1. */
  share(i: number, j: number): number
  /** Weight of the tokens of the smaller paragraph: little says little. */
  least(i: number, j: number): number
  /** Shares of paragraph `i` with `[from, to)` of the second version, as fast as tokens are rare. */
  row(i: number, from: number, to: number): Float64Array
}

/** A token counts by how rare it is in both versions; what stands in more than every eighth paragraph does not count. */
const COMMON = 8

/** @param size Number of tokens in the vocabulary of the features. */
export function overlapOf(a: readonly Features[], b: readonly Features[], size: number): Overlap {
  const { ofA, ofB, weights } = shared(a, b, size)
  const total = (tokens: Int32Array): number => {
    let sum = 0
    for (const id of tokens) sum += weights[id]!
    return sum
  }
  const [own, theirs] = [Float64Array.from(ofA, total), Float64Array.from(ofB, total)]
  const places = placesOf(ofB, weights.length)
  const least = (i: number, j: number): number => Math.min(own[i]!, theirs[j]!)
  const row = (i: number, from: number, to: number): Float64Array => {
    const shares = new Float64Array(Math.max(0, to - from))
    for (const id of ofA[i]!) addAt(shares, { places, id, weight: weights[id]! }, from)
    for (let k = 0; k < shares.length; k++) if (shares[k]! > 0) shares[k]! /= least(i, from + k)
    return shares
  }
  return { least, row, share: (i, j) => row(i, j, j + 1)[0]! }
}

/** Tokens that tell something, numbered anew from 0, with their weights. */
interface Shared {
  readonly ofA: readonly Int32Array[]
  readonly ofB: readonly Int32Array[]
  readonly weights: readonly number[]
}

function shared(a: readonly Features[], b: readonly Features[], size: number): Shared {
  const [inA, inB] = [frequencies(a, size), frequencies(b, size)]
  const total = Math.max(a.length, b.length)
  const weights: number[] = []
  const ids = inA.map((count, token) => {
    const most = Math.max(count, inB[token]!)
    if (count === 0 || inB[token] === 0 || most > Math.max(2, total / COMMON)) return UNKNOWN
    return weights.push(Math.log(1 + total / most)) - 1
  })
  const known = ({ tokens }: Features): Int32Array => {
    const found: number[] = []
    for (const token of tokens) if (ids[token] !== UNKNOWN) found.push(ids[token]!)
    return Int32Array.from(found)
  }
  return { ofA: a.map(known), ofB: b.map(known), weights }
}

const UNKNOWN = -1

function frequencies(paragraphs: readonly Features[], size: number): Int32Array {
  const counts = new Int32Array(size)
  for (const { tokens } of paragraphs) for (const id of tokens) counts[id]!++
  return counts
}

/** By token the paragraphs that it stands in, ascending: those of token `id` are `of[start[id]]` to `of[start[id + 1]]`. */
interface Places {
  readonly start: Int32Array
  readonly of: Int32Array
}

function placesOf(paragraphs: readonly Int32Array[], size: number): Places {
  const start = new Int32Array(size + 1)
  for (const tokens of paragraphs) for (const id of tokens) start[id + 1]!++
  for (let id = 0; id < size; id++) start[id + 1]! += start[id]!
  const next = start.slice()
  const of = new Int32Array(start[size]!)
  for (const [p, tokens] of paragraphs.entries()) for (const id of tokens) of[next[id]!++] = p
  return { start, of }
}

function addAt(
  shares: Float64Array,
  { places: { start, of }, id, weight }: { readonly places: Places; readonly id: number; readonly weight: number },
  from: number,
): void {
  const end = start[id + 1]!
  const to = from + shares.length
  for (let at = firstNotBelow(of, from, [start[id]!, end]); at < end && of[at]! < to; at++)
    shares[of[at]! - from]! += weight
}

function firstNotBelow(values: Int32Array, value: number, [start, end]: readonly [number, number]): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
