import type { Forms } from '../../locale/locale.ts'
import { groupBy } from '../../model/group-by.ts'
import { isApostrophe } from './character.ts'
import { fold } from './fold.ts'
import { gapBetween } from './gap.ts'
import { entriesOf, type Entry, type Step } from './lexicon-entry.ts'
import { type Tokens, written } from './token.ts'

export interface Match<T> {
  readonly value: T
  /** Index of the token after the form. */
  readonly next: number
}

/** Finds the forms of a table in tokens. */
export interface Lexicon<T> {
  /** The longest form that begins at a token, of those that are accepted; of equally long ones the first of the table. */
  match(tokens: Tokens, at: number, accepts?: (value: T) => boolean): Match<T> | undefined
}

interface Table<T> {
  readonly exact: ReadonlyMap<string, readonly Entry<T>[]>
  readonly stems: ReadonlyMap<string, readonly Entry<T>[]>
  /** Letters of the longest stem. */
  readonly longestStem: number
  readonly derive: (word: string) => T | undefined
}

/** The words of running text come again and again: where each leads is kept, for so many words. */
const KEPT_WORDS = 20_000

/**
 * Compiles forms in the order of precedence; an underscore or a hyphen in a form stands for either in the text. `derive` reads a
 * word that is in no table (`dreiundzwanzig`). A word that was met before costs one look-up.
 */
export function compileLexicon<T>(
  forms: Iterable<readonly [value: T, forms: Forms]>,
  derive: (word: string) => T | undefined = () => undefined,
): Lexicon<T> {
  const entries = [...forms].flatMap(([value, own]) => entriesOf(value, own))
  const exact = groupBy(
    entries.filter(({ first }) => !first.isStem),
    ({ first }) => first.word,
  )
  const stems = groupBy(
    entries.filter(({ first }) => first.isStem),
    ({ first }) => first.word,
  )
  const longestStem = Math.max(0, ...Array.from(stems.keys(), ({ length }) => length))
  const kept = new Map<string, readonly Entry<T>[]>()
  const beginningWith = (word: string): readonly Entry<T>[] => {
    const found = kept.get(word)
    if (found !== undefined) return found
    const read = readWord(fold(word), { exact, stems, longestStem, derive })
    if (kept.size >= KEPT_WORDS) kept.clear()
    kept.set(word, read)
    return read
  }
  return {
    match(tokens, at, accepts) {
      const found = beginningWith(written(tokens, at))
      if (found.length === 0) return undefined
      return longest(tokens, at, accepts === undefined ? found : found.filter(({ value }) => accepts(value)))
    },
  }
}

/** A lexicon of forms that all mean the same. */
export function compileForms(forms: Forms): Lexicon<true> {
  return compileLexicon([[true, forms]])
}

/** All entries that a word may begin, those of most words first. */
function readWord<T>(word: string, { exact, stems, longestStem, derive }: Table<T>): readonly Entry<T>[] {
  const found = [...(exact.get(word) ?? [])]
  for (let end = Math.min(word.length, longestStem); end > 1; end--)
    found.push(...(stems.get(word.slice(0, end)) ?? []))
  const derived = found.some(({ rest }) => rest.length === 0) ? undefined : derive(word)
  if (derived !== undefined) found.push({ value: derived, first: { gap: '', word, isStem: false }, rest: [], tail: '' })
  return found.sort((a, b) => b.rest.length - a.rest.length)
}

function longest<T>(tokens: Tokens, at: number, entries: readonly Entry<T>[]): Match<T> | undefined {
  for (const { value, rest, tail } of entries) {
    const last = follow(tokens, at, rest)
    const next = last === undefined ? undefined : afterTail(tokens, last, tail)
    if (next !== undefined) return { value, next }
  }
  return undefined
}

/** Index of the last word of a form, if the form stands here. */
function follow(tokens: Tokens, at: number, steps: readonly Step[]): number | undefined {
  let last = at
  for (const { gap, word, isStem } of steps) {
    const next = nextWord(tokens, last)
    if (next === undefined || gapBetween(tokens, last, next) !== gap) return undefined
    const found = fold(written(tokens, next))
    if (isStem ? !found.startsWith(word) : found !== word) return undefined
    last = next
  }
  return last
}

function nextWord({ list }: Tokens, at: number): number | undefined {
  for (let next = at + 1; next < at + 4; next++)
    if (list[next] !== undefined && list[next]!.kind !== 'mark') return next
  return undefined
}

function afterTail(tokens: Tokens, last: number, tail: string): number | undefined {
  const next = last + 1
  const isNear = tokens.list[next]?.start === tokens.list[last]!.end
  if (tail === "'") return isNear && isApostrophe(written(tokens, next)) ? next + 1 : undefined
  return tail === '.' && isNear && written(tokens, next) === '.' ? next + 1 : next
}
