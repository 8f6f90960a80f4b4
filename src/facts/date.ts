import type { Locale } from '../locale/locale.ts'
import type { Fact } from '../model/fact.ts'
import type { DateFound } from './date/found.ts'
import { compileDateGrammar, type DateGrammar } from './date/grammar.ts'
import { withSharedYears } from './date/inherit.ts'
import { type NumericStyle, numericDate } from './date/numeric.ts'
import { spelledDates } from './date/spelled.ts'
import { type Tokens, tokenise } from './number/token.ts'

const DIGIT = /\p{Nd}/u

/**
 * Finds dates: day, month and year in any order the language has, with the month as a word or a number, a month with its year, a
 * day with its month. Without a locale only dates in figures are found. U+FFFC stands for what is taken already.
 */
export function compileDates(locale: Locale | undefined): (text: string) => readonly Fact[] {
  const grammar = locale && compileDateGrammar(locale)
  const style = {
    hasMonthFirst: locale?.dates.orders.includes('mdy') ?? false,
    hasBlanks: locale?.dates.orders[0] === 'ymd',
  }
  return (text) => {
    if (!DIGIT.test(text)) return []
    const tokens = tokenise(text)
    return factsOf(tokens, scan(tokens, grammar, style), grammar)
  }
}

function scan(tokens: Tokens, grammar: DateGrammar | undefined, style: NumericStyle): readonly DateFound[] {
  const found: DateFound[] = []
  for (let at = 0; at < tokens.list.length;) {
    found.push(...datesAt(tokens, at, { grammar, style, free: found.at(-1)?.end ?? 0 }))
    at = Math.max(at + 1, found.at(-1)?.next ?? 0)
  }
  return found
}

interface Context {
  readonly grammar: DateGrammar | undefined
  readonly style: NumericStyle
  /** Offset up to which the text belongs to other dates. */
  readonly free: number
}

function datesAt(tokens: Tokens, at: number, { grammar, style, free }: Context): readonly DateFound[] {
  const { kind } = tokens.list[at]!
  if (kind === 'digits') {
    const date = numericDate(tokens, at, style)
    return date === undefined ? [] : [date]
  }
  const match = kind === 'word' ? grammar?.months.match(tokens, at) : undefined
  if (grammar === undefined || match === undefined) return []
  return spelledDates(tokens, { month: match.value, at, next: match.next }, { free, grammar })
}

function factsOf(tokens: Tokens, dates: readonly DateFound[], grammar: DateGrammar | undefined): readonly Fact[] {
  const keys = withSharedYears(tokens, dates, grammar?.hasYearFirst ?? false)
  return dates.map(({ start, end }, index) => ({ kind: 'date', keys: keys[index]!, span: { start, end } }))
}
