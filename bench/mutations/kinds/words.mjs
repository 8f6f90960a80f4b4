import { polarities } from '../../../dist/src/locale/polarity/index.js'
import { compilePhrases } from '../../../dist/src/facts/phrases.js'
import { primaryLanguage } from '../../../dist/src/model/language-tag.js'
import { exchange } from '../edits.mjs'
import { pick } from '../random.mjs'

/** @typedef {import('../types.d.ts').Kind} Kind */
/** @typedef {import('../types.d.ts').View} View */

const LOOKALIKES = { а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', ο: 'o', α: 'a', ν: 'v', ι: 'i', ρ: 'p' }

/** @type {Readonly<Record<string, Kind>>} */
export const words = {
  country: (view) => others(view, 'country'),
  acronym: (view) => others(view, 'acronym'),
  'letters of an acronym': (view) =>
    view.facts
      .filter(({ fact, text }) => fact.kind === 'acronym' && /^\p{Lu}{3,}$/u.test(text))
      .map(({ p, fact, text }) => {
        const swapped = text.replace(/(.)(.)$/u, '$2$1')
        return exchange(view, { p, ...fact.span }, swapped)
      }),
  term: (view) => others(view, 'term'),
  'at least for at most': bounds,
  'bracket deleted': (view) => marks(view, /[()](?=.)/g, () => ''),
  'full stop deleted': (view) => marks(view, /(?<=\p{L}{2})\.$/gu, () => ''),
  'word doubled': (view) =>
    marks(view, /(?<![\p{L}\p{M}])\p{L}{4,12}(?![\p{L}\p{M}])(?= )/gu, (word) => `${word} ${word}`),
  'letter of another script': (view) =>
    marks(
      view,
      /(?<=\p{Ll}{2})[аеосрοανιρ](?=\p{Ll})/gu,
      (letter) => LOOKALIKES[/** @type {keyof typeof LOOKALIKES} */ (letter)],
    ),
  'target of a link': links,
}

/**
 * Another fact of the kind that the version names somewhere.
 * @param {View} view
 * @param {string} kind
 */
function others(view, kind) {
  const all = view.facts.filter(({ fact }) => fact.kind === kind)
  return all.map(({ p, fact }) => {
    const isOther = (/** @type {typeof all[number]} */ other) =>
      other.fact.keys[0] !== fact.keys[0] && other.text.length > 1 && other.fact.form === fact.form
    const other = pick(all.filter(isOther), view.random)
    return other && exchange(view, { p, ...fact.span }, other.text)
  })
}

/** Phrases for which the other one may stand. */
const OPPOSITE = { least: 'most', most: 'least', more: 'less', less: 'more', earliest: 'latest', latest: 'earliest' }
/** A value is near, so that the phrase bounds one. */
const NEAR = 20

/** @type {Kind} */
function* bounds(view) {
  const polarity = /** @type {Readonly<Record<string, any>>} */ (polarities)[primaryLanguage(view.version.language)]
  if (polarity === undefined) return
  const { numberFirst: _, ...forms } = polarity
  const find = compilePhrases(Object.entries(forms), { caseSensitive: false })
  for (const p of view.usual)
    for (const { id, start, end } of find(view.version.paragraphs[p].text.value)) {
      const other = forms[OPPOSITE[/** @type {keyof typeof OPPOSITE} */ (id)]]
        ?.split(' ')
        .find((/** @type {string} */ form) => !form.includes('*'))
      const isBound = view.facts.some(
        ({ p: at, fact }) =>
          at === p &&
          ['number', 'date', 'time'].includes(fact.kind) &&
          fact.span.start - end < NEAR &&
          start - fact.span.end < NEAR / 2,
      )
      if (other && isBound) yield exchange(view, { p, start, end }, other.replaceAll('_', ' '))
    }
}

/**
 * @param {View} view
 * @param {RegExp} pattern
 * @param {(written: string) => string} change
 */
function* marks(view, pattern, change) {
  for (const p of view.usual) {
    if (view.version.paragraphs[p].kind === 'heading') continue
    const found = [...view.version.paragraphs[p].text.value.matchAll(pattern)]
    const match = pick(found, view.random)
    if (match) yield exchange(view, { p, start: match.index, end: match.index + match[0].length }, change(match[0]))
  }
}

/** @type {Kind} */
function* links(view) {
  for (const p of view.usual)
    for (const { target, span } of view.version.paragraphs[p].links) {
      const at = view.version.source.indexOf(target, span.start)
      const end = at + target.length
      if (at >= 0 && /\w$/.test(target) && at - span.start < 500)
        yield { paragraphs: [p], edits: [{ start: end, end, text: 'x' }] }
    }
}
