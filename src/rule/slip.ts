/** Numbers that are this close are a slip or a line counted wrongly. */
const NEAR = 5

/**
 * Whether one value stands for another as slips of the pen and of the eye make it: one digit or letter other, two exchanged, a number
 * next to it, a digit too many. Between two versions this tells an error from another way to say it.
 */
export function isSlip(missing: readonly string[], extra: readonly string[]): boolean {
  const [one, two] = [missing[0], extra[0]]
  if (missing.length !== 1 || extra.length !== 1 || one === undefined || two === undefined) return false
  return isNear(one, two) || sameCharacters(one, two) || isOneEdit(one, two)
}

function isNear(one: string, two: string): boolean {
  if (/^[a-z]$/.test(one) && /^[a-z]$/.test(two)) return true
  const distance = Math.abs(Number(one) - Number(two))
  return !Number.isNaN(distance) && distance <= NEAR
}

function sameCharacters(one: string, two: string): boolean {
  return [...one].sort().join('') === [...two].sort().join('')
}

/** One character exchanged, left out or put in, of three or more. */
function isOneEdit(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  if (long.length - short.length > 1 || long.length < 3) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const restShort = short.slice(short.length === long.length ? same + 1 : same)
  return restShort === long.slice(same + 1)
}

const DAY = 86_400_000

/** Whether two dates follow one another: `before 15 February` and `up to 14 February` are the same. */
export function isNextDay(missing: readonly string[], extra: readonly string[]): boolean {
  const [one, two] = [missing[0], extra[0]]
  if (missing.length !== 1 || extra.length !== 1 || !isDate(one) || !isDate(two)) return false
  return Math.abs(Date.parse(one) - Date.parse(two)) === DAY
}

function isDate(key: string | undefined): key is string {
  return key !== undefined && /^\d{4}-\d\d-\d\d$/.test(key)
}
