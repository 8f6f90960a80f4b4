import { localeOf } from '../../../dist/src/locale/index.js'
import { primaryLanguage } from '../../../dist/src/model/language-tag.js'
import { exchangeIn } from '../edits.mjs'
import { pick } from '../random.mjs'
import { nearNumber, otherDigit } from './figures.mjs'
import { otherForm } from './forms.mjs'

/** @typedef {import('../types.d.ts').Kind} Kind */
/** @typedef {import('../types.d.ts').View} View */

const YEAR = /(?<!\d)\d{4}(?!\d)/
const DAY = /(?<!\d)\d{1,2}(?!\d)/
const WORD = /\p{L}{3,}/u

/** @type {Readonly<Record<string, Kind>>} */
export const dates = {
  year: (view) => inDates(view, YEAR, (year) => year.slice(0, 2) + otherDigit(year.slice(2), view.random)),
  day: (view) =>
    inDates(view, DAY, (day) => pick([otherDay(day, 1), otherDay(day, 9), nearNumber(day, view.random)], view.random)),
  month: (view) => {
    const months = localeOf(primaryLanguage(view.version.language))?.dates.months ?? []
    const table = Object.fromEntries(months.map((forms, i) => [i + 1, forms]))
    return inDates(view, WORD, (word) => otherForm(word, table, view.random))
  },
}

/**
 * @param {View} view
 * @param {RegExp} pattern
 * @param {(written: string) => string | undefined} change
 */
function inDates(view, pattern, change) {
  return view.facts
    .filter(({ fact }) => fact.kind === 'date')
    .map((placed) => exchangeIn(view, placed, { pattern, change }))
}

/**
 * @param {string} day
 * @param {number} step
 */
function otherDay(day, step) {
  return String(((Number(day) - 1 + step) % 28) + 1)
}
