import type { Tokens } from '../number/token.ts'
import type { DateFound } from './found.ts'
import { dateKey } from './key.ts'

/** How many words may stand between two dates that share a year: `1 January until and including 31 March 2020`. */
const MOST_BETWEEN = 4

/**
 * Keys of each date. A day without a year takes the year of the date behind it, or before it where years come first; what is
 * written stays a second reading.
 */
export function withSharedYears(
  tokens: Tokens,
  dates: readonly DateFound[],
  hasYearFirst: boolean,
): ReadonlyArray<readonly [string, ...string[]]> {
  const years = dates.map(({ year }) => year)
  for (let index = dates.length - 2; index >= 0; index--)
    if (years[index] === 0 && isNear(tokens, dates[index]!, dates[index + 1]!)) years[index] = years[index + 1]!
  for (let index = 1; hasYearFirst && index < dates.length; index++)
    if (years[index] === 0 && isNear(tokens, dates[index - 1]!, dates[index]!)) years[index] = years[index - 1]!
  return dates.map((date, index) => keysOf(date, years[index]!))
}

function keysOf(date: DateFound, year: number): readonly [string, ...string[]] {
  const own = dateKey(date)
  const others = date.others.map(dateKey)
  const shared = dateKey({ ...date, year })
  return shared === own ? [own, ...others] : [shared, own, ...others]
}

function isNear({ text, list }: Tokens, first: DateFound, second: DateFound): boolean {
  const between = list.slice(first.next, Math.min(second.at, first.next + MOST_BETWEEN + 1))
  if (second.at - first.next > MOST_BETWEEN) return false
  return between.every(({ kind, start }) => kind !== 'digits' && !';:()\ufffc'.includes(text[start]!))
}
