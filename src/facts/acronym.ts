import { dollars } from '../locale/currencies.ts'
import type { Fact, FactForm } from '../model/fact.ts'
import { foldAcronym } from '../model/fold-acronym.ts'

/** A word as far as acronyms go: letters of a script with capitals, and digits; a hyphen, an apostrophe or another script ends it. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+/gu

interface Word {
  readonly start: number
  readonly text: string
}

/**
 * Finds acronyms by their shape: two capitals or more, most of the word. Endings are cut (`ELi`, `OAPs`, `EU:n`, `CLASI's`,
 * `EMPACT-modellen`), a single capital after a hyphen belongs to the name (`MAOC-N`). Words of a text in capitals, roman numerals and the
 * brackets of acts (`(EU) 2016/679`, `95/46/EC`) are none.
 */
export function findAcronyms(text: string): readonly Fact[] {
  if (!/\p{Ll}/u.test(text)) return []
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }): Word => ({ start: index, text: word }))
  return words.flatMap((word, i) => {
    const stem = stemOf(word.text)
    if (stem === undefined || isRoman(stem) || isShouted(text, words, i)) return []
    const end = word.start + stem.length + tailLength(text, word.start + word.text.length)
    if (isOfNumber(text, word.start, end) || isOfMoney(text, word.start, end)) return []
    return [fact(text, word.start, end)]
  })
}

function fact(text: string, start: number, end: number): Fact {
  const form: FactForm = isDefinition(text, start, end) ? 'definition' : 'symbol'
  return { kind: 'acronym', keys: [foldAcronym(text.slice(start, end))], span: { start, end }, form }
}

const LONGEST = 12
const WITH_ENDING = /^(\p{Lu}{2,}\p{N}*)\p{Ll}{1,4}$/u

/** The acronym in a word without its ending; `undefined` if it has not the shape of one. */
function stemOf(word: string): string | undefined {
  if (word.length < 2 || word.length > LONGEST) return undefined
  const stem = WITH_ENDING.exec(word)?.[1] ?? word
  const capitals = stem.match(/\p{Lu}/gu)?.length ?? 0
  const small = stem.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= 2 && capitals > small && /^\p{Lu}/u.test(stem) ? stem : undefined
}

const SINGLE_CAPITAL = /^[-‑]\p{Lu}(?![\p{L}\p{N}])/u

/** Code units of `-N` after a word. */
function tailLength(text: string, end: number): number {
  return SINGLE_CAPITAL.exec(text.slice(end, end + 4))?.[0].length ?? 0
}

const ROMAN = /^(?:[IVXІХΙΧ]+|(?=.{4})[IVXLCDM]+)$/u

function isRoman(stem: string): boolean {
  return ROMAN.test(stem)
}

/** Irish puts small letters before capitals: `gCOMHAIRLE`. */
const SHOUTED = /^\p{Ll}{0,2}\p{Lu}+$/u
/** Longer words among capitals are words. */
const LONGEST_NAME = 5

/** Whether the word stands among words in capitals, one of them long: a heading, a name in capitals. */
function isShouted(text: string, words: readonly Word[], i: number): boolean {
  let [first, last] = [i, i]
  while (isLoudPair(text, words[first - 1], words[first])) first--
  while (isLoudPair(text, words[last], words[last + 1])) last++
  const run = words.slice(first, last + 1)
  return run.length > 1 && run.some((word) => word.text.length > LONGEST_NAME) && !isArticleAndName(text, run)
}

/** Letters that acronyms are made of; a long word with accents is a word. */
const PLAIN = /^[A-Z]+$/

/** Hungarian `A TRIDOS`, Portuguese `O TRIDOS`: a capital begins a sentence, and what it stands before is an acronym of many letters. */
function isArticleAndName(text: string, [article, name, ...more]: readonly Word[]): boolean {
  if (article === undefined || name === undefined || more.length > 0) return false
  if (article.text.length > 1 || isRoman(article.text)) return false
  return PLAIN.test(name.text) && text[article.start + 1] !== '-'
}

/** Two words in capitals with white space between them, or a single letter and a word with a hyphen: `L-ISTQARRIJA`. */
function isLoudPair(text: string, one: Word | undefined, two: Word | undefined): boolean {
  if (one === undefined || two === undefined || !SHOUTED.test(one.text) || !SHOUTED.test(two.text)) return false
  const between = text.slice(one.start + one.text.length, two.start).trim()
  return between === '' || (between === '-' && Math.min(one.text.length, two.text.length) === 1)
}

/** `(EU) 2016/679`, `(EC) No 45/2001`, `95/46/EC`, `A/RES/217`. */
function isOfNumber(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '/' || text[end] === '/') return true
  return (
    text[start - 1] === '(' && /^(?:,\s?\p{L}+)?\)\s?(?:\p{L}{1,3}[.°º]?\s?|№\s?)?\d/u.test(text.slice(end, end + 24))
  )
}

/** The longest that stands between the word for dollars and the acronym. */
const BEFORE_MONEY = 28

/** The country of dollars is written, or left out, as each language does. */
function isOfMoney(text: string, start: number, end: number): boolean {
  return (
    dollars.before.test(text.slice(Math.max(0, start - BEFORE_MONEY), start)) ||
    dollars.after.test(text.slice(end, end + 8))
  )
}

const OPENS = /[([]["“„«]?$/u
const CLOSES = /^(?:['’:]?\p{Ll}{0,3}|-\p{Ll}+)["”“»]?(?:[)\]]|\s[–—-]\s|[,;])/u

/** Whether brackets introduce it: `(OAP's)`, `(GIFP – …)`. */
function isDefinition(text: string, start: number, end: number): boolean {
  return OPENS.test(text.slice(Math.max(0, start - 2), start)) && CLOSES.test(text.slice(end, end + 16))
}
