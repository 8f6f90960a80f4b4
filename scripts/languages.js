// What the tables of each language hold, counted: for docs/languages.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countryNames } from '../dist/src/locale/countries/index.js'
import { decline } from '../dist/src/locale/countries/names.js'
import { locales } from '../dist/src/locale/index.js'
import { polarities } from '../dist/src/locale/polarity/index.js'
import { euTermbase } from '../dist/src/locale/termbase.js'

/** @typedef {import('../dist/src/locale/locale.js').Locale} Locale */
/** @typedef {Readonly<Record<string | number, string>>} FormsByKey */

const tests = join(import.meta.dirname, '../test/facts')

/** @returns {string} two tables in Markdown, one line a language */
export function languageTables() {
  return `${table(VALUES)}\n\n${table(NAMES)}`
}

/** @typedef {ReadonlyArray<readonly [head: string, cell: (locale: Locale) => string | number]>} Columns */

/** @type {Columns} */
const VALUES = [
  ['language', ({ name, language }) => `${name} (\`${language}\`)`],
  ['decimal', ({ decimal }) => `\`${decimal}\``],
  ['number words', ({ numerals }) => valuesAndForms(numerals.cardinals)],
  ['ordinals', ({ numerals }) => valuesAndForms(numerals.ordinals)],
  ['scale words', ({ numerals }) => count(...SCALES.map((scale) => numerals.cardinals[scale] ?? ''))],
  ['phrases without a number', ({ numerals }) => count(numerals.idioms)],
  ['forms of months', ({ dates }) => count(...dates.months)],
  ['order of dates', ({ dates }) => dates.orders.join(', ')],
  ['tests of numbers', ({ language }) => casesIn('number-languages.test.ts', language)],
  ['tests of dates', ({ language }) => casesIn('date-languages.test.ts', language)],
]

const SCALES = [1e3, 1e6, 1e9, 1e12]

/** @type {Columns} */
const NAMES = [
  ['language', ({ language }) => `\`${language}\``],
  ['acts', ({ references }) => valuesAndForms(references.acts)],
  ['subdivisions', ({ references }) => valuesAndForms(references.subdivisions)],
  ['number before the noun', ({ references: { numberFirst } }) => (numberFirst.length > 0 ? numberFirst.length : '')],
  ['Official Journal', ({ references }) => firstOf(references.journal)],
  ['countries', ({ language }) => Object.keys(namesOf(language).names).length],
  ['forms of countries', ({ language }) => countryForms(language)],
  ['terms', ({ language }) => euTermbase.concepts.filter(({ terms }) => terms[language] !== undefined).length],
  ['acronyms', ({ language }) => sum(euTermbase.concepts, ({ acronyms }) => acronyms?.[language]?.length ?? 0)],
  ['bounds', ({ language }) => bounds(language)],
  ['tests of countries', ({ language }) => casesIn('country.test.ts', language)],
]

/** @param {Columns} columns */
function table(columns) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`
  const rows = Object.values(locales).map((locale) => line(columns.map(([, cell]) => cell(locale))))
  return [line(columns.map(([head]) => head)), `|${'---|'.repeat(columns.length)}`, ...rows].join('\n')
}

/**
 * `42 (310)`: things and their forms.
 * @param {FormsByKey} forms
 */
function valuesAndForms(forms) {
  const written = Object.values(forms)
  return `${written.filter((own) => own !== '').length} (${count(...written)})`
}

/** @param {readonly string[]} forms */
function count(...forms) {
  return split(forms.join(' ')).length
}

/** @param {string} forms */
function split(forms) {
  return forms.split(' ').filter((form) => form !== '')
}

/** @param {string} forms */
function firstOf(forms) {
  return `\`${split(forms)[0]?.replaceAll('_', ' ')}\``
}

/** @param {string} language */
function namesOf(language) {
  const names = countryNames[language]
  if (names === undefined) throw new Error(`no names of countries in ${language}`)
  return names
}

/** @param {string} language */
function countryForms(language) {
  const { names, endings } = namesOf(language)
  return count(...Object.values(names).map((forms) => decline(forms, endings)))
}

/** @param {string} language */
function bounds(language) {
  const { numberFirst: _, negations: __, others: ___, ...phrases } = polarities[language] ?? {}
  return count(...Object.values(phrases))
}

/**
 * How many cases the table of a language holds in a file of tests: lines of text with an equals sign, or tuples.
 * @param {string} file
 * @param {string} language
 */
function casesIn(file, language) {
  const text = readFileSync(join(tests, file), 'utf8')
  const start = text.search(new RegExp(String.raw`^  ${language}: (?:\`|\[)`, 'm'))
  if (start === -1) throw new Error(`${file} has no table of ${language}`)
  const own = text.slice(start).split(/^(?:.*`,| {2}\],)$/m, 1)[0] ?? ''
  return (own.match(/^ {4}(?:\S.* = |\[)/gm) ?? []).length + (own.includes('`') ? 1 : 0)
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => number} value
 */
function sum(items, value) {
  return items.reduce((total, item) => total + value(item), 0)
}
