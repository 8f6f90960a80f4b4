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
    const isName = [...first, ...second].every(({ written }) => /^\p{Lu}/u.test(written))
    const words = second.map(({ folded }) => folded).join(' ')
    yield { words, span: { start: second[0]!.start, end: second.at(-1)!.end }, isName }
    at += length - 1
  }
}

/** How many words before `at` are said again from `at` on. */
function repeatedLength(run: readonly Word[], at: number): number {
  for (let length = 1; length <= Math.min(LONGEST, at, run.length - at); length++) {
    const isRepeated = run.slice(at, at + length).every(({ folded }, i) => folded === run[at - length + i]!.folded)
    const letters = run.slice(at, at + length).reduce((sum, { folded }) => sum + folded.length, 0)
    if (isRepeated && letters >= (length === 1 ? 2 : FEWEST_LETTERS)) return isChange(run, at, length) ? 0 : length
  }
  return 0
}

/** German `sein Sein`: a word that is not at the beginning and takes a capital is another word. */
function isChange(run: readonly Word[], at: number, length: number): boolean {
  return length === 1 && /^\p{Ll}/u.test(run[at - 1]!.written) && /^\p{Lu}/u.test(run[at]!.written)
}
