/** @typedef {import('./types.d.ts').Random} Random */

/**
 * The same numbers for the same seed, on every machine (mulberry32).
 * @param {number} seed
 * @returns {Random}
 */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {Random} random
 * @returns {T | undefined}
 */
export function pick(items, random) {
  return items[Math.floor(random() * items.length)]
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {Random} random
 * @returns {T[]}
 */
export function shuffled(items, random) {
  return items
    .map((item) => ({ item, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item)
}
