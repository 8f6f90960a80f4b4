import { wordBehind } from './behind.ts'
import { isBlank } from './character.ts'
import { fractionAt } from './fraction.ts'
import type { Match } from './lexicon.ts'
import { append, extend, isScale, NOTHING, type Sum, valueOf } from './sum.ts'
import { isGluedToLast, type Tokens, written } from './token.ts'
import type { NumberWord } from './vocabulary.ts'
import type { WordGrammar } from './word-grammar.ts'

/** A number in words as far as it has been read. */
export interface Reading {
  readonly sum: Sum
  /** Index of the token after it. */
  readonly next: number
  /** How many words it has. */
  readonly count: number
  readonly last: NumberWord
}

/** The longest number that begins as the reading does. */
export function follow(tokens: Tokens, start: Reading, grammar: WordGrammar): Reading {
  let reading = start
  for (;;) {
    const longer = step(tokens, reading, grammar) ?? afterComma(tokens, reading, grammar)
    if (longer === undefined) return reading
    reading = longer
  }
}

function step(tokens: Tokens, reading: Reading, grammar: WordGrammar): Reading | undefined {
  const direct = matchAfter(tokens, reading.next, grammar)
  if (direct === undefined) return undefined
  if (direct.value.role !== 'joiner') return joined(reading, direct, linkOf(tokens, reading, grammar))
  const at = wordBehind(tokens, direct.next)
  if (at === undefined || fractionAt(tokens, at, grammar.fractions) !== undefined) return undefined
  const behind = matchAfter(tokens, direct.next, grammar)
  return behind && joined(reading, behind, { isTight: true, unitsFirst: grammar.unitsFirst })
}

interface Link {
  /** A joiner, a hyphen, or a language that needs neither. */
  readonly isTight: boolean
  readonly unitsFirst: boolean
}

function linkOf({ list }: Tokens, { next }: Reading, { needsJoiners }: WordGrammar): Link {
  return { isTight: list[next]?.kind === 'mark' || !needsJoiners, unitsFirst: false }
}

/** The word behind a number: two of `fifty-two times` belongs to fifty and not to `two times`. */
function matchAfter(tokens: Tokens, next: number, { vocabulary }: WordGrammar): Match<NumberWord> | undefined {
  const at = wordBehind(tokens, next)
  if (at === undefined) return undefined
  const match = vocabulary.match(tokens, at)
  return match?.value.role === 'multiple' ? vocabulary.match(tokens, at, ({ role }) => role !== 'multiple') : match
}

function joined(reading: Reading, { value: word, next }: Match<NumberWord>, link: Link): Reading | undefined {
  if (word.role === 'idiom' || word.role === 'multiple' || word.role === 'joiner') return undefined
  if (!mayJoin(reading, word, link)) return undefined
  const sum = extend(withoutTen(reading, word), word.value, link.unitsFirst)
  return sum && { sum, next, count: reading.count + 1, last: word }
}

/** `two million`, `hundred twentieth` and Czech `dvacet jedna` need no link; `twenty first` and `hundred one` do. */
function mayJoin({ sum, last, count }: Reading, word: NumberWord, { isTight }: Link): boolean {
  if (last.role === 'bound' && count === 1 && last.value === 1 && !isTight) return word.value >= 100
  if (last.value === 0) return false
  if (last.role === 'ordinal') return word.role === 'ordinal'
  if (isTight || word.isBound || (word.value === 1 && word.role === 'bound' && isTens(last))) return true
  if (word.role === 'ordinal') return isRound(sum) && (word.value > 1 || isScale(word.value))
  return word.role === 'cardinal' && (word.value > 1 || isScale(word.value))
}

function isTens({ role, value }: NumberWord): boolean {
  return role === 'cardinal' && value >= 20 && value < 100 && value % 10 === 0
}

/** Hundreds or thousands, which leave room for tens. */
function isRound(sum: Sum): boolean {
  const value = valueOf(sum)
  return value >= 100 && value % 100 === 0
}

/** `décimo primero` is eleventh: a tenth takes an ordinal behind it as ten does not take a cardinal. */
function withoutTen({ sum, last }: Reading, word: NumberWord): Sum {
  const isTenth = last.role === 'ordinal' && last.value === 10 && word.role === 'ordinal' && word.value < 10
  return isTenth ? { parts: [...sum.parts, { value: 10, scale: 10 }], group: sum.group - 10 } : sum
}

/** `one billion, five hundred million`: a comma behind a scale, and a smaller number. */
function afterComma(tokens: Tokens, reading: Reading, grammar: WordGrammar): Reading | undefined {
  const { next, last, count } = reading
  if (count < 2 || !isScale(last.value) || !isComma(tokens, next)) return undefined
  const part = partAt(tokens, next + 1, grammar)
  if (part === undefined || !isPartOf(tokens, part, reading)) return undefined
  const sum = append(reading.sum, part.sum)
  return sum && { ...part, sum, count: count + part.count }
}

function isComma(tokens: Tokens, at: number): boolean {
  if (written(tokens, at) !== ',' || !isGluedToLast(tokens, at)) return false
  return tokens.list[at + 1]?.kind === 'word' && isBlank(tokens.text.charCodeAt(tokens.list[at]!.end))
}

/** A number without commas of its own, so that no part is read more than twice. */
function partAt(tokens: Tokens, at: number, grammar: WordGrammar): Reading | undefined {
  const first = grammar.vocabulary.match(tokens, at)
  if (first?.value.role !== 'cardinal' && first?.value.role !== 'bound') return undefined
  const sum = extend(NOTHING, first.value.value, false)
  let reading: Reading | undefined = sum && { sum, next: first.next, count: 1, last: first.value }
  for (let longer = reading; longer !== undefined; longer = step(tokens, longer, grammar)) reading = longer
  return reading
}

/** With a scale of its own, or hundreds behind thousands; `one thousand, five hundred, two hundred` are three numbers. */
function isPartOf(tokens: Tokens, { sum, next }: Reading, { last }: Reading): boolean {
  if (sum.parts.length > 0) return true
  return last.value === 1000 && sum.group >= 100 && !isComma(tokens, next)
}
