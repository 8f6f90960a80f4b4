import { currencyCodes, currencyParticles, currencySigns, currencyWords } from '../locale/currencies.ts'
import type { Locale } from '../locale/locale.ts'
import { perMilleWords, powers, unitSymbols, unitWords } from '../locale/units.ts'
import { isApostrophe, isBlank, isDash, isGlue } from './number/character.ts'
import { compileLexicon, type Lexicon } from './number/lexicon.ts'
import { type Token, type Tokens, written } from './number/token.ts'
import { compileSymbols } from './unit-symbol.ts'

/** A unit beside a number. */
export interface UnitMatch {
  /** `%`, `‰`, an ISO 4217 code or a symbol. */
  readonly unit: string
  /** Offset in the text where it begins or, behind a number, ends: the side away from the number. */
  readonly edge: number
}

/** Finds units on both sides of a number. */
export interface Units {
  /** Currency before the token at which a number begins. */
  before(tokens: Tokens, at: number): UnitMatch | undefined
  /** Unit at `at`, the token after a number. */
  after(tokens: Tokens, at: number): UnitMatch | undefined
}

interface Tables {
  readonly words: Lexicon<string>
  readonly particles: Lexicon<true>
  readonly powers: Lexicon<string>
  /** Symbols that with a full stop are another word of the language: `m.` of Lithuanian years. */
  readonly abbreviations: ReadonlySet<string>
}

const CODES = new Set(currencyCodes.split(' '))
const symbolAt = compileSymbols([
  ...unitSymbols(), ...currencySigns, ['%', '%'], ['٪', '%'], ['％', '%'], ['‰', '‰'], ['؉', '‰'],
])

/** Compiles the unit words of a language; signs, symbols and codes are the same in all. */
export function compileUnits(locale: Locale | undefined): Units {
  const tables = compileTables(locale)
  return {
    before: currencyBefore,
    after: (tokens, at) => unitAfter(tokens, at, tables),
  }
}

function compileTables(locale: Locale | undefined): Tables {
  const percent = locale === undefined ? '' : locale.percentWords
  return {
    words: compileLexicon([['‰', perMilleWords], ['%', percent], ...currencyWords(locale?.language), ...unitWords()]),
    particles: compileLexicon([[true, currencyParticles(locale?.language)]]),
    powers: compileLexicon(powers),
    abbreviations: new Set(`${locale?.dates.yearWords ?? ''} ${locale?.dates.dayWords ?? ''}`.split(' ')),
  }
}

function currencyBefore(tokens: Tokens, at: number): UnitMatch | undefined {
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

function isNear(text: string, start: number, end: number): boolean {
  return start === end || (end - start === 1 && isBlank(text.charCodeAt(start)))
}

function unitAfter(tokens: Tokens, at: number, tables: Tables): UnitMatch | undefined {
  const { text, list } = tokens
  const first = list[at]
  const last = list[at - 1]
  if (first === undefined || last === undefined || !isNear(text, last.end, first.start)) return undefined
  if (first.kind === 'mark' && isDash(text[first.start]!)) return afterHyphen(tokens, at, tables)
  return symbolUnit(tokens, first, tables) ?? wordUnit(tokens, at, tables) ?? afterParticle(tokens, at, tables)
}

function symbolUnit({ text }: Tokens, { start, end, kind }: Token, { abbreviations }: Tables): UnitMatch | undefined {
  const word = text.slice(start, Math.min(end, start + 8))
  if (kind === 'word' && CODES.has(word)) return { unit: word, edge: end }
  const symbol = symbolAt(text, start)
  if (symbol === undefined || (text[symbol.edge] === '.' && abbreviations.has(`${word}.`))) return undefined
  return kind === 'word' && (isGlue(text, symbol.edge) || isApostrophe(text.charAt(symbol.edge))) ? undefined : symbol
}

/** `100-kg`, `5-euro`: a hyphen without blanks. */
function afterHyphen(tokens: Tokens, at: number, tables: Tables): UnitMatch | undefined {
  const { list } = tokens
  const isTight = list[at - 1]!.end === list[at]!.start && list[at]!.end === list[at + 1]?.start
  if (!isTight || list[at + 1]!.kind !== 'word') return undefined
  return symbolUnit(tokens, list[at + 1]!, tables) ?? wordUnit(tokens, at + 1, tables)
}

function wordUnit(tokens: Tokens, at: number, { words, powers: powerWords }: Tables): UnitMatch | undefined {
  const match = words.match(tokens, at)
  if (match === undefined) return undefined
  const edge = tokens.list[match.next - 1]!.end
  if (!/^[ckm]?m$/.test(match.value)) return { unit: match.value, edge }
  const power = powerWords.match(tokens, match.next)
  return power ? { unit: match.value + power.value, edge: tokens.list[power.next - 1]!.end } : { unit: match.value, edge }
}

function afterParticle(tokens: Tokens, at: number, tables: Tables): UnitMatch | undefined {
  const particle = tables.particles.match(tokens, at)
  const next = particle && tokens.list[particle.next]
  if (particle === undefined || next?.kind === undefined) return undefined
  const code = written(tokens, particle.next)
  if (CODES.has(code)) return { unit: code, edge: next.end }
  const sign = next.kind === 'mark' ? symbolAt(tokens.text, next.start) : undefined
  if (sign !== undefined && /^[A-Z]{3}$/.test(sign.unit)) return sign
  return next.kind === 'word' ? wordUnit(tokens, particle.next, tables) : undefined
}

