import type { Paragraph } from '../../model/language-version.ts'
import type { Mentions } from './mentions.ts'
import type { Meaning } from './equivalence.ts'

/** Beginnings of the words that stood before the brackets that introduce an acronym. */
type Expansion = readonly string[]

/** Whether a paragraph of a version spells out what an acronym means, by the words before its definition in that version. */
export type IsSpelledOut = (version: number, meaning: string, paragraphs: readonly Paragraph[]) => boolean

/** Learns the full names of acronyms from their definitions: `Camden Asset Recovery Inter-Agency Network (CARIN)`. */
export function learnExpansions(mentions: Mentions, meaning: Meaning): IsSpelledOut {
  const names = new Map<string, Expansion[]>()
  for (const row of mentions)
    row.forEach((own, v) =>
      own?.forEach(({ fact, fold, paragraph }) => {
        if (fact.form !== 'definition') return
        const key = `${v} ${meaning(v, fold)}`
        const name = nameBefore(paragraph.text.value, fact.span.start, fold.length)
        if (name.length > 0) names.set(key, [...(names.get(key) ?? []), name])
      }),
    )
  return (version, id, paragraphs) => {
    const known = names.get(`${version} ${id}`)
    if (known === undefined) return false
    const text = new Set(paragraphs.flatMap(({ text: { value } }) => beginnings(value)))
    return known.some((name) => name.filter((word) => text.has(word)).length >= Math.max(2, name.length * ENOUGH))
  }
}

const ENOUGH = 0.7
const MOST_WORDS = 6
const REACH = 160

/** The long words before an opening bracket, about as many as the acronym has letters. */
function nameBefore(text: string, at: number, letters: number): Expansion {
  const words = beginnings(text.slice(Math.max(0, at - REACH), at))
  return [...new Set(words.slice(-Math.max(2, Math.min(MOST_WORDS, letters))))]
}

const WORD = /[\p{L}\p{M}]{4,}/gu

/** Words without their endings. */
function beginnings(text: string): readonly string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word.slice(0, 5).toLowerCase())
}
