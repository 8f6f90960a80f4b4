/**
 * Random numbers from 0 to 1 that are the same in every run (mulberry32), by a name.
 * @param {string} name
 * @returns {() => number}
 */
export function randomOf(name) {
  let state = 2166136261
  for (const character of name) state = Math.imul(state ^ character.codePointAt(0), 16777619)
  return () => {
    state = Math.trunc(state + 0x6d2b79f5) % 4294967296
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
