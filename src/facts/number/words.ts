import type { FactForm } from '../../model/fact.ts'
import { follow, type Reading } from './follow.ts'
import { fractionAt, fractionBehind, halfBehind } from './fraction.ts'
import { extend, isScale, NOTHING, valueOf } from './sum.ts'
import type { Tokens } from './token.ts'
import type { NumberWord } from './vocabulary.ts'
import type { WordGrammar } from './word-grammar.ts'

/** Words that make one number, or a phrase that only looks like one (`undefined`). */
export interface WordNumber {
  readonly number: { readonly value: number; readonly form: FactForm } | undefined
  /** Index of the token after it. */
  readonly next: number
}

/** The number in words, or the idiom, that begins at a token. */
export function readWords(tokens: Tokens, at: number, grammar: WordGrammar): WordNumber | undefined {
  return partOfOne(tokens, at, grammar) ?? wholeNumber(tokens, at, grammar)
}

/** `un dixième pour cent`, `a year and a half`; other fractions state no number. */
function partOfOne(tokens: Tokens, at: number, grammar: WordGrammar): WordNumber | undefined {
  const { fractions } = grammar
  const fraction = fractionAt(tokens, at, fractions)
  if (fraction !== undefined) {
    const { value, next, isPlural } = fraction
    if (grammar.isPercent(tokens, next)) return { number: value === undefined ? undefined : word(value), next }
    return isPlural ? { number: undefined, next } : undefined
  }
  const one = fractions.ones.match(tokens, at)
  const end = one && halfBehind(tokens, one.next, fractions)
  return end === undefined ? undefined : { number: word(1.5), next: end }
}

function wholeNumber(tokens: Tokens, at: number, grammar: WordGrammar): WordNumber | undefined {
  const first = grammar.vocabulary.match(tokens, at)
  if (first === undefined || first.value.role === 'joiner') return undefined
  const { value: found, next } = first
  if (found.role === 'idiom') return { number: undefined, next }
  if (found.role === 'multiple') return { number: word(found.value), next }
  const sum = extend(NOTHING, found.value, false)
  if (sum === undefined) return undefined
  const reading = follow(tokens, { sum, next, count: 1, last: found }, grammar)
  return withFraction(tokens, reading, grammar) ?? finished(splitTeen(tokens, reading, grammar))
}

function finished({ sum, next, count, last }: Reading): WordNumber | undefined {
  if (count === 1 && (last.role === 'bound' || last.isBound)) return undefined
  return { number: last.role === 'ordinal' ? { value: valueOf(sum), form: 'ordinal' } : word(valueOf(sum)), next }
}

function word(value: number): WordNumber['number'] {
  return { value, form: 'word' }
}

/** `two and a half`, `deux millions et demi`, `two and a half million`. */
function withFraction(tokens: Tokens, reading: Reading, grammar: WordGrammar): WordNumber | undefined {
  if (reading.last.role === 'ordinal') return undefined
  const fraction = fractionBehind(tokens, reading.next, grammar.fractions)
  if (fraction === undefined) return undefined
  const { next } = fraction
  const [whole, unit] = [valueOf(reading.sum), unitOf(reading)]
  if (fraction.value === undefined || unit === undefined) return { number: undefined, next }
  const value = Number((whole + fraction.value * unit).toFixed(4))
  const longer = follow(tokens, { ...reading, sum: { parts: [], group: value }, next }, grammar)
  return { number: word(valueOf(longer.sum)), next: longer.next }
}

/** What the fraction is a fraction of: of one, or of the million that stands last; behind a thousand it may be either. */
function unitOf({ sum, last }: Reading): number | undefined {
  if (!isScale(last.value) || sum.group > 0) return 1
  return last.value === 1000 ? undefined : last.value
}

/** Irish has the noun inside the number: `trí mhí dhéag` is thirteen months, `an tríú lá déag` the thirteenth day. */
function splitTeen(tokens: Tokens, reading: Reading, { vocabulary, splitsTeens }: WordGrammar): Reading {
  if (!splitsTeens || valueOf(reading.sum) >= 10) return reading
  for (const at of [reading.next, reading.next + 1]) {
    if (tokens.list[at]?.kind !== 'word') return reading
    const { value, next } = vocabulary.match(tokens, at) ?? {}
    if (next !== undefined && value?.role === 'bound' && value.value === 10)
      return {
        sum: { parts: [], group: valueOf(reading.sum) + 10 },
        next,
        count: 2,
        last: { ...value, role: teenRole(reading) },
      }
  }
  return reading
}

function teenRole({ last }: Reading): NumberWord['role'] {
  return last.role === 'ordinal' ? 'ordinal' : 'bound'
}
