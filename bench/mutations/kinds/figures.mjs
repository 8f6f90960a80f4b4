import { pick } from '../random.mjs'

/** @typedef {import('../types.d.ts').Random} Random */

/**
 * Another digit in the place of one of them; never a nought at the beginning.
 * @param {string} written
 * @param {Random} random
 */
export function otherDigit(written, random) {
  const places = [...written.matchAll(/[0-9]/g)].map(({ index }) => index)
  const at = pick(places, random)
  if (at === undefined) return undefined
  const digits = '0123456789'.slice(at === places[0] ? 1 : 0).replace(written[at] ?? '', '')
  return written.slice(0, at) + pick([...digits], random) + written.slice(at + 1)
}

/**
 * Two digits that stand side by side and differ, exchanged.
 * @param {string} written
 * @param {Random} random
 */
export function swappedDigits(written, random) {
  const places = [...written.matchAll(/[0-9](?=[0-9])/g)].map(({ index }) => index)
  const at = pick(
    places.filter((i) => written[i] !== written[i + 1] && !(i === places[0] && written[i + 1] === '0')),
    random,
  )
  if (at === undefined) return undefined
  return `${written.slice(0, at)}${written[at + 1]}${written[at]}${written.slice(at + 2)}`
}

/**
 * A number near by, as slips of the eye make it.
 * @param {string} written digits
 * @param {Random} random
 */
export function nearNumber(written, random) {
  const value = Number(written)
  const others = [value - 2, value - 1, value + 1, value + 2, value + 3].filter((other) => other > 0)
  return String(pick(others, random))
}
