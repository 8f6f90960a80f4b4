import { pick } from '../random.mjs'

/** @typedef {import('../types.d.ts').Random} Random */

/** Values beyond are other kinds of word: tens, hundreds, scales. */
const LARGEST = 20

/**
 * The word for another small value, in the form that stands at the same place in its table; `undefined` for a word that the table lacks.
 * @param {string} word
 * @param {Readonly<Record<number, string>>} table forms by value, as in the locales
 * @param {Random} random
 */
export function otherForm(word, table, random) {
  const folded = word.toLowerCase().replaceAll(/\s/g, '_')
  const entries = Object.entries(table).map(
    ([value, forms]) => /** @type {const} */ ([Number(value), forms.split(' ')]),
  )
  const own = entries.find(([, forms]) => forms.includes(folded))
  if (own === undefined) return undefined
  const others = entries.filter(
    ([value, forms]) => value !== own[0] && value > 0 && value <= LARGEST && !forms.includes(folded),
  )
  const other = pick(others, random)?.[1]
  const form = (other?.[own[1].indexOf(folded)] ?? other?.[0])?.replaceAll('_', ' ').replace('*', '')
  return form && (/^\p{Lu}/u.test(word) ? form[0]?.toUpperCase() + form.slice(1) : form)
}
