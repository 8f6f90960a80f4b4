import { countryNames } from '../locale/countries/index.ts'
import { type CountryNames, decline } from '../locale/countries/names.ts'
import type { Span } from '../model/span.ts'
import { compilePhrases } from './phrases.ts'

/** A country named in running text; `[start, end)` in UTF-16 code units of the text. */
export interface CountryMatch {
  /** ISO 3166-1 alpha-2, XK for Kosovo. */
  readonly code: string
  readonly start: number
  readonly end: number
}

/** What stands before the first word of a sentence: nothing, or the end of the last one. */
const SENTENCE_START = /(?:^|[.!?:;)])["“„«»‘'(\s]*$/u

/** Id of names that are longer than a country's and name none; no code is empty. */
const NO_COUNTRY = ''

/**
 * Finds the countries that a text in this language (primary subtag) names, in every inflected form, in order and
 * without overlap. Names begin with a capital in all 24 languages, and so must the mention. Finds nothing in other
 * languages.
 */
export function compileCountries(language: string): (text: string) => readonly CountryMatch[] {
  const names = Object.hasOwn(countryNames, language) ? countryNames[language] : undefined
  if (names === undefined) return () => []
  const find = compilePhrases(entries(names), { caseSensitive: true })
  const ordinary = new Set(decline(names.ordinary, names.endings).toLowerCase().split(' '))
  return (text) =>
    find(text)
      .filter(({ id, start, end }) => id !== NO_COUNTRY && !isOrdinary(text, { start, end }, ordinary))
      .map(({ id, start, end }) => ({ code: id, start, end }))
}

function* entries({ names, others, endings }: CountryNames): Generator<readonly [string, string]> {
  for (const [code, forms] of Object.entries(names)) yield [code, decline(forms, endings)]
  yield [NO_COUNTRY, decline(others, endings)]
}

/** Whether an ambiguous name begins a sentence or is in capitals, unless it is the whole text, as in a cell of a table. */
function isOrdinary(text: string, { start, end }: Span, ordinary: ReadonlySet<string>): boolean {
  const name = text.slice(start, end)
  if (!ordinary.has(name.toLowerCase()) || text.trim() === name) return false
  return name === name.toUpperCase() || SENTENCE_START.test(text.slice(Math.max(0, start - 8), start))
}
