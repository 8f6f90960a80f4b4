import type { Span } from '../model/span.ts'

/** Words that stand twice in a row. */
export interface Repeat {
  /** Said twice; lower case. */
  readonly words: string
  /** The second time, in the text. */
  readonly span: Span
  /** Both begin with a capital, as names do. */
  readonly isName: boolean
}

const WORD = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu
/** How many words may be said again together. */
const LONGEST = 4
/** Letters that several words must have in all to be no play of particles. */
const FEWEST_LETTERS = 8

interface Word {
  readonly written: string
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Index of the first word of the run that it stands in: words that nothing but white space parts. */
  readonly run: number
}

/** Repeats in a text, in order: of one word of two letters or more, or of several words. Only white space stands between them. */
export function repeatsIn(text: string): readonly Repeat[] {
  const words = wordsOf(text)
  const repeats: Repeat[] = []
  for (let at = 1; at < words.length; at++) {
    const length = repeatedLength(words, at)
    if (length === 0) continue
    repeats.push(repeatOf(words.slice(at - length, at), words.slice(at, at + length)))
    at += length - 1
  }
  return repeats
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const last = words.at(-1)
    const run = last && isBlank(text, last.end, index) ? last.run : words.length
    words.push({ written, folded: written.toLowerCase(), start: index, end: index + written.length, run })
  }
  return words
}

function isBlank(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start] === ' ' ? true : end > start && text.slice(start, end).trim() === ''
}

function repeatOf(first: readonly Word[], second: readonly Word[]): Repeat {
  const isName = [first, second].every(([word]) => /^\p{Lu}/u.test(word!.written))
  const words = second.map(({ folded }) => folded).join(' ')
  return { words, span: { start: second[0]!.start, end: second.at(-1)!.end }, isName }
}

/** How many words before `at` are said again from `at` on. */
function repeatedLength(words: readonly Word[], at: number): number {
  const { run } = words[at]!
  for (let length = 1; length <= Math.min(LONGEST, at - run, words.length - at); length++) {
    if (words[at + length - 1]!.run !== run) return 0
    if (!isSame(words, at, length)) continue
    const [first, second] = [words.slice(at - length, at), words.slice(at, at + length)]
    return isLongEnough(second) && !isOtherwise(first, second) && !isLink(second) ? length : 0
  }
  return 0
}

function isSame(words: readonly Word[], at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) if (words[i]!.folded !== words[i - length]!.folded) return false
  return true
}

function isLongEnough(words: readonly Word[]): boolean {
  return words.reduce((sum, { folded }) => sum + folded.length, 0) >= (words.length === 1 ? 2 : FEWEST_LETTERS)
}

/** German `sein Sein`, a term and its definition: other capitals make other words, but for the one that a sentence begins with. */
function isOtherwise(first: readonly Word[], second: readonly Word[]): boolean {
  return second.some(({ written }, i) => {
    const before = first[i]!.written
    return written !== before && !(i === 0 && written === before[0]!.toLowerCase() + before.slice(1))
  })
}

/** `public health and health and safety`: a noun that a short word links twice. */
function isLink([noun, link, ...others]: readonly Word[]): boolean {
  return link !== undefined && others.length === 0 && noun!.folded.length > SHORT && link.folded.length <= SHORT
}

const SHORT = 4
