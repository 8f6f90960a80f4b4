import { isBlank } from './character.ts'
import type { Figures } from './figures.ts'
import type { Lexicon } from './lexicon.ts'
import { isScale } from './sum.ts'
import { isGluedToLast, type Tokens, written } from './token.ts'
import type { NumberWord } from './vocabulary.ts'

export interface Scale {
  readonly factor: number
  /** Index of the token after the last scale word. */
  readonly next: number
}

/** Scale words behind a number in figures: `million`, `mil millones`, `Mrd`. */
export function readScale(tokens: Tokens, at: number, vocabulary: Lexicon<NumberWord>): Scale | undefined {
  let scale: Scale | undefined
  for (let next = at; isNear(tokens, next);) {
    const match = tokens.list[next]?.kind === 'word' ? vocabulary.match(tokens, next) : undefined
    if (match?.value.role !== 'cardinal' || !isScale(match.value.value)) break
    next = match.next
    scale = { factor: (scale?.factor ?? 1) * match.value.value, next }
  }
  return scale
}

/** Thousand to trillion, with the ten thousands of East Asia and the hundred thousands of India. */
const SCALES = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12]

/**
 * Where the words of a language are not known, the one behind a short number may be a scale (`2 миллиона`): the number may stand for as
 * many thousands or millions. East Asian scales, which stand close to the figure, are known.
 */
export function withUnknownScale(tokens: Tokens, { keys, form, next }: Figures): Figures['keys'] {
  const isShort = form === 'figures' && /^\d{1,3}(?:\.\d{1,2})?$/.test(keys[0])
  if (!isShort || tokens.list[next]?.kind !== 'word' || !isNear(tokens, next)) return keys
  if (isGluedToLast(tokens, next)) return multiply(keys, eastAsianScale(written(tokens, next)))
  return [...keys, ...SCALES.map((scale) => shift(keys[0], Math.log10(scale)))]
}

const EAST_ASIAN = /^([十百千]?)(?:([万萬만])|([億亿억]))|^[千천]/u
const MULTIPLES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** What the beginning of a word multiplies by: `200万` is two million. Left out: 조, which is also "article". */
function eastAsianScale(word: string): number {
  const [found, multiple = '', tenThousand, hundredMillion] = EAST_ASIAN.exec(word) ?? []
  if (found === undefined) return 1
  return (MULTIPLES[multiple] ?? 1) * (tenThousand ? 1e4 : hundredMillion ? 1e8 : 1000)
}

/** Behind at most one blank. */
function isNear({ text, list }: Tokens, at: number): boolean {
  const gap = list[at] === undefined || at === 0 ? 2 : list[at].start - list[at - 1]!.end
  return gap === 0 || (gap === 1 && isBlank(text.charCodeAt(list[at]!.start - 1)))
}

/** Multiplies plain decimals, digit by digit, so that no binary fraction comes in. */
export function multiply(keys: readonly [string, ...string[]], factor: number): readonly [string, ...string[]] {
  const zeros = Math.round(Math.log10(factor))
  const [first, ...rest] = keys.map((key) => shift(key, zeros))
  return [first!, ...rest]
}

function shift(key: string, zeros: number): string {
  const [whole = '', fraction = ''] = key.split('.')
  if (!/^-?\d*$/.test(whole) || key.split('.').length > 2) return key
  const digits = (whole + fraction.slice(0, zeros).padEnd(zeros, '0')).replace(/^(-?)0+(?=\d)/, '$1')
  const rest = fraction.slice(zeros)
  return rest === '' ? digits : `${digits}.${rest}`
}
