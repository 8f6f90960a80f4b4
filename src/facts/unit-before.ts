import { currencyCodes, currencySigns } from '../locale/currencies.ts'
import { isBlank } from './number/character.ts'
import { type Token, type Tokens, written } from './number/token.ts'
import type { UnitMatch } from './unit-symbol.ts'

export const CODES = new Set(currencyCodes.split(' '))

/** Currency before the token at which a number begins. */
export function currencyBefore(tokens: Tokens, at: number): UnitMatch | undefined {
  const before = tokens.list[at - 1]
  const start = tokens.list[at]!.start
  if (before === undefined || !isNear(tokens.text, before.end, start)) return undefined
  if (before.kind === 'word') {
    const code = written(tokens, at - 1)
    return CODES.has(code) ? { unit: code, edge: before.start } : undefined
  }
  return signBefore(tokens.text, before)
}

const LAST_OF_SIGNS = new Set(currencySigns.map(([sign]) => sign.at(-1)))

function signBefore(text: string, mark: Token): UnitMatch | undefined {
  if (!LAST_OF_SIGNS.has(text[mark.start])) return undefined
  const found = currencySigns.find(([sign]) => text.startsWith(sign, mark.end - sign.length))
  return found && { unit: found[1], edge: mark.end - found[0].length }
}

/** Whether two offsets are at most one blank apart. */
export function isNear(text: string, start: number, end: number): boolean {
  return start === end || (end - start === 1 && isBlank(text.charCodeAt(start)))
}
