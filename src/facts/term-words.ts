/** A word of a text. Offsets in UTF-16 code units. */
export interface Word {
  readonly start: number
  readonly end: number
  /** What stands between it and the word before, in comparable form; empty for the first word. */
  readonly gap: string
  /** As written, in NFC. */
  readonly written: string
  /** Without case; Greek without accents, which capitals lack; Romanian with comma for cedilla. */
  readonly key: string
}

/** A word of a pattern: the whole word, any word that begins so, or the word with a short ending in small letters. */
export interface Step extends Pick<Word, 'gap' | 'written' | 'key'> {
  readonly end: 'exact' | 'stem' | 'ending'
}

const WORD = /[\p{L}\p{M}\p{N}\u00ad]+/gu
const PATTERN_WORD = /[\p{L}\p{M}\p{N}\u00ad*]+/gu

export function wordsOf(text: string, language: string, word = WORD): readonly Word[] {
  const words: Word[] = []
  let last = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    const gap = words.length === 0 ? '' : comparableGap(text.slice(last, index))
    last = index + found.length
    words.push({ start: index, end: last, gap, ...comparableWord(found, language) })
  }
  return words
}

/** The words of a pattern with their stem marks taken off; none if it has no letter or digit. */
export function pathOf(pattern: string, language: string): readonly Step[] {
  return wordsOf(pattern, language, PATTERN_WORD)
    .map(({ gap, written, key }) => ({ gap, written: bare(written), key: bare(key), end: endOf(written) }))
    .filter(({ key }) => key !== '')
}

function bare(word: string): string {
  return word.replaceAll('*', '')
}

function endOf(word: string): Step['end'] {
  return word.endsWith('*') ? 'stem' : 'exact'
}

const BLANK = /[\s\u200b\u2060]+/g
const HYPHEN = '[-‐‑‒–—−]'
const GLUED_HYPHEN = new RegExp(`^${HYPHEN}$`)
const LOOSE_HYPHEN = new RegExp(`^ ?${HYPHEN} ?$`)
const APOSTROPHE = /^ ?['’‘ʼ´`] ?$/

/** White space is one blank, hyphens are `-`, dashes with blanks `–`, apostrophes `'`; anything else must be the same. */
function comparableGap(between: string): string {
  if (between === ' ') return between
  const gap = between.replace(BLANK, ' ')
  if (GLUED_HYPHEN.test(gap)) return '-'
  if (LOOSE_HYPHEN.test(gap)) return '–'
  return APOSTROPHE.test(gap) ? "'" : gap
}

function comparableWord(word: string, language: string): Pick<Word, 'written' | 'key'> {
  const written = word.replaceAll('\u00ad', '').normalize('NFC')
  const key = (folds[language] ?? same)(written.toLowerCase())
  return { written, key }
}

const same = (word: string): string => word

const folds: Readonly<Record<string, (word: string) => string>> = {
  el: (word) => word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC').replaceAll('ς', 'σ'),
  ro: (word) => word.replaceAll('ş', 'ș').replaceAll('ţ', 'ț'),
}
