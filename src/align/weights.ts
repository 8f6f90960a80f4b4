import type { Features } from './features.ts'

/** How much it says that two paragraphs share a token: 0 where one version lacks it or has it everywhere. */
export type Weights = Float64Array

/** Weights of all tokens for one pair of versions, by how rare they are in both (inverse document frequency). */
export function weightsOf(a: readonly Features[], b: readonly Features[], size: number): Weights {
  const inA = frequencies(a, size)
  const inB = frequencies(b, size)
  const total = Math.max(a.length, b.length)
  const common = Math.max(2, total / 8)
  return Float64Array.from({ length: size }, (_, id) => {
    const most = Math.max(inA[id]!, inB[id]!)
    const isShared = inA[id]! > 0 && inB[id]! > 0
    return isShared && most <= common ? Math.log(1 + total / most) : 0
  })
}

function frequencies(paragraphs: readonly Features[], size: number): Int32Array {
  const counts = new Int32Array(size)
  for (const { tokens } of paragraphs) for (const id of tokens) counts[id]!++
  return counts
}

/** Sum of the weights of the tokens that both have. */
export function sharedWeight(a: Int32Array, b: Int32Array, weights: Weights): number {
  let sum = 0
  let j = 0
  for (let i = 0; i < a.length && j < b.length; i++) {
    while (j < b.length && b[j]! < a[i]!) j++
    if (j < b.length && b[j] === a[i]) sum += weights[a[i]!]!
  }
  return sum
}

/** Sum of the weights of all tokens. */
export function totalWeight(tokens: Int32Array, weights: Weights): number {
  let sum = 0
  for (const id of tokens) sum += weights[id]!
  return sum
}
