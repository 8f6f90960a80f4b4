import type { Locale } from '../locale/locale.ts'
import type { Fact } from '../model/fact.ts'
import type { NumberFound } from './number/found.ts'
import { halfBehind } from './number/fraction.ts'
import { compileNumberGrammar, type NumberGrammar } from './number/grammar.ts'
import { linkRanges } from './number/range.ts'
import { readAt } from './number/read.ts'
import { withSeasons } from './number/season.ts'
import { multiply } from './number/scale.ts'
import { isGluedToLast, type Tokens, tokenAt, tokenise, written } from './number/token.ts'

/**
 * Finds numbers in figures, words and roman numerals, with their units. Without a locale only figures are found, and units that
 * are the same everywhere. U+FFFC stands for what is taken already.
 */
export function compileNumbers(locale: Locale | undefined): (text: string) => readonly Fact[] {
  const grammar = compileNumberGrammar(locale)
  return (text) => {
    const tokens = tokenise(text)
    return linkRanges(tokens, withSeasons(tokens, scan(tokens, grammar)), grammar.ranges)
  }
}

function scan(tokens: Tokens, grammar: NumberGrammar): readonly NumberFound[] {
  const found: NumberFound[] = []
  for (let at = 0, free = 0; at < tokens.list.length;) {
    const reading = readAt(tokens, at, grammar)
    if (reading === undefined || !('keys' in reading)) at = reading?.next ?? at + 1
    else {
      const number = withHalf(tokens, withUnit(tokens, reading, { grammar, free }), grammar)
      found.push(number)
      at = number.next
      free = number.end
    }
  }
  return found
}

interface UnitContext {
  readonly grammar: NumberGrammar
  /** Offset up to which the text belongs to other numbers. */
  readonly free: number
}

function withUnit(tokens: Tokens, number: NumberFound, { grammar, free }: UnitContext): NumberFound {
  const before = number.form === 'roman' ? undefined : grammar.units.before(tokens, number.at)
  const { keys, form, start, end, at, next, scale } = number
  if (before !== undefined && before.edge >= free)
    return withScaleLetter(tokens, { keys, form, unit: before.unit, start: before.edge, end, at, next, scale })
  const after = number.form === 'roman' ? undefined : grammar.units.after(tokens, number.next)
  if (after === undefined || isLoneLetter(tokens, number, after.edge)) return number
  return { keys, form, unit: after.unit, start, end: after.edge, at, next: tokenAt(tokens, after.edge, next), scale }
}

const SCALE_LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 }

/** `€195m`: behind an amount of money one letter is no unit. */
function withScaleLetter(tokens: Tokens, number: NumberFound): NumberFound {
  const letters = written(tokens, number.next)
  const factor = Object.hasOwn(SCALE_LETTERS, letters) ? SCALE_LETTERS[letters] : undefined
  if (factor === undefined || !isGluedToLast(tokens, number.next)) return number
  const { end } = tokens.list[number.next]!
  return { ...number, keys: multiply(number.keys, factor), end, next: number.next + 1, scale: factor }
}

/** `deux ans et demi`. */
function withHalf(tokens: Tokens, number: NumberFound, { words }: NumberGrammar): NumberFound {
  const end = words === undefined || isNoCount(number) ? undefined : halfBehind(tokens, number.next, words.fractions)
  if (end === undefined) return number
  const keys = number.keys.map(withPointFive) as [string, ...string[]]
  return { ...number, keys, end: tokens.list[end - 1]!.end, next: end }
}

/** An ordinal, or more than people halve. */
function isNoCount({ form, keys: [key] }: NumberFound): boolean {
  return form === 'ordinal' || form === 'roman' || !/^\d{1,2}$/.test(key)
}

function withPointFive(key: string): string {
  return /^\d+$/.test(key) ? `${key}.5` : key
}

/** One letter is a unit only behind figures: `5 g`, but not `cinq g`. */
function isLoneLetter({ list }: Tokens, { form, next }: NumberFound, edge: number): boolean {
  const { kind, start } = list[next]!
  return form !== 'figures' && kind === 'word' && edge - start === 1
}
