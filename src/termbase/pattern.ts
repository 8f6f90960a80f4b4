import type { TermPattern } from '../model/termbase.ts'

/** Letters that a stem must keep: in a term of several words, which guard one another, and in a term of one word. */
const SHORTEST = { several: 5, single: 7 }

const WORD = /[\p{L}\p{M}\p{N}\u00ad]+/gu
const VOWEL = /^[aeiouyæøœαεηιουωаеиоуыэюяії]/iu

/**
 * The pattern of a term that has no stem marks, by one rule for all languages: a word that keeps at least five letters
 * (seven, if the term is that one word) without its last vowel may have any ending (`third countr*`), shorter ones and
 * such with digits or a second capital stay as they are. Inflection inside a word is not derived: a termbase that wants
 * it lists the forms.
 */
export function patternOf(term: string): TermPattern {
  const count = term.match(WORD)?.length ?? 0
  return term.replace(WORD, (word) => marked(word, count > 1 ? SHORTEST.several : SHORTEST.single))
}

function marked(word: string, shortest: number): string {
  const stem = withoutLastVowel(word.normalize('NFC'))
  const isPlain = !/\p{N}/u.test(stem) && !/\p{Lu}/u.test(stem.slice(1))
  return isPlain && stem.length >= shortest ? `${stem}*` : word
}

function withoutLastVowel(word: string): string {
  const last = word.at(-1) ?? ''
  return VOWEL.test(last.normalize('NFD')) ? word.slice(0, -1) : word
}
