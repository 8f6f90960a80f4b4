import { isBlank, isDash, isGlue } from '../number/character.ts'
import { digitsAt, type Tokens, written } from '../number/token.ts'
import type { DateFound } from './found.ts'
import { type DateParts, dayOf, yearOf } from './key.ts'

export interface NumericStyle {
  /** Whether `7/13/2021` is written, and `3/4/2021` may be either. */
  readonly hasMonthFirst: boolean
  /** Whether `2021 07 13` is written. */
  readonly hasBlanks: boolean
}

/** Three numbers and what parts them. */
interface Triple {
  readonly numbers: readonly [string, string, string]
  readonly separator: string
  readonly last: number
}

/** A date in figures that begins at a token: `13.7.2021`, `13/07/2021`, `2021-07-13`, `2021年7月13日`. */
export function numericDate(tokens: Tokens, at: number, style: NumericStyle): DateFound | undefined {
  const triple = tripleAt(tokens, at)
  const readings = triple === undefined || isContinued(tokens, at, triple) ? [] : readingsOf(triple, style)
  const [first, ...others] = readings
  if (triple === undefined || first === undefined) return undefined
  const { start } = tokens.list[at]!
  const end = isCalendar(triple.separator) ? tokens.list[triple.last + 1]!.start + 1 : tokens.list[triple.last]!.end
  return { ...first, others, start, end, next: triple.last + 1, at }
}

function tripleAt(tokens: Tokens, at: number): Triple | undefined {
  if (digitsAt(tokens, at).length > 4) return undefined
  const first = separatorAfter(tokens, at)
  const second = first && separatorAfter(tokens, first.next)
  if (first === undefined || second === undefined) return undefined
  const numbers = [at, first.next, second.next].map((index) => digitsAt(tokens, index)) as [string, string, string]
  const isSame = first.separator === second.separator || isCalendarPair(first.separator, second.separator)
  const isClosed = !isCalendar(first.separator) || /^[日일]/.test(written(tokens, second.next + 1))
  return isSame && isClosed ? { numbers, separator: first.separator, last: second.next } : undefined
}

/** What stands between a token of digits and the next: `.`, `/`, `-`, ` ` or a word of the calendar of East Asia. */
function separatorAfter({ text, list }: Tokens, at: number): { separator: string; next: number } | undefined {
  const { end } = list[at]!
  const direct = list[at + 1]
  if (direct?.kind === 'digits') return direct.start - end === 1 ? { separator: ' ', next: at + 1 } : undefined
  const next = list[at + 2]
  if (direct === undefined || direct.end - direct.start !== 1 || next?.kind !== 'digits') return undefined
  const mark = text[direct.start]!
  if (direct.start > (isCalendar(mark) ? end + 1 : end)) return undefined
  const gap = next.start - direct.end
  const isNear = gap === 0 || (gap === 1 && (mark === '.' || isCalendar(mark)) && isBlank(text.charCodeAt(direct.end)))
  const separator = isDash(mark) ? '-' : mark
  return isNear && './-年月년월'.includes(separator) ? { separator, next: at + 2 } : undefined
}

function isCalendar(mark: string): boolean {
  return '年년月월'.includes(mark)
}

function isCalendarPair(first: string, second: string): boolean {
  return (first === '年' && second === '月') || (first === '년' && second === '월')
}

/** Whether the triple is part of something longer: `1.2.3.2020`, `A13/07/2021`. */
function isContinued(tokens: Tokens, at: number, { separator, last }: Triple): boolean {
  const { text, list } = tokens
  const { start } = list[at]!
  const { end } = list[last]!
  const before = text.charAt(start - 1)
  if (start > 0 && (isGlue(text, start - 1) || (before === separator && list[at - 2]?.kind === 'digits'))) return true
  const isSame = separator !== ' ' && text.charAt(end) === separator && list[last + 2]?.start === end + 1
  return isSame && /\d/.test(written(tokens, last + 2))
}

function readingsOf({ numbers, separator }: Triple, style: NumericStyle): readonly DateParts[] {
  const [a, b, c] = numbers
  if (yearOf(a) > 0) return yearFirst(numbers, separator, style)
  if (separator === ' ' || isCalendar(separator)) return []
  const year = yearOf(c) || shortYear(numbers, separator)
  if (year === 0) return []
  const dayFirst = parts(year, b, a)
  const monthFirst = separator === '/' && style.hasMonthFirst ? parts(year, a, b) : []
  return a === b ? dayFirst : [...dayFirst, ...monthFirst]
}

function yearFirst([a, b, c]: Triple['numbers'], separator: string, { hasBlanks }: NumericStyle): readonly DateParts[] {
  const isPadded = b.length === 2 && c.length === 2
  if (separator === ' ' && !(hasBlanks && isPadded)) return []
  return isPadded || separator === '.' || isCalendar(separator) ? parts(yearOf(a), b, c) : []
}

/** Two digits are a year only where day and month have two as well, with full stops or slashes. */
function shortYear(numbers: Triple['numbers'], separator: string): number {
  if (separator === '-' || numbers.some(({ length }) => length !== 2)) return 0
  const year = Number(numbers[2])
  return year < 50 ? 2000 + year : 1900 + year
}

function parts(year: number, monthDigits: string, dayDigits: string): readonly DateParts[] {
  const month = monthDigits.length <= 2 ? Number(monthDigits) : 0
  const day = dayOf(dayDigits)
  return month >= 1 && month <= 12 && day > 0 ? [{ year, month, day }] : []
}
