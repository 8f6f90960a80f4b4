/** Indices of a longest strictly increasing subsequence. */
export function longestChain(values: readonly number[]): number[] {
  /** `ends[k]`: index of the smallest value that ends a chain of length k + 1. */
  const ends: number[] = []
  const before: number[] = []
  values.forEach((value, i) => {
    const at = firstNotBelow(value, (k) => values[ends[k]!]!, ends.length)
    before.push(at > 0 ? ends[at - 1]! : -1)
    ends[at] = i
  })
  const chain: number[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) chain.push(i)
  return chain.reverse()
}

function firstNotBelow(value: number, valueAt: (k: number) => number, length: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(middle) < value) low = middle + 1
    else high = middle
  }
  return low
}
