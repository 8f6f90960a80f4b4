// A long law in many languages that do not exist, to measure time and memory by.
import { plain } from './disguise.mjs'
import { randomOf } from './random.mjs'

const SYLLABLES =
  'ba be bi bo da de di do fa ka ke la le li lo ma me mi mo na ne ni no ra re ri ro sa se si ta te ti to va ve'.split(
    ' ',
  )

/**
 * Versions of one text: words of each language stand for the same meanings, a tenth of them is borrowed, numbers stay.
 * @param {{ readonly versions: number, readonly rows: number, readonly labelled: boolean }} size
 * @returns {ReadonlyArray<import('../../dist/src/model/language-version.js').LanguageVersion>}
 */
export function synthetic({ versions, rows, labelled }) {
  const meanings = meaningsOf(rows)
  return Array.from({ length: versions }, (_, v) => {
    const language = `x${String(v).padStart(2, '0')}`
    const [word, random] = [lexicon(language), randomOf(language)]
    const kept = meanings.flatMap((own, p) => (random() < 0.01 ? [] : [{ own, p }]))
    const paragraphs = kept.map(({ own, p }) => {
      const key = String(p + 1)
      const label = { name: key, key, span: { start: 0, end: 0 } }
      return { ...plain(own.map(word).join(' ')), ...(labelled ? { label } : {}) }
    })
    return { language, path: `${language}.md`, format: 'markdown', source: '', paragraphs, strays: [] }
  })
}

/** @param {number} rows */
function meaningsOf(rows) {
  const random = randomOf('meanings')
  return Array.from({ length: rows }, () =>
    Array.from({ length: 5 + Math.floor(random() ** 2 * 90) }, () => Math.floor(random() ** 3 * 4000)),
  )
}

/** @param {string} language */
function lexicon(language) {
  const words = new Map()
  return (meaning) => {
    if (meaning % 37 === 0) return String(meaning)
    const known = words.get(meaning)
    if (known !== undefined) return known
    const random = randomOf(`${meaning % 10 === 0 ? 'borrowed' : language} ${meaning}`)
    const count = 1 + Math.floor(random() * 4)
    const word = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
    words.set(meaning, word)
    return word
  }
}
