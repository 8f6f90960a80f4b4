import type { FactForm } from '../../model/fact.ts'
import { gapBetween } from './gap.ts'
import type { Lexicon, Match } from './lexicon.ts'
import { extend, isScale, NOTHING, type Sum, valueOf } from './sum.ts'
import type { Tokens } from './token.ts'
import type { NumberWord } from './vocabulary.ts'

/** Words that make one number, or a phrase that only looks like one (`undefined`). */
export interface WordNumber {
  readonly number: { readonly value: number; readonly form: FactForm } | undefined
  /** Index of the token after it. */
  readonly next: number
}

export interface WordGrammar {
  readonly vocabulary: Lexicon<NumberWord>
  readonly unitsFirst: boolean
  /** Whether a word joins the last two parts (`vingt et un`); without it `twenty one` might be twenty and one. */
  readonly hasJoiners: boolean
  /** Whether a noun may part the units from a word for ten: Irish `trí mhí dhéag`. */
  readonly splitsTeens: boolean
}

interface Reading {
  readonly sum: Sum
  readonly next: number
  readonly count: number
  readonly last: NumberWord
}

/** The number in words, or the idiom, that begins at a token. */
export function readWords(tokens: Tokens, at: number, grammar: WordGrammar): WordNumber | undefined {
  const first = grammar.vocabulary.match(tokens, at)
  if (first === undefined || first.value.role === 'joiner') return undefined
  const { value: word, next } = first
  if (word.role === 'idiom') return { number: undefined, next }
  if (word.role === 'multiple') return { number: { value: word.value, form: 'word' }, next }
  const sum = extend(NOTHING, word.value, false)
  return sum && finished(follow(tokens, { sum, next, count: 1, last: word }, grammar), tokens, grammar)
}

function finished(reading: Reading, tokens: Tokens, grammar: WordGrammar): WordNumber | undefined {
  const { sum, next, count, last } = splitTeen(tokens, reading, grammar)
  if (count === 1 && last.role === 'bound') return undefined
  return { number: { value: valueOf(sum), form: last.role === 'ordinal' ? 'ordinal' : 'word' }, next }
}

function follow(tokens: Tokens, start: Reading, grammar: WordGrammar): Reading {
  let reading = start
  for (;;) {
    const longer = step(tokens, reading, grammar)
    if (longer === undefined) return reading
    reading = longer
  }
}

function step(tokens: Tokens, reading: Reading, grammar: WordGrammar): Reading | undefined {
  const direct = matchAfter(tokens, reading.next, grammar.vocabulary)
  if (direct?.value.role !== 'joiner') return direct && joined(reading, direct, linkOf(tokens, reading, grammar))
  const behind = matchAfter(tokens, direct.next, grammar.vocabulary)
  return behind && joined(reading, behind, { isTight: true, unitsFirst: grammar.unitsFirst })
}

interface Link {
  /** A joiner, a hyphen, or a language that needs neither. */
  readonly isTight: boolean
  readonly unitsFirst: boolean
}

function linkOf({ list }: Tokens, { next }: Reading, { hasJoiners }: WordGrammar): Link {
  return { isTight: list[next]?.kind === 'mark' || !hasJoiners, unitsFirst: false }
}

/** What stands at `next` (or behind a hyphen there), if only a blank or a hyphen parts it from the word before. */
function matchAfter(tokens: Tokens, next: number, vocabulary: Lexicon<NumberWord>): Match<NumberWord> | undefined {
  const at = tokens.list[next]?.kind === 'mark' ? next + 1 : next
  if (tokens.list[at]?.kind !== 'word' || lastWord(tokens, next) === undefined) return undefined
  return gapBetween(tokens, lastWord(tokens, next)!, at) === ' ' ? vocabulary.match(tokens, at) : undefined
}

function lastWord({ list }: Tokens, next: number): number | undefined {
  if (list[next - 1]?.kind !== 'mark') return next - 1
  return list[next - 2]?.kind === 'word' ? next - 2 : undefined
}

function joined(reading: Reading, { value: word, next }: Match<NumberWord>, link: Link): Reading | undefined {
  if (word.role === 'idiom' || word.role === 'multiple' || word.role === 'joiner') return undefined
  if (!mayJoin(reading, word, link)) return undefined
  const sum = extend(withoutTen(reading, word), word.value, link.unitsFirst)
  return sum && { sum, next, count: reading.count + 1, last: word }
}

/** `two million` needs no link; `twenty first` and `hundred one` do. */
function mayJoin({ last, count }: Reading, word: NumberWord, { isTight }: Link): boolean {
  if (last.role === 'bound' && count === 1 && last.value === 1 && !isTight) return word.value >= 100
  if (last.value === 0) return false
  if (last.role === 'ordinal') return word.role === 'ordinal'
  return isTight || (word.role === 'cardinal' && (word.value > 1 || isScale(word.value)))
}

/** `décimo primero` is eleventh: a tenth takes an ordinal behind it as ten does not take a cardinal. */
function withoutTen({ sum, last }: Reading, word: NumberWord): Sum {
  const isTenth = last.role === 'ordinal' && last.value === 10 && word.role === 'ordinal' && word.value < 10
  return isTenth ? { parts: [...sum.parts, { value: 10, scale: 10 }], group: sum.group - 10 } : sum
}

/** Irish has the noun inside the number: `trí mhí dhéag` is thirteen months. */
function splitTeen(tokens: Tokens, reading: Reading, { vocabulary, splitsTeens }: WordGrammar): Reading {
  if (!splitsTeens || reading.last.role === 'ordinal' || valueOf(reading.sum) >= 10) return reading
  for (const at of [reading.next, reading.next + 1]) {
    if (tokens.list[at]?.kind !== 'word') return reading
    const { value, next } = vocabulary.match(tokens, at) ?? {}
    if (next !== undefined && value?.role === 'bound' && value.value === 10)
      return { ...reading, sum: { parts: [], group: valueOf(reading.sum) + 10 }, next, count: 2, last: value }
  }
  return reading
}
