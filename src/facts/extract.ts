import { localeOf } from '../locale/index.ts'
import type { Fact, FactKind, VersionFacts } from '../model/fact.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { Series } from '../model/series.ts'
import type { Span } from '../model/span.ts'
import type { Termbase } from '../model/termbase.ts'
import { findAcronyms } from './acronym.ts'
import { compileCountries } from './country.ts'
import { compileDates } from './date.ts'
import { findIdentifiers } from './identifier.ts'
import { findLinks } from './link.ts'
import { compileNumbers } from './number.ts'
import { compileReferences } from './reference.ts'
import { compileTerms } from './term.ts'
import { compileTimes } from './time.ts'

/** Reads the facts of one kind, or of a family that shares its text, from a paragraph's text. */
export type Extractor = (text: string) => readonly Fact[]

/** Names that no language brings along. */
export interface OwnNames {
  readonly termbase: Termbase
  readonly series: Series
}

/** The facts of one version, of the kinds that are asked for. */
export function extractFacts(version: LanguageVersion, kinds: ReadonlySet<FactKind>, names: OwnNames): VersionFacts {
  const extractors = extractorsOf(version.language, kinds, names)
  return version.paragraphs.map(({ kind, text }) =>
    kind === 'code' ? [] : extractors.flatMap((extract) => extract(text.value)),
  )
}

/** What has been compiled, by language and names of series: tables are the same in every run. */
const values = new Map<string, Extractor>()
const countries = new Map<string, Extractor>()

const VALUES: readonly FactKind[] = ['link', 'reference', 'date', 'time', 'number']

function extractorsOf(tag: string, kinds: ReadonlySet<FactKind>, { termbase, series }: OwnNames): readonly Extractor[] {
  const language = primaryLanguage(tag)
  const extractors: Extractor[] = []
  if (VALUES.some((kind) => kinds.has(kind))) extractors.push(valuesOf(language, series))
  if (kinds.has('country')) extractors.push(compiled(countries, language, countryFacts))
  if (kinds.has('acronym')) extractors.push(findAcronyms)
  if (kinds.has('term')) extractors.push(termFacts(termbase, language))
  return extractors
}

function valuesOf(language: string, series: Series): Extractor {
  const names = JSON.stringify(series)
  const extractor = values.get(language + names) ?? compileValues(language, series)
  values.set(language + names, extractor)
  return extractor
}

function compiled(
  cache: Map<string, Extractor>,
  language: string,
  compile: (language: string) => Extractor,
): Extractor {
  const extractor = cache.get(language) ?? compile(language)
  cache.set(language, extractor)
  return extractor
}

/** Values in one pass, the longest kinds first: what one took is blanked out before the next looks. */
function compileValues(language: string, series: Series): Extractor {
  const locale = localeOf(language)
  const family = [
    findLinks,
    compileReferences(locale, series),
    compileDates(locale),
    compileTimes(locale),
    compileNumbers(locale),
  ]
  return (text) => {
    const facts: Fact[] = []
    let free = text
    let taken = findIdentifiers(text)
    for (const extract of family) {
      free = without(free, taken)
      const found = extract(free)
      for (const fact of found) facts.push(fact)
      taken = found.map(({ span }) => span)
    }
    return facts.sort((a, b) => a.span.start - b.span.start)
  }
}

/** Stands for what was taken: no letter, digit, mark or white space. */
const TAKEN = '\uFFFC'

function without(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let done = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, Math.max(done, start)), TAKEN.repeat(Math.max(0, end - Math.max(done, start))))
    done = Math.max(done, end)
  }
  return parts.join('') + text.slice(done)
}

function countryFacts(language: string): Extractor {
  const find = compileCountries(language)
  return (text) => find(text).map(({ code, start, end }) => ({ kind: 'country', keys: [code], span: { start, end } }))
}

function termFacts(termbase: Termbase, language: string): Extractor {
  const find = compileTerms(termbase.concepts, language)
  return (text) =>
    find(text).map(({ concept, start, end, isAcronym }): Fact => {
      const span: Span = { start, end }
      return { kind: 'term', keys: [concept], span, form: isAcronym ? 'symbol' : 'name' }
    })
}
