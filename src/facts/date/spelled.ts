import { isApostrophe, isDash, isGlue } from '../number/character.ts'
import { fold } from '../number/fold.ts'
import { digitsAt, type Tokens, written } from '../number/token.ts'
import type { DateFound } from './found.ts'
import type { DateGrammar, Month } from './grammar.ts'
import { dayOf, yearOf } from './key.ts'

/** A month word and its place. */
export interface MonthAt {
  readonly month: Month
  /** Indices of its first token and of the token after it. */
  readonly at: number
  readonly next: number
}

/** Words and marks that may part day, month and year. */
const MOST_FILLERS = 4

/** Dates around one month word: a day and its month, with the year if there is one, and further days of the same month. */
export function spelledDates(tokens: Tokens, place: MonthAt, free: number, grammar: DateGrammar): readonly DateFound[] {
  const left = before(tokens, place.at, grammar, free)
  const leftDay = left === undefined ? 0 : dayOf(digitsAt(tokens, left))
  if (left !== undefined && leftDay > 0 && !isPartOfNumber(tokens, left)) return dayFirst(tokens, place, { left, free, grammar })
  const leftYear = left !== undefined && grammar.hasYearFirst ? yearOf(digitsAt(tokens, left)) : 0
  return monthFirst(tokens, place, { left: leftYear > 0 ? left : undefined, grammar })
}

interface Left {
  readonly left: number
  readonly free: number
  readonly grammar: DateGrammar
}

/** `13 July 2021`, `2021. gada 13. jūlijs`, `13 and 14 July`. */
function dayFirst(tokens: Tokens, place: MonthAt, { left, free, grammar }: Left): readonly DateFound[] {
  const behind = after(tokens, place.next, grammar)
  const rightYear = behind !== undefined && isWholeYear(tokens, behind) ? yearOf(digitsAt(tokens, behind)) : 0
  const days = daysBefore(tokens, left, { free, grammar })
  const ahead = grammar.hasYearFirst ? before(tokens, days[0]!, grammar, free) : undefined
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
  const behind = after(tokens, place.next, grammar)
  const leftYear = left === undefined ? 0 : yearOf(digitsAt(tokens, left))
  const day = behind !== undefined && grammar.hasDayBehind ? dayOf(digitsAt(tokens, behind)) : 0
  if (behind !== undefined && day > 0 && !isPartOfNumber(tokens, behind)) {
    const dates = daysBehind(tokens, place, { left, behind, grammar })
    if (dates.length > 0) return dates
  }
  const rightYear = behind !== undefined && leftYear === 0 && isWholeYear(tokens, behind) ? yearOf(digitsAt(tokens, behind)) : 0
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
  const ahead = left === undefined ? after(tokens, dayEnd, grammar) : undefined
  const rightYear = ahead !== undefined && isWholeYear(tokens, ahead) ? yearOf(digitsAt(tokens, ahead)) : 0
  const year = left === undefined ? rightYear : yearOf(digitsAt(tokens, left))
  const isSure = year > 0 || dayEnd > days.at(-1)! + 1 || (grammar.capitalMonths && isMonthForSure(tokens, place, grammar))
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

/** Index of the token of digits before `at`, with nothing but fillers between. */
function before(tokens: Tokens, at: number, grammar: DateGrammar, free: number): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 1 - MOST_FILLERS); left--) {
    const { kind, start } = tokens.list[left]!
    if (start < free) return undefined
    if (kind === 'digits') return left
    if (kind === 'word' ? !grammar.fillers.has(fold(written(tokens, left))) : !isMarkBefore(tokens, left, grammar)) return undefined
  }
  return undefined
}

function isMarkBefore(tokens: Tokens, at: number, { hasStop }: DateGrammar): boolean {
  const mark = written(tokens, at)
  if (mark === ':' || mark === '.') return (mark === '.' && hasStop) || opensOrdinal(tokens, at)
  return mark === '^' || isApostrophe(mark) || mark === '-' || mark === '‑' || mark === '°'
}

/** The first character of `.º` or `:a`. */
function opensOrdinal({ list }: Tokens, at: number): boolean {
  return list[at - 1]?.kind === 'digits' && list[at + 1]?.kind === 'word' && list[at + 1]!.start === list[at]!.end
}

/** Index of the token of digits behind, from `next` on, with nothing but fillers between. */
function after(tokens: Tokens, next: number, { fillers }: DateGrammar): number | undefined {
  for (let right = next; right < Math.min(tokens.list.length, next + 1 + MOST_FILLERS); right++) {
    const { kind } = tokens.list[right]!
    if (kind === 'digits') return right
    const mark = written(tokens, right)
    if (kind === 'word' ? !fillers.has(fold(mark)) : mark !== '.' && mark !== ',' && !isApostrophe(mark)) return undefined
  }
  return undefined
}

/** Digits that belong to a longer number or a name: `5.13 July`, `A13 July`. */
function isPartOfNumber({ text, list }: Tokens, at: number): boolean {
  const { start } = list[at]!
  if (start === 0) return false
  const mark = text[start - 1]!
  if ((mark === '.' || mark === ',' || mark === '/') && list[at - 2]?.kind === 'digits' && list[at - 2]!.end === start - 1) return true
  return isGlue(text, start - 1)
}

/** Not the year of an act: `July 2016/679`. */
function isWholeYear({ text, list }: Tokens, at: number): boolean {
  const { end } = list[at]!
  return !isGlue(text, end) && !/^[/.,]\d/.test(text.slice(end, end + 2))
}

/** Days that are listed before one: `13` of `13 and 14 July`, in order, that one last. */
function daysBefore(tokens: Tokens, left: number, { free, grammar }: Omit<Left, 'left'>): readonly number[] {
  const days = [left]
  for (let isComma = false; days.length < 10; isComma = true) {
    const day = dayBefore(tokens, days[0]!, { isComma, grammar })
    if (day === undefined || tokens.list[day]!.start < free || isPartOfNumber(tokens, day)) break
    days.unshift(day)
  }
  return days
}

interface Listing {
  readonly isComma: boolean
  readonly grammar: DateGrammar
}

function dayBefore(tokens: Tokens, at: number, { isComma, grammar }: Listing): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 6); left--) {
    if (tokens.list[left]!.kind !== 'digits') continue
    if (dayOf(digitsAt(tokens, left)) === 0) return undefined
    return isConnection(tokens, { from: left + 1, to: at, isComma, grammar }) ? left : undefined
  }
  return undefined
}

interface Connection extends Listing {
  readonly from: number
  readonly to: number
}

/** Whether a dash, a word of lists or ranges or (in a longer list) a comma parts two days, with marks of ordinals and fillers. */
function isConnection(tokens: Tokens, { from, to, isComma, grammar }: Connection): boolean {
  let connections = 0
  for (let at = from; at < to; ) {
    const match = grammar.connectors.match(tokens, at)
    const mark = written(tokens, at)
    const isMark = isDash(mark) || (isComma && mark === ',')
    if (match !== undefined || isMark) connections++
    else if (!isMarkBefore(tokens, at, grammar) && !grammar.fillers.has(fold(mark))) return false
    at = match?.next ?? at + 1
  }
  return connections > 0
}

/** Days that are listed behind one: `15` of `liepos 13–15 d.`. */
function daysAfter(tokens: Tokens, first: number, grammar: DateGrammar): readonly number[] {
  const days = [first]
  for (let at = first + 1; at < first + 12 && days.length < 10; at++) {
    if (tokens.list[at]?.kind !== 'digits') continue
    const isDay = dayOf(digitsAt(tokens, at)) > 0 && !isPartOfNumber(tokens, at)
    if (!isDay || !isConnection(tokens, { from: days.at(-1)! + 1, to: at, isComma: false, grammar })) break
    if (!hasEvidence(tokens, { from: days.at(-1)! + 1, at, grammar })) break
    days.push(at)
  }
  return days
}

/** A dash is enough; behind a word the second number may count something else. */
function hasEvidence(tokens: Tokens, { from, at, grammar }: { from: number; at: number; grammar: DateGrammar }): boolean {
  if (at === from + 1 && isDash(written(tokens, from))) return true
  const end = endOfDay(tokens, at, grammar)
  const year = after(tokens, end, grammar)
  return end > at + 1 || (year !== undefined && yearOf(digitsAt(tokens, year)) > 0)
}

/** Index of the token after a day with its mark and its word: `13-án`, `13 d.`, `13 päivänä`. */
function endOfDay(tokens: Tokens, day: number, { marks, dayWords, hasStop }: DateGrammar): number {
  const { end } = tokens.list[day]!
  const marked = marks(tokens, end)
  let next = day + 1
  while (marked !== undefined && tokens.list[next] !== undefined && tokens.list[next]!.start < marked) next++
  if (next === day + 1 && hasStop && written(tokens, next) === '.' && tokens.list[next + 1]?.kind !== 'digits')
    return dayWords.match(tokens, next + 1)?.next ?? next
  if (next === day + 1 && hasCaseEnding(tokens, next)) return next + 2
  return dayWords.match(tokens, next)?.next ?? next
}

/** `-ig` of `31-ig`. */
function hasCaseEnding({ text, list }: Tokens, at: number): boolean {
  const [hyphen, ending] = [list[at], list[at + 1]]
  if (hyphen?.start !== list[at - 1]!.end || ending?.start !== hyphen.end || ending.kind !== 'word') return false
  return isDash(text[hyphen.start]!) && ending.end - ending.start <= 6
}

function yearEnd(tokens: Tokens, next: number, { yearWords, hasStop }: DateGrammar): number {
  const direct = tokens.list[next] && yearWords.match(tokens, next)
  if (direct) return direct.next
  if (!hasStop || written(tokens, next) !== '.' || tokens.list[next + 1] === undefined) return next
  return yearWords.match(tokens, next + 1)?.next ?? next
}

/** With the full stop of an abbreviation. */
function monthEnd(tokens: Tokens, { month, next }: MonthAt): number {
  return month.isAbbreviation && written(tokens, next) === '.' ? next + 1 : next
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
