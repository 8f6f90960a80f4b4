import type { Units } from '../unit.ts'
import { readFigures } from './figures.ts'
import type { NumberFound } from './found.ts'
import type { NumberGrammar } from './grammar.ts'
import { romanOf } from './roman.ts'
import { multiply, readScale, withUnknownScale } from './scale.ts'
import { isGluedToLast, type Tokens, written } from './token.ts'
import { readWords } from './words.ts'

/** An idiom is passed over. */
export type Reading = NumberFound | { readonly next: number }

/** The number that begins at a token, without its unit. */
export function readAt(tokens: Tokens, at: number, grammar: NumberGrammar): Reading | undefined {
  const { kind } = tokens.list[at]!
  if (kind === 'digits') return figuresAt(tokens, at, grammar)
  return kind === 'word' && !isPartOfCode(tokens, at)
    ? (wordsAt(tokens, at, grammar) ?? romanAt(tokens, at, grammar))
    : undefined
}

/** A word that touches digits belongs to a name or a unit. */
function isPartOfCode({ list }: Tokens, at: number): boolean {
  const word = list[at]!
  return list[at - 1]?.kind === 'digits' && list[at - 1]!.end === word.start
}

function figuresAt(tokens: Tokens, at: number, { figures, units, words }: NumberGrammar): NumberFound | undefined {
  const read = readFigures(tokens, at, figures)
  if (read === undefined) return undefined
  const { form, start, end } = read
  const keys = words === undefined ? withUnknownScale(tokens, read) : read.keys
  const scale = words && readScale(tokens, read.next, words.vocabulary)
  if (scale === undefined) return { keys, form, start, end, at, next: read.next, scale: 1 }
  const { factor } = scale
  const next = afterStop(tokens, scale.next, units)
  return { keys: multiply(keys, factor), form, start, end: tokens.list[next - 1]!.end, at, next, scale: factor }
}

/** Behind the full stop of an abbreviation (`Mrd. EUR`), which a unit tells from the end of a sentence. */
function afterStop(tokens: Tokens, next: number, units: Units): number {
  const isStop = written(tokens, next) === '.' && isGluedToLast(tokens, next)
  return isStop && units.after(tokens, next + 1) !== undefined ? next + 1 : next
}

function wordsAt(tokens: Tokens, at: number, { words }: NumberGrammar): Reading | undefined {
  const read = words && readWords(tokens, at, words)
  if (read?.number === undefined) return read
  const { number, next } = read
  const [start, end] = [tokens.list[at]!.start, tokens.list[next - 1]!.end]
  return { keys: [String(number.value)], form: number.form, start, end, at, next, scale: 1 }
}

function romanAt(tokens: Tokens, at: number, { figures }: NumberGrammar): NumberFound | undefined {
  const { start, end } = tokens.list[at]!
  const word = written(tokens, at)
  const mark = word.search(/\p{Ll}/u)
  const isMarked = mark > 1 && figures.marks(tokens, start + mark) === end
  const numeral = isMarked ? word.slice(0, mark) : word
  const value = numeral.length < 2 || isInName(tokens, at) ? undefined : romanOf(numeral)
  return value === undefined
    ? undefined
    : { keys: [String(value)], form: 'roman', start, end, at, next: at + 1, scale: 1 }
}

/** `SIS-II`, `II-A3`: a hyphen or digits tie it to a name. */
function isInName(tokens: Tokens, at: number): boolean {
  const before = isGluedToLast(tokens, at) ? written(tokens, at - 1) : ''
  return before === '-' || before === '_' || (isGluedToLast(tokens, at + 1) && tokens.list[at + 1]!.kind === 'digits')
}
