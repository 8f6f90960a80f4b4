import type { FactForm } from '../../model/fact.ts'
import { isBlank } from './character.ts'
import { type Chain, chainAt, chainEnd } from './chain.ts'
import { ending, isNamePart, isUnit } from './figure-edge.ts'
import type { FigureGrammar } from './figure-grammar.ts'
import { readChain } from './readings.ts'
import { digitsAt, type Tokens, tokenAt } from './token.ts'

/** A number in figures, without its unit. */
export interface Figures {
  readonly keys: readonly [string, ...string[]]
  readonly form: FactForm
  readonly start: number
  /** Offset of its end; of an ordinal with its mark. */
  readonly end: number
  /** Index of the first token after it. */
  readonly next: number
}

/** The number that begins at a token of digits; `undefined` if the digits are part of a word (`COVID-19`, `3D`). */
export function readFigures(tokens: Tokens, at: number, grammar: FigureGrammar): Figures | undefined {
  const { text, list } = tokens
  if (isNamePart(tokens, at, grammar)) return undefined
  const chain = isListed(tokens, at) ? loneGroup(tokens, at) : chainAt(tokens, at)
  const isAmount = (): boolean => isUnit(tokens, chainEnd(at, chain, chain.groups.length) + 1, grammar)
  const { keys, groups } = readChain(chain, { decimal: grammar.decimal, isAmount })
  const last = chainEnd(at, chain, groups)
  const closing = ending(tokens, last, grammar)
  if (closing === undefined) return undefined
  const sign = signBefore(tokens, at)
  const signed = sign === undefined ? keys : (keys.map((key) => `-${key}`) as [string, ...string[]])
  const start = sign ?? list[at]!.start
  const form = closing.isOrdinal || hasOrdinalStop(text, closing.end, grammar) ? 'ordinal' : 'figures'
  return { keys: signed, form, start, end: closing.end, next: tokenAt(tokens, closing.end, last + 1) }
}

/** `2` of `1,2,3`. */
function isListed({ text, list }: Tokens, at: number): boolean {
  const { start } = list[at]!
  return text[start - 1] === ',' && list[at - 2]?.kind === 'digits' && list[at - 2]!.end === start - 1
}

function loneGroup(tokens: Tokens, at: number): Chain {
  return { groups: [digitsAt(tokens, at)], separators: [] }
}

/** Offset of a minus sign: behind a blank or a bracket, tight to the digits, not behind another number. */
function signBefore({ text, list }: Tokens, at: number): number | undefined {
  const mark = list[at - 1]
  if (mark === undefined || mark.end !== list[at]!.start || !'-−–'.includes(text[mark.start]!)) return undefined
  if (mark.start === 0) return text[0] === '−' ? 0 : undefined
  const before = text.charCodeAt(mark.start - 1)
  const isOpen = isBlank(before) || before === 0x28
  return isOpen && list[at - 2]?.kind !== 'digits' ? mark.start : undefined
}

/** `21. ülés`: a full stop and then a small letter. */
function hasOrdinalStop(text: string, end: number, { hasStop }: FigureGrammar): boolean {
  return hasStop && /^\.\s\p{Ll}/u.test(text.slice(end, end + 3))
}
