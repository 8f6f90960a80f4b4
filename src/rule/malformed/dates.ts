import { localeOf } from '../../locale/index.ts'
import type { Dates } from '../../locale/locale.ts'
import { primaryLanguage } from '../../model/language-tag.ts'
import type { Malformed } from './malformed.ts'

/** Days of the months that have fewer than 31, February in a leap year. */
const LAST_DAYS: Readonly<Record<number, number>> = { 2: 29, 4: 30, 6: 30, 9: 30, 11: 30 }

/** Dates that are in no calendar, such as 31 April. */
export function malformedDates(text: string, tag: string): readonly Malformed[] {
  if (!/[23]\d/.test(text)) return []
  return [...inFigures(text), ...inWords(text, tag)]
}

const FIGURES =
  /(?<![\p{L}\p{N}./-])(?:(\d{1,2})([./-])(\d{1,2})\2(\d{4})|(\d{4})-(\d\d)-(\d\d))(?![\p{L}\p{N}]|[./-]\d)/gu

function inFigures(text: string): readonly Malformed[] {
  return [...text.matchAll(FIGURES)].flatMap(({ 0: whole, index, ...groups }) => {
    const [day, month, year] = [groups[1] ?? groups[7], groups[3] ?? groups[6], groups[4] ?? groups[5]].map(Number)
    const isWrong = isImpossible({ day: day!, month: month!, year })
    return isWrong ? [malformed({ start: index, end: index + whole.length })] : []
  })
}

interface Day {
  readonly day: number
  readonly month: number
  readonly year?: number | undefined
}

function isImpossible({ day, month, year }: Day): boolean {
  const last = LAST_DAYS[month]
  if (last === undefined || day > 31) return false
  const isCommonYear = year !== undefined && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))
  return day > (month === 2 && isCommonYear ? 28 : last)
}

function malformed(span: Malformed['span']): Malformed {
  return { span, reason: 'which is no day of the calendar', written: NEVER }
}

/** The same wrong date in two versions is wrong in both. */
const NEVER = /(?!)/

function inWords(text: string, tag: string): readonly Malformed[] {
  const dates = localeOf(primaryLanguage(tag))?.dates
  if (dates === undefined) return []
  return patternsOf(tag, dates).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
      const { day, month, year } = groups as Record<string, string | undefined>
      const date = {
        day: Number(day),
        month: monthOf(dates, month!.toLowerCase()),
        year: year === undefined ? undefined : Number(year),
      }
      return isImpossible(date) ? [malformed({ start: index, end: index + whole.length })] : []
    }),
  )
}

function monthOf({ months }: Dates, word: string): number {
  return 1 + months.findIndex((forms) => forms.split(' ').includes(word.replaceAll(' ', '_')))
}

const patterns = new Map<string, readonly RegExp[]>()

/** Day and month side by side, in the orders of the language, with the year if it follows. */
function patternsOf(tag: string, dates: Dates): readonly RegExp[] {
  const known = patterns.get(tag)
  if (known) return known
  const month = `(?<month>${alternatives(dates.months.flatMap((forms, i) => (i + 1 in LAST_DAYS ? forms.split(' ') : [])))})`
  const particles = dates.particles === '' ? '' : `(?:(?:${alternatives(dates.particles.split(' '))}) ?)?`
  const day = '(?<![\\p{L}\\p{N}.,/-])(?<day>29|3[01])'
  const year = `(?:[., ]{1,2}${particles}(?<year>\\d{4})(?!\\d))?`
  const built = dates.orders.some((order) => order.indexOf('d') < order.indexOf('m'))
    ? [new RegExp(`${day}[. \\u00a0]{1,2}${particles}${month}(?![\\p{L}\\p{N}])${year}`, 'giu')]
    : []
  const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}])${month} (?<day>29|3[01])(?![\\p{L}\\p{N}]|[.,/]\\d)${year}`, 'giu')
  const all = dates.orders.some((order) => order.indexOf('m') < order.indexOf('d')) ? [...built, monthFirst] : built
  patterns.set(tag, all)
  return all
}

function alternatives(forms: readonly string[]): string {
  const longestFirst = [...new Set(forms.filter(Boolean))].sort((a, b) => b.length - a.length)
  return longestFirst
    .map((form) =>
      form
        .replaceAll('_', ' ')
        .replaceAll(/[.+?^$()[\]{}|\\/]/g, '\\$&')
        .replace(/\*$/, '\\p{L}*'),
    )
    .join('|')
}
