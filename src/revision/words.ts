/** How often each word and mark stands in a text; white space and case do not count. */
export type Bag = ReadonlyMap<string, number>

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

export function bagOf(text: string): Bag {
  const bag = new Map<string, number>()
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) bag.set(token, (bag.get(token) ?? 0) + 1)
  return bag
}

/** Share of the words that two texts have in common, 0 to 1 (Dice). */
export function similarity(a: Bag, b: Bag): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [token, count] of fewer) shared += Math.min(count, more.get(token) ?? 0)
  const all = sum(a) + sum(b)
  return all === 0 ? 1 : (2 * shared) / all
}

/** Whether the same figures stand in both texts, equally often. */
export function haveSameFigures(a: Bag, b: Bag): boolean {
  return isFiguresOf(a, b) && isFiguresOf(b, a)
}

function isFiguresOf(a: Bag, b: Bag): boolean {
  for (const [token, count] of a) if (/\d/.test(token) && b.get(token) !== count) return false
  return true
}

function sum(bag: Bag): number {
  let count = 0
  for (const each of bag.values()) count += each
  return count
}
