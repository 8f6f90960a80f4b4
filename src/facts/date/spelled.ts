import { digitsAt, type Tokens, written } from '../number/token.ts'
import { endOfDay, monthEnd, yearEnd } from './extent.ts'
import type { DateFound } from './found.ts'
import type { DateGrammar, MonthAt } from './grammar.ts'
import { dayOf, yearOf } from './key.ts'
import { daysAfter, daysBefore } from './listed-days.ts'
import { digitsAfter, digitsBefore, isPartOfNumber, isWholeYear, type Reach } from './neighbour.ts'

/** Dates around one month word: a day and its month, with the year if there is one, and further days of the same month. */
export function spelledDates(tokens: Tokens, place: MonthAt, reach: Reach): readonly DateFound[] {
  const { grammar } = reach
  const left = digitsBefore(tokens, place.at, reach)
  const leftDay = left === undefined ? 0 : dayOf(digitsAt(tokens, left))
  if (left !== undefined && leftDay > 0 && !isPartOfNumber(tokens, left))
    return dayFirst(tokens, place, { left, ...reach })
  const leftYear = left !== undefined && grammar.hasYearFirst ? yearOf(digitsAt(tokens, left)) : 0
  return monthFirst(tokens, place, { left: leftYear > 0 ? left : undefined, grammar })
}

interface Left extends Reach {
  readonly left: number
}

/** `13 July 2021`, `2021. gada 13. jūlijs`, `13 and 14 July`. */
function dayFirst(tokens: Tokens, place: MonthAt, { left, free, grammar }: Left): readonly DateFound[] {
  const behind = digitsAfter(tokens, place.next, grammar)
  const rightYear = behind !== undefined && isWholeYear(tokens, behind) ? yearOf(digitsAt(tokens, behind)) : 0
  const days = daysBefore(tokens, left, { free, grammar })
  const ahead = grammar.hasYearFirst ? digitsBefore(tokens, days[0]!, { grammar, free }) : undefined
  const leftYear = ahead === undefined ? 0 : yearOf(digitsAt(tokens, ahead))
  const year = leftYear || rightYear
  if (year === 0 && !isMonthForSure(tokens, place, grammar)) return []
  const last = leftYear === 0 && rightYear > 0 ? yearEnd(tokens, behind! + 1, grammar) : monthEnd(tokens, place)
  return days.map((day, index) => ({
    year,
    month: place.month.number,
    day: dayOf(digitsAt(tokens, day)),
    others: [],
    ...extent(tokens, index === 0 && leftYear > 0 ? ahead! : day, index === days.length - 1 ? last : day + 1),
  }))
}

interface Right {
  /** Token of the year before the month. */
  readonly left: number | undefined
  readonly grammar: DateGrammar
}

/** `July 13, 2021`, `2021 m. liepos 13 d.`, `július 13–15-én`, `July 2021`. */
function monthFirst(tokens: Tokens, place: MonthAt, { left, grammar }: Right): readonly DateFound[] {
  const behind = digitsAfter(tokens, place.next, grammar)
  const leftYear = left === undefined ? 0 : yearOf(digitsAt(tokens, left))
  const day = behind !== undefined && grammar.hasDayBehind ? dayOf(digitsAt(tokens, behind)) : 0
  if (behind !== undefined && day > 0 && !isPartOfNumber(tokens, behind)) {
    const dates = daysBehind(tokens, place, { left, behind, grammar })
    if (dates.length > 0) return dates
  }
  const rightYear =
    behind !== undefined && leftYear === 0 && isWholeYear(tokens, behind) ? yearOf(digitsAt(tokens, behind)) : 0
  const year = leftYear || rightYear
  if (year === 0 || !hasMonthShape(tokens, place, grammar)) return []
  const last = rightYear > 0 ? yearEnd(tokens, behind! + 1, grammar) : monthEnd(tokens, place)
  return [{ year, month: place.month.number, day: 0, others: [], ...extent(tokens, left ?? place.at, last) }]
}

interface Behind extends Right {
  readonly behind: number
}

function daysBehind(tokens: Tokens, place: MonthAt, { left, behind, grammar }: Behind): readonly DateFound[] {
  const days = daysAfter(tokens, behind, grammar)
  const dayEnd = endOfDay(tokens, days.at(-1)!, grammar)
  const ahead = left === undefined ? digitsAfter(tokens, dayEnd, grammar) : undefined
  const rightYear = ahead !== undefined && isWholeYear(tokens, ahead) ? yearOf(digitsAt(tokens, ahead)) : 0
  const year = left === undefined ? rightYear : yearOf(digitsAt(tokens, left))
  const isSure =
    year > 0 || dayEnd > days.at(-1)! + 1 || (grammar.capitalMonths && isMonthForSure(tokens, place, grammar))
  if (!isSure || !hasMonthShape(tokens, place, grammar)) return []
  const last = rightYear > 0 ? yearEnd(tokens, ahead! + 1, grammar) : dayEnd
  return days.map((day, index) => ({
    year,
    month: place.month.number,
    day: dayOf(digitsAt(tokens, day)),
    others: [],
    ...extent(tokens, index === 0 ? (left ?? place.at) : day, index === days.length - 1 ? last : day + 1),
  }))
}

function extent(tokens: Tokens, at: number, next: number): Pick<DateFound, 'start' | 'end' | 'at' | 'next'> {
  return { at, next, start: tokens.list[at]!.start, end: tokens.list[next - 1]!.end }
}

/** Whether it is a month even without a year: no abbreviation, unless it has its full stop. */
function isMonthForSure(tokens: Tokens, place: MonthAt, grammar: DateGrammar): boolean {
  const isWord = !place.month.isAbbreviation || written(tokens, place.next) === '.'
  return isWord && hasMonthShape(tokens, place, grammar)
}

/** `May` and not `may`, where months have a capital. */
function hasMonthShape(tokens: Tokens, { at }: MonthAt, { capitalMonths }: DateGrammar): boolean {
  const word = written(tokens, at)
  return !capitalMonths || word !== word.toLowerCase()
}
