import { wordBehind } from './behind.ts'
import { isDash } from './character.ts'
import type { FractionGrammar } from './fraction-grammar.ts'
import { type Tokens, written } from './token.ts'

/** A fraction in words. */
export interface Fraction {
  /** Below one; `undefined` for one that is not read, such as a third. */
  readonly value: number | undefined
  /** Whether it is a number of parts above one: `three tenths`. */
  readonly isPlural: boolean
  /** Index of the token after it. */
  readonly next: number
}

/** The fraction that begins at a word: `a half`, `un quart`, `three tenths`. */
export function fractionAt(tokens: Tokens, at: number, grammar: FractionGrammar): Fraction | undefined {
  const half = grammar.halves.match(tokens, at)
  if (half !== undefined) return { value: 0.5, isPlural: false, next: half.next }
  const one = grammar.ones.match(tokens, at)
  const single = one && partsOf(tokens, one.next, { count: 1, parts: grammar.part })
  return single ?? several(tokens, at, grammar)
}

function several(tokens: Tokens, at: number, { vocabulary, parts }: FractionGrammar): Fraction | undefined {
  const match = vocabulary.match(tokens, at, ({ role }) => role === 'cardinal')
  if (match === undefined || match.value.value < 2 || match.value.value > 9) return undefined
  return partsOf(tokens, match.next, { count: match.value.value, parts })
}

interface Parts {
  readonly count: number
  readonly parts: FractionGrammar['parts']
}

function partsOf(tokens: Tokens, next: number, { count, parts }: Parts): Fraction | undefined {
  const at = wordBehind(tokens, next)
  const match = at === undefined ? undefined : parts.match(tokens, at)
  if (match === undefined) return undefined
  const value = match.value > count ? count / match.value : undefined
  return { value, isPlural: count > 1, next: match.next }
}

/** What stands behind a whole number and "and": `and a half`, `et trois dixièmes`. */
export function fractionBehind(tokens: Tokens, next: number, grammar: FractionGrammar): Fraction | undefined {
  const at = wordBehind(tokens, next)
  const connector = at === undefined ? undefined : grammar.connectors.match(tokens, at)
  const start = connector && wordBehind(tokens, connector.next)
  return start === undefined ? undefined : fractionAt(tokens, start, grammar)
}

/** Index of the token after a half behind the noun that a number counts: `and a half` of `two years and a half`. */
export function halfBehind(tokens: Tokens, next: number, grammar: FractionGrammar): number | undefined {
  const direct = halfAt(tokens, next, grammar)
  if (direct !== undefined) return direct
  const end = halfAt(tokens, next + 1, grammar)
  return end !== undefined && isNoun(tokens, next, grammar) ? end : undefined
}

function halfAt(tokens: Tokens, at: number, { halvesBehind, of }: FractionGrammar): number | undefined {
  const match = tokens.list[at]?.kind === 'word' ? halvesBehind.match(tokens, at) : undefined
  if (match === undefined || isDash(written(tokens, match.next))) return undefined
  const isOfOther = tokens.list[match.next]?.kind === 'word' && of.match(tokens, match.next) !== undefined
  return isOfOther ? undefined : match.next
}

function isNoun(tokens: Tokens, at: number, { vocabulary, ones, connectors }: FractionGrammar): boolean {
  if (wordBehind(tokens, at) !== at) return false
  return [vocabulary, ones, connectors].every((lexicon) => lexicon.match(tokens, at) === undefined)
}
