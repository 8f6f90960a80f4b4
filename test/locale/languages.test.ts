import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locale/index.ts'
import type { Act, Domain, Forms, Locale, Subdivision } from '../../src/locale/locale.ts'

const SUBDIVISIONS: readonly Subdivision[] = ['article', 'paragraph', 'point', 'annex', 'chapter', 'recital']
const ACTS: readonly Act[] = ['regulation', 'directive', 'decision']
const DOMAINS: readonly Domain[] = ['EU', 'EC', 'EEC', 'Euratom', 'ECSC', 'CFSP', 'JHA']
const UNITS: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9]
const CARDINALS: readonly number[] = [...UNITS, 10, 11, 12, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1e3, 1e6, 1e9]
/** In Maltese the ordinals from the fifth are the cardinals with the article. */
const ORDINALS: readonly number[] = [2, 3, 4]

describe.each(Object.entries(locales))('%s', (language, locale) => {
  test('is registered under its own subtag', () => {
    expect(locale.language).toBe(language)
  })

  test('has no blank too many', () => {
    expect(tablesOf(locale).filter(([, forms]) => /^\s|\s$|\s\s|[^\S ]/.test(forms))).toEqual([])
  })

  test('writes forms in lower case', () => {
    expect(allForms(locale).filter((form) => form !== form.toLowerCase())).toEqual([])
  })

  test('has an asterisk only at the end of a word', () => {
    expect(allForms(locale).filter((form) => /\*(?!_|$)|^\*|_\*/.test(form))).toEqual([])
  })

  test('has no empty word in a phrase', () => {
    expect(allForms(locale).filter((form) => form.split('_').includes(''))).toEqual([])
  })

  test('gives a form one value', () => {
    expect(shared(locale.numerals.cardinals)).toEqual([])
    expect(shared(locale.numerals.ordinals)).toEqual([])
    expect(shared(locale.numerals.multiples)).toEqual([])
  })

  test('gives a form one month', () => {
    expect(locale.dates.months.filter((forms) => forms === '')).toEqual([])
    expect(locale.dates.months).toHaveLength(12)
    expect(shared(locale.dates.months)).toEqual([])
  })

  test('gives a form one act and one domain', () => {
    expect(shared(locale.references.acts)).toEqual([])
    expect(shared(locale.references.domains)).toEqual([])
  })

  test('knows the numbers that the others know', () => {
    expect(CARDINALS.filter((value) => !locale.numerals.cardinals[value])).toEqual([])
    expect(ORDINALS.filter((value) => !locale.numerals.ordinals[value])).toEqual([])
  })

  test('names every domain, the main acts and subdivisions', () => {
    expect(DOMAINS.filter((domain) => !locale.references.domains[domain])).toEqual([])
    expect(ACTS.filter((act) => !locale.references.acts[act])).toEqual([])
    expect(SUBDIVISIONS.filter((subdivision) => !locale.references.subdivisions[subdivision])).toEqual([])
  })

  test('has an Official Journal, a page, a list and a percentage', () => {
    const { journal, page, listWords } = locale.references
    expect([journal, page, listWords, locale.percentWords].filter((forms) => forms === '')).toEqual([])
  })

  test('writes every abbreviation with its stop, or with the apostrophe of an elision', () => {
    expect(formsOf(locale.abbreviations).filter((form) => !/[.'’]/.test(form))).toEqual([])
  })

  test('letters points without repeating a letter', () => {
    expect(repeated(formsOf(locale.pointLetters))).toEqual([])
  })
})

test('a form that is a month in two languages is the same month but for listopad', () => {
  const monthsOf = new Map<string, Set<number>>()
  for (const { dates } of Object.values(locales))
    for (const [index, forms] of dates.months.entries())
      for (const form of formsOf(forms).filter((each) => each.length > 3))
        monthsOf.set(form, (monthsOf.get(form) ?? new Set()).add(index))
  const differing = [...monthsOf].filter(([, months]) => months.size > 1).map(([form]) => form)
  expect(differing.filter((form) => !/^(listopad|srp|lip|kv[eě]t)/.test(form))).toEqual([])
})

/** Every string of the locale that holds forms, with where it stands. */
function tablesOf(locale: Locale): ReadonlyArray<readonly [where: string, forms: Forms]> {
  const { numerals, dates, references, ...rest } = locale
  const { name: _name, decimal: _decimal, language: _language, ...plain } = rest
  return [numerals, dates, references, plain].flatMap((part) => stringsOf(part, ''))
}

function stringsOf(value: unknown, where: string): ReadonlyArray<readonly [string, Forms]> {
  if (typeof value === 'string') return [[where, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => key !== 'orders' && key !== 'numberFirst')
    .flatMap(([key, inner]) => stringsOf(inner, `${where}/${key}`))
}

function allForms(locale: Locale): readonly string[] {
  return tablesOf(locale).flatMap(([, forms]) => formsOf(forms))
}

function formsOf(forms: Forms): readonly string[] {
  return forms.split(' ').filter(Boolean)
}

/** Forms that stand under two keys of one table, and forms that fall under a stem (`septyni*`) of another key. */
function shared(table: Readonly<Record<string | number, Forms>> | readonly Forms[]): readonly string[] {
  const sets = Object.values(table).map((forms) => [...new Set(formsOf(forms))])
  const all = sets.flat()
  return [
    ...repeated(all),
    ...sets.flatMap((own) =>
      underStems(
        own,
        all.filter((form) => !own.includes(form)),
      ),
    ),
  ]
}

/** The `others` that a stem among the `own` forms takes in. */
function underStems(own: readonly string[], others: readonly string[]): readonly string[] {
  const stems = own.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1))
  return others.filter((form) => stems.some((stem) => form.startsWith(stem)))
}

function repeated(forms: readonly string[]): readonly string[] {
  return forms.filter((form, index) => forms.indexOf(form) !== index)
}
