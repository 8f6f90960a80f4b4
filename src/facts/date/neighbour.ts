import { isApostrophe, isGlue } from '../number/character.ts'
import { fold } from '../number/fold.ts'
import { type Tokens, written } from '../number/token.ts'
import type { DateGrammar } from './grammar.ts'

/** How far a date may reach to the left. */
export interface Reach {
  readonly grammar: DateGrammar
  /** Offset up to which the text belongs to other dates. */
  readonly free: number
}

/** Words and marks that may part day, month and year. */
const MOST_FILLERS = 4

/** Index of the token of digits before `at`, with nothing but fillers between. */
export function digitsBefore(tokens: Tokens, at: number, { grammar, free }: Reach): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 1 - MOST_FILLERS); left--) {
    const { kind, start } = tokens.list[left]!
    if (start < free) return undefined
    if (kind === 'digits') return left
    if (kind === 'word' ? !grammar.fillers.has(fold(written(tokens, left))) : !isMarkBefore(tokens, left, grammar))
      return undefined
  }
  return undefined
}

export function isMarkBefore(tokens: Tokens, at: number, { hasStop }: DateGrammar): boolean {
  const mark = written(tokens, at)
  if (mark === ':' || mark === '.') return (mark === '.' && hasStop) || opensOrdinal(tokens, at)
  return mark === '^' || isApostrophe(mark) || mark === '-' || mark === '‑' || mark === '°'
}

/** The first character of `.º` or `:a`. */
function opensOrdinal({ list }: Tokens, at: number): boolean {
  return list[at - 1]?.kind === 'digits' && list[at + 1]?.kind === 'word' && list[at + 1]!.start === list[at]!.end
}

/** Index of the token of digits behind, from `next` on, with nothing but fillers between. */
export function digitsAfter(tokens: Tokens, next: number, { fillers }: DateGrammar): number | undefined {
  for (let right = next; right < Math.min(tokens.list.length, next + 1 + MOST_FILLERS); right++) {
    const { kind } = tokens.list[right]!
    if (kind === 'digits') return right
    const mark = written(tokens, right)
    if (kind === 'word' ? !fillers.has(fold(mark)) : mark !== '.' && mark !== ',' && !isApostrophe(mark))
      return undefined
  }
  return undefined
}

/** Digits that belong to a longer number or a name: `5.13 July`, `A13 July`. */
export function isPartOfNumber({ text, list }: Tokens, at: number): boolean {
  const { start } = list[at]!
  if (start === 0) return false
  const mark = text[start - 1]!
  if (
    (mark === '.' || mark === ',' || mark === '/') &&
    list[at - 2]?.kind === 'digits' &&
    list[at - 2]!.end === start - 1
  )
    return true
  return isGlue(text, start - 1)
}

/** Not the year of an act: `July 2016/679`. */
export function isWholeYear({ text, list }: Tokens, at: number): boolean {
  const { end } = list[at]!
  return !isGlue(text, end) && !/^[/.,]\d/.test(text.slice(end, end + 2))
}
