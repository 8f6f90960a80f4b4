import { isBlank } from './character.ts'
import type { Lexicon } from './lexicon.ts'
import { isScale } from './sum.ts'
import type { Tokens } from './token.ts'
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
