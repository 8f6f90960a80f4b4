import { currencySigns } from '../locale/currencies.ts'
import { unitSymbols } from '../locale/units.ts'
import { isApostrophe, isDash, isGlue } from './number/character.ts'
import type { Lexicon } from './number/lexicon.ts'
import { type Token, type Tokens, written } from './number/token.ts'
import { CODES, isNear } from './unit-before.ts'
import { compileSymbols, type UnitMatch } from './unit-symbol.ts'

/** The words of units of one language. */
export interface UnitTables {
  readonly words: Lexicon<string>
  readonly particles: Lexicon<true>
  readonly powers: Lexicon<string>
  /** Symbols that with a full stop are another word of the language: `m.` of Lithuanian years. */
  readonly abbreviations: ReadonlySet<string>
}

const symbolAt = compileSymbols([
  ...unitSymbols(),
  ...currencySigns,
  ['%', '%'],
  ['٪', '%'],
  ['％', '%'],
  ['‰', '‰'],
  ['؉', '‰'],
])

/** Unit at `at`, the token after a number. */
export function unitAfter(tokens: Tokens, at: number, tables: UnitTables): UnitMatch | undefined {
  const { text, list } = tokens
  const first = list[at]
  const last = list[at - 1]
  if (first === undefined || last === undefined || !isNear(text, last.end, first.start)) return undefined
  if (first.kind === 'mark' && isDash(text[first.start]!)) return afterHyphen(tokens, at, tables)
  return symbolUnit(tokens, first, tables) ?? wordUnit(tokens, at, tables) ?? afterParticle(tokens, at, tables)
}

function symbolUnit(
  { text }: Tokens,
  { start, end, kind }: Token,
  { abbreviations }: UnitTables,
): UnitMatch | undefined {
  const word = text.slice(start, Math.min(end, start + 8))
  if (kind === 'word' && CODES.has(word)) return { unit: word, edge: end }
  const symbol = symbolAt(text, start)
  if (symbol === undefined || (text[symbol.edge] === '.' && abbreviations.has(`${word}.`))) return undefined
  return kind === 'word' && (isGlue(text, symbol.edge) || isApostrophe(text.charAt(symbol.edge))) ? undefined : symbol
}

/** `100-kg`, `5-euro`: a hyphen without blanks. */
function afterHyphen(tokens: Tokens, at: number, tables: UnitTables): UnitMatch | undefined {
  const { list } = tokens
  const isTight = list[at - 1]!.end === list[at]!.start && list[at]!.end === list[at + 1]?.start
  if (!isTight || list[at + 1]!.kind !== 'word') return undefined
  return symbolUnit(tokens, list[at + 1]!, tables) ?? wordUnit(tokens, at + 1, tables)
}

function wordUnit(tokens: Tokens, at: number, { words, powers: powerWords }: UnitTables): UnitMatch | undefined {
  const match = words.match(tokens, at)
  if (match === undefined) return undefined
  const edge = tokens.list[match.next - 1]!.end
  if (!/^[ckm]?m$/.test(match.value)) return { unit: match.value, edge }
  const power = powerWords.match(tokens, match.next)
  return power
    ? { unit: match.value + power.value, edge: tokens.list[power.next - 1]!.end }
    : { unit: match.value, edge }
}

function afterParticle(tokens: Tokens, at: number, tables: UnitTables): UnitMatch | undefined {
  const particle = tables.particles.match(tokens, at)
  const next = particle && tokens.list[particle.next]
  if (particle === undefined || next?.kind === undefined) return undefined
  const code = written(tokens, particle.next)
  if (CODES.has(code)) return { unit: code, edge: next.end }
  const sign = next.kind === 'mark' ? symbolAt(tokens.text, next.start) : undefined
  if (sign !== undefined && /^[A-Z]{3}$/.test(sign.unit)) return sign
  return next.kind === 'word' ? wordUnit(tokens, particle.next, tables) : undefined
}
