import { figureStyle } from '../../locale/figures.ts'
import type { Locale } from '../../locale/locale.ts'
import { fold } from '../number/fold.ts'
import { compileForms, compileLexicon, type Lexicon } from '../number/lexicon.ts'
import { compileMarks, type OrdinalMarks } from '../number/marks.ts'

/** A month word: 1 to 12, and whether it is short enough to be another word. */
interface Month {
  readonly number: number
  readonly isAbbreviation: boolean
}

/** A month word and its place. */
export interface MonthAt {
  readonly month: Month
  /** Indices of its first token and of the token after it. */
  readonly at: number
  readonly next: number
}

/** How a language writes dates with month words. */
export interface DateGrammar {
  readonly months: Lexicon<Month>
  /** Single words that may stand between day, month and year, folded. */
  readonly fillers: ReadonlySet<string>
  readonly dayWords: Lexicon<true>
  readonly yearWords: Lexicon<true>
  /** Words between two days or two dates. */
  readonly connectors: Lexicon<true>
  readonly marks: OrdinalMarks
  /** Whether a full stop may follow the day or the year. */
  readonly hasStop: boolean
  /** Whether the day may follow the month, and whether the year may stand first. */
  readonly hasDayBehind: boolean
  readonly hasYearFirst: boolean
  readonly capitalMonths: boolean
}

export function compileDateGrammar({ language, dates, numerals, references }: Locale): DateGrammar {
  const { months, particles, dayWords, yearWords, orders } = dates
  const hasYearFirst = orders.some((order) => order.startsWith('y'))
  return {
    months: compileLexicon(months.flatMap((forms, index) => monthEntries(forms, index + 1))),
    fillers: new Set([
      ...wordsOf(particles),
      ...wordsOf(dayWords),
      ...wordsOf(yearWords),
      ...wordsOf(numerals.ordinalMarks),
    ]),
    dayWords: compileForms(dayWords),
    yearWords: compileForms(yearWords),
    connectors: compileForms(`${references.listWords} ${references.rangeWords}`),
    marks: compileMarks(numerals.ordinalMarks),
    hasStop: hasYearFirst || numerals.ordinalMarks.split(' ').includes('.'),
    hasDayBehind: orders.some((order) => order === 'mdy' || order === 'ymd'),
    hasYearFirst,
    capitalMonths: figureStyle(language).capitalMonths,
  }
}

function monthEntries(forms: string, number: number): ReadonlyArray<readonly [Month, string]> {
  const all = forms.split(' ').filter((form) => form !== '')
  return all.map((form) => [{ number, isAbbreviation: isAbbreviation(form, all[0]!) }, form])
}

/** A short beginning of the full name, `mar` beside `march`. */
function isAbbreviation(form: string, name: string): boolean {
  return form.length <= 4 && form.length < name.length && name.startsWith(form)
}

function wordsOf(forms: string): readonly string[] {
  return fold(forms)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}
