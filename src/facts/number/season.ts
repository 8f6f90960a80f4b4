import { isDash } from './character.ts'
import type { NumberFound } from './found.ts'
import { digitsAt, type Tokens, written } from './token.ts'

/** Gives the second year of `1996-97` and `1996/97` its century; the two digits stay as what else they may mean. */
export function withSeasons(tokens: Tokens, found: readonly NumberFound[]): readonly NumberFound[] {
  return found.map((number, index) => {
    const last = found[index - 1]
    const year = last && secondYear(tokens, last, number)
    return year === undefined ? number : { ...number, keys: [String(year), ...number.keys] }
  })
}

function secondYear(tokens: Tokens, from: NumberFound, to: NumberFound): number | undefined {
  const [first, digits] = [digitsAt(tokens, from.at), digitsAt(tokens, to.at)]
  if (!/^(?:19|20)\d\d$/.test(first) || digits.length !== 2 || !isPair(tokens, from, to)) return undefined
  const year = Number(first)
  const sameCentury = year - (year % 100) + Number(digits)
  const second = sameCentury > year ? sameCentury : sameCentury + 100
  const isDashed = isDash(written(tokens, from.next)) && second === sameCentury
  return isDashed || second === year + 1 ? second : undefined
}

/** Bare figures with one mark between them and no blank. */
function isPair(tokens: Tokens, from: NumberFound, to: NumberFound): boolean {
  const mark = written(tokens, from.next)
  if ((mark !== '/' && !isDash(mark)) || from.next + 1 !== to.at || from.end + 1 !== to.start) return false
  return [from, to].every(
    ({ form, unit, scale, at, next }) => form === 'figures' && unit === undefined && scale === 1 && next === at + 1,
  )
}
