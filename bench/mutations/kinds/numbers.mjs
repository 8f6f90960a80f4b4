import { localeOf } from '../../../dist/src/locale/index.js'
import { primaryLanguage } from '../../../dist/src/model/language-tag.js'
import { exchange, exchangeIn } from '../edits.mjs'
import { otherDigit, swappedDigits } from './figures.mjs'
import { otherForm } from './forms.mjs'

/** @typedef {import('../types.d.ts').Kind} Kind */
/** @typedef {import('../types.d.ts').View} View */
/** @typedef {import('../types.d.ts').PlacedFact} PlacedFact */

const NUMBER = /[0-9][0-9.,\s\u00a0\u202f]*[0-9]|[0-9]/
/** Beside a figure. */
const CURRENCY = /(?<![\p{L}\p{Sc}])(?:EUR|USD|CHF|[€$£])(?=\s?\d)|(?<=\d\s?)(?:EUR|USD|CHF|[€$£])(?!\p{L})/gu
const OTHER_CURRENCY = { EUR: 'USD', USD: 'EUR', '€': '$', $: '€', '£': '€', CHF: 'EUR' }

/** @type {Readonly<Record<string, Kind>>} */
export const numbers = {
  digit: (view) => inFigures(view, (written) => otherDigit(written, view.random)),
  'digits swapped': (view) => inFigures(view, (written) => swappedDigits(written, view.random)),
  'decimal mark moved': (view) =>
    inFigures(view, (written) => (/^\d+[.,]\d{1,2}$/.test(written) ? movedMark(written) : undefined)),
  'thousand lost': (view) => inFigures(view, (written) => cut(written, /[.,\s\u00a0\u202f]?000$/)),
  percentage: (view) =>
    ofNumbers(
      view,
      ({ unit }) => unit === '%',
      (written) => otherDigit(written, view.random),
    ),
  'number word': (view) => words(view, 'word', 'cardinals'),
  'ordinal word': (view) => words(view, 'ordinal', 'ordinals'),
  'roman numeral': (view) =>
    view.facts
      .filter(({ fact }) => fact.form === 'roman')
      .map((placed) => exchangeIn(view, placed, { pattern: /[IVX]+/, change: otherRoman })),
  currency,
}

/**
 * @param {View} view
 * @param {(written: string) => string | undefined} change
 */
function inFigures(view, change) {
  return ofNumbers(view, ({ form }) => form === undefined || form === 'figures', change)
}

/**
 * @param {View} view
 * @param {(fact: import('../types.d.ts').Fact) => boolean} isMeant
 * @param {(written: string) => string | undefined} change
 */
function ofNumbers(view, isMeant, change) {
  return view.facts
    .filter(({ fact }) => fact.kind === 'number' && isMeant(fact))
    .map((placed) => exchangeIn(view, placed, { pattern: NUMBER, change }))
}

/** @param {string} written */
function movedMark(written) {
  const mark = written.includes(',') ? ',' : '.'
  const [whole = '', rest = ''] = written.split(mark)
  return `${whole}${rest[0]}${rest.length > 1 ? mark + rest.slice(1) : ''}`
}

/**
 * @param {string} written
 * @param {RegExp} end
 */
function cut(written, end) {
  const short = written.replace(end, '')
  return short === written || short === '' ? undefined : short
}

const ROMAN = ['', ...'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')]

/**
 * The next roman numeral.
 * @param {string} written
 */
export function otherRoman(written) {
  const value = ROMAN.indexOf(written)
  return value < 1 ? undefined : (ROMAN[value + 1] ?? 'X')
}

/**
 * @param {View} view
 * @param {string} form
 * @param {'cardinals' | 'ordinals'} table
 */
function words(view, form, table) {
  const forms = localeOf(primaryLanguage(view.version.language))?.numerals[table] ?? {}
  return view.facts
    .filter(({ fact }) => fact.kind === 'number' && fact.form === form)
    .map((placed) =>
      exchangeIn(view, placed, { pattern: /^.+$/, change: (word) => otherForm(word, forms, view.random) }),
    )
}

/** @type {Kind} */
function* currency(view) {
  for (const p of view.usual)
    for (const { 0: written, index } of view.version.paragraphs[p].text.value.matchAll(CURRENCY))
      yield exchange(
        view,
        { p, start: index, end: index + written.length },
        OTHER_CURRENCY[/** @type {keyof typeof OTHER_CURRENCY} */ (written)],
      )
}
