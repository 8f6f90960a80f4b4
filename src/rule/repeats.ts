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
}

/** Repeats in a text, in order: of one word of two letters or more, or of several words. Only white space stands between them. */
export function repeatsIn(text: string): readonly Repeat[] {
  return runsOf(text).flatMap((run) => [...repeatsOfRun(run)])
}

/** Words that nothing but white space parts. */
function runsOf(text: string): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = { written, folded: written.toLowerCase(), start: index, end: index + written.length }
    const run = runs.at(-1)
    if (run && /^\s+$/u.test(text.slice(run.at(-1)!.end, index))) run.push(word)
    else runs.push([word])
  }
  return runs
}

function* repeatsOfRun(run: readonly Word[]): Generator<Repeat> {
  for (let at = 1; at < run.length; at++) {
    const length = repeatedLength(run, at)
    if (length === 0) continue
    const [first, second] = [run.slice(at - length, at), run.slice(at, at + length)]
    const isName = [first, second].every(([word]) => /^\p{Lu}/u.test(word!.written))
    const words = second.map(({ folded }) => folded).join(' ')
    yield { words, span: { start: second[0]!.start, end: second.at(-1)!.end }, isName }
    at += length - 1
  }
}

/** How many words before `at` are said again from `at` on. */
function repeatedLength(run: readonly Word[], at: number): number {
  for (let length = 1; length <= Math.min(LONGEST, at, run.length - at); length++) {
    const first = run.slice(at - length, at)
    const second = run.slice(at, at + length)
    if (second.every(({ folded }, i) => folded === first[i]!.folded))
      return isLongEnough(second) && !isOtherwise(first, second) && !isLink(second) ? length : 0
  }
  return 0
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
