import { exchange, exchangeIn } from '../edits.mjs'
import { nearNumber, otherDigit, swappedDigits } from './figures.mjs'
import { otherRoman } from './numbers.mjs'

/** @typedef {import('../types.d.ts').Kind} Kind */
/** @typedef {import('../types.d.ts').View} View */
/** @typedef {import('../types.d.ts').PlacedFact} PlacedFact */

const ACT = /(\d+)\/(\d+)/
const NUMBERED = ['article', 'paragraph', 'subparagraph', 'recital', 'chapter', 'section', 'annex', 'title']

/** @type {Readonly<Record<string, Kind>>} */
export const references = {
  ...Object.fromEntries(NUMBERED.map((part) => [part, (/** @type {View} */ view) => numbersOf(view, part)])),
  'letter of a point': (view) =>
    of(view, ({ fact }) => /^[a-z]$/.test(fact.keys[0])).map((placed) =>
      exchangeIn(view, placed, { pattern: /\p{L}/u, change: nextLetter }),
    ),
  'number of an act': (view) =>
    acts(view, (number) => swappedDigits(number, view.random) ?? otherDigit(number, view.random)),
  'year of an act': (view) => years(view),
  journal: (view) => numbersOf(view, 'journal'),
  page: (view) => numbersOf(view, 'page'),
  document: (view) => numbersOf(view, 'document'),
  'end of a range': (view) =>
    of(view, ({ fact }) => fact.from !== undefined).map((placed) =>
      exchangeIn(view, placed, { pattern: /\d+$/, change: (written) => String(Number(written) + 1) }),
    ),
  'reference dropped': wholes,
  'part of a reference dropped': lastBrackets,
}

/**
 * @param {View} view
 * @param {(placed: PlacedFact) => boolean} isMeant
 */
function of(view, isMeant) {
  return view.facts.filter((placed) => placed.fact.kind === 'reference' && isMeant(placed))
}

/**
 * @param {View} view
 * @param {string} part
 */
function numbersOf(view, part) {
  return of(view, ({ fact }) => fact.part === part).map(
    (placed) =>
      exchangeIn(view, placed, { pattern: /\d+/, change: (written) => nearNumber(written, view.random) }) ??
      exchangeIn(view, placed, { pattern: /^[IVX]+$/, change: otherRoman }),
  )
}

/** @param {string} letter */
function nextLetter(letter) {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1)
}

/**
 * @param {View} view
 * @param {(number: string) => string | undefined} change
 */
function acts(view, change) {
  const swap = (/** @type {string} */ written) =>
    written.replace(ACT, (_, one, two) => (two.length === 4 ? `${change(one)}/${two}` : `${one}/${change(two)}`))
  return of(view, ({ fact }) => fact.part === 'act').map((placed) =>
    exchangeIn(view, placed, { pattern: ACT, change: swap }),
  )
}

/** @param {View} view */
function years(view) {
  const other = (/** @type {string} */ year) => year.slice(0, -1) + String((Number(year.at(-1)) + 1) % 10)
  const change = (/** @type {string} */ written) =>
    written.replace(ACT, (_, one, two) => (two.length === 4 ? `${one}/${other(two)}` : `${other(one)}/${two}`))
  return of(view, ({ fact }) => fact.part === 'act').map((placed) => exchangeIn(view, placed, { pattern: ACT, change }))
}

/** @type {Kind} */
function* wholes(view) {
  const seen = new Set()
  for (const { p, paragraph, fact } of of(view, () => true)) {
    const { start, end } = fact.whole ?? fact.span
    if (seen.has(`${p}:${start}`)) continue
    seen.add(`${p}:${start}`)
    const blank = paragraph.text.value[start - 1] === ' ' ? 1 : 0
    yield exchange(view, { p, start: start - blank, end }, '')
  }
}

/** @type {Kind} */
function* lastBrackets(view) {
  const seen = new Set()
  for (const { p, paragraph, fact } of of(view, ({ fact: { whole } }) => whole !== undefined)) {
    const whole = fact.whole ?? fact.span
    const match = /[\s\u00a0]?\([\p{L}\d]+\)$/u.exec(paragraph.text.value.slice(whole.start, whole.end))
    if (match === null || match.index === 0 || seen.has(`${p}:${whole.start}`)) continue
    seen.add(`${p}:${whole.start}`)
    yield exchange(view, { p, start: whole.start + match.index, end: whole.end }, '')
  }
}
