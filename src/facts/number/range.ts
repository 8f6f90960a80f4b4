import type { Fact } from '../../model/fact.ts'
import { isDash } from './character.ts'
import type { NumberFound } from './found.ts'
import type { Lexicon } from './lexicon.ts'
import { multiply } from './scale.ts'
import { isGluedToLast, type Tokens, written } from './token.ts'

/** Facts of the numbers of one text. The end of a range knows the beginning, and both have the unit and scale that one has. */
export function linkRanges(tokens: Tokens, found: readonly NumberFound[], words: Lexicon<true>): readonly Fact[] {
  const isEnd = found.map((number, index) => index > 0 && isRange(tokens, [found[index - 1]!, number], words))
  return found.map((number, index) => {
    if (!isEnd[index] && !isEnd[index + 1]) return factOf(number, undefined)
    const from = isEnd[index] ? found[index - 1] : undefined
    const to = isEnd[index + 1] ? found[index + 1] : undefined
    return factOf(withUnitOf(number, from, to), from && beginning(from, number))
  })
}

/** One literal for each shape: spreading takes longer than reading the number. */
function factOf({ keys, form, unit, start, end }: NumberFound, from: string | undefined): Fact {
  const span = { start, end }
  if (unit === undefined)
    return from === undefined ? { kind: 'number', keys, span, form } : { kind: 'number', keys, span, form, from }
  return from === undefined
    ? { kind: 'number', keys, span, form, unit }
    : { kind: 'number', keys, span, form, unit, from }
}

/** Key of the number that a range begins with, as {@link withUnitOf} gives it. */
function beginning(from: NumberFound, to: NumberFound): string {
  return withUnitOf(from, undefined, to).keys[0]
}

function withUnitOf(number: NumberFound, from: NumberFound | undefined, to: NumberFound | undefined): NumberFound {
  const unit = number.unit ?? to?.unit ?? from?.unit
  const scaled = to !== undefined && takesScale(number, to) ? withScale(number, to.scale) : number
  return unit === undefined ? scaled : { ...scaled, unit }
}

/** `5 to 10 million` begins with five million, or else with five. */
function takesScale(number: NumberFound, to: NumberFound): boolean {
  return number.scale === 1 && to.scale > 1 && number.form === 'figures'
}

function withScale(number: NumberFound, scale: number): NumberFound {
  return { ...number, keys: [...multiply(number.keys, scale), ...number.keys] }
}

/** Whether nothing but a dash or a word of ranges stands between two numbers. */
function isRange(tokens: Tokens, [from, to]: readonly [NumberFound, NumberFound], words: Lexicon<true>): boolean {
  if (from.form === 'ordinal' && to.form !== 'ordinal') return false
  const next = afterStop(tokens, from.next)
  if (to.at <= next || to.at - next > 6) return false
  const end = firstToken(tokens, to)
  if (end - next === 1 && isDash(written(tokens, next))) return true
  const match = words.match(tokens, next)
  return match !== undefined && isReached(tokens, match.next, end)
}

/** Behind the full stop of an ordinal: `2021.–2027.`. */
function afterStop(tokens: Tokens, next: number): number {
  return written(tokens, next) === '.' && isGluedToLast(tokens, next) && isDash(written(tokens, next + 1))
    ? next + 1
    : next
}

/** Index of the token at which a number begins with its unit or sign. */
function firstToken({ list }: Tokens, { at, start }: NumberFound): number {
  let first = at
  while (first > 0 && list[first - 1]!.start >= start) first--
  return first
}

/** A hyphen may follow: the Maltese article `sal-15`. */
function isReached(tokens: Tokens, next: number, end: number): boolean {
  return next === end || (next + 1 === end && isDash(written(tokens, next)))
}
