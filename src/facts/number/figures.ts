import { figureStyle } from '../../locale/figures.ts'
import type { Locale } from '../../locale/locale.ts'
import type { FactForm } from '../../model/fact.ts'
import type { Units } from '../unit.ts'
import { type Chain, chainAt, chainEnd } from './chain.ts'
import { isBlank, isDash, isGlue } from './character.ts'
import { fold } from './fold.ts'
import { compileMarks, type OrdinalMarks } from './marks.ts'
import { readChain } from './readings.ts'
import { digitsAt, type Tokens, tokenAt, written } from './token.ts'

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

export interface FigureGrammar {
  readonly decimal: '.' | ','
  readonly marks: OrdinalMarks
  /** Whether the full stop makes an ordinal. */
  readonly hasStop: boolean
  readonly clitics: ReadonlySet<string>
  readonly counters: readonly string[]
  readonly decades: readonly string[]
  /** Beginnings of words that may be glued to a figure. */
  readonly glued: readonly string[]
}

export function figureGrammar(locale: Locale | undefined): FigureGrammar {
  const style = figureStyle(locale?.language)
  const marks = locale?.numerals.ordinalMarks ?? ''
  const words = (forms: string): readonly string[] => forms.split(' ').filter((form) => form !== '')
  return {
    decimal: locale?.decimal ?? '.',
    marks: compileMarks(marks),
    hasStop: words(marks).includes('.'),
    clitics: new Set(words(style.clitics).map(fold)),
    counters: words(style.counters),
    decades: words(style.decades),
    glued: words(style.afterFigure),
  }
}

/** The number that begins at a token of digits; `undefined` if the digits are part of a word (`COVID-19`, `3D`). */
export function readFigures(tokens: Tokens, at: number, grammar: FigureGrammar, units: Units): Figures | undefined {
  const { text, list } = tokens
  if (isNamePart(tokens, at, grammar)) return undefined
  const chain = isListed(tokens, at) ? loneGroup(tokens, at) : chainAt(tokens, at)
  const isAmount = (): boolean => isUnit(tokens, chainEnd(at, chain, chain.groups.length) + 1, units)
  const { keys, groups } = readChain(chain, { decimal: grammar.decimal, isAmount })
  const last = chainEnd(at, chain, groups)
  const closing = ending(tokens, last, grammar, units)
  if (closing === undefined) return undefined
  const sign = signBefore(tokens, at)
  const signed = sign === undefined ? keys : (keys.map((key) => `-${key}`) as [string, ...string[]])
  const start = sign ?? list[at]!.start
  const form = closing.isOrdinal || hasOrdinalStop(text, closing.end, grammar) ? 'ordinal' : 'figures'
  return { keys: signed, form, start, end: closing.end, next: tokenAt(tokens, closing.end, last + 1) }
}

/** Whether letters before the digits make one name with them: `G7`, `COVID-19`, `eu-LISA2`, `a_1`. */
function isNamePart({ text, list }: Tokens, at: number, { clitics }: FigureGrammar): boolean {
  const { start, end } = list[at]!
  const before = list[at - 1]
  if (before?.end !== start) return false
  if (before.kind === 'word') return isGlue(text, start - 1) && !/[ºª]$/.test(text.slice(before.start, start))
  const mark = text[before.start]!
  if (mark === '_') return true
  if (!isDash(mark) || mark === '–' || mark === '—' || list[at - 2]?.end !== before.start) return false
  const name = list[at - 2]!
  if (name.kind !== 'word' || !isGlue(text, name.end - 1)) return false
  const word = text.slice(name.start, name.end)
  const isYear = end - start === 4 && word === word.toLowerCase()
  return !isYear && !clitics.has(fold(word))
}

/** `2` of `1,2,3`. */
function isListed({ text, list }: Tokens, at: number): boolean {
  const { start } = list[at]!
  return text[start - 1] === ',' && list[at - 2]?.kind === 'digits' && list[at - 2]!.end === start - 1
}

function loneGroup(tokens: Tokens, at: number): Chain {
  return { groups: [digitsAt(tokens, at)], separators: [] }
}

interface Ending {
  readonly end: number
  readonly isOrdinal: boolean
}

/** What belongs to the digits behind them; `undefined` if they are the beginning of a name (`3D`, `2-A`). */
function ending(tokens: Tokens, last: number, grammar: FigureGrammar, units: Units): Ending | undefined {
  const { text, list } = tokens
  const { end } = list[last]!
  const marked = grammar.marks(tokens, end)
  if (marked !== undefined && !isUnit(tokens, last + 1, units)) return { end: marked, isOrdinal: true }
  if (isGlue(text, end)) return isUnit(tokens, last + 1, units) ? { end, isOrdinal: false } : gluedWord(tokens, last, grammar)
  const suffix = list[last + 2]
  if (!isDash(text.charAt(end)) || suffix?.start !== end + 1 || suffix.kind !== 'word') return { end, isOrdinal: false }
  if (grammar.counters.includes(written(tokens, last + 2))) return { end: suffix.end, isOrdinal: false }
  return isSuffix(written(tokens, last + 2)) || isUnit(tokens, last + 1, units) ? { end, isOrdinal: false } : undefined
}

/** Whether a unit begins at a token; it may be glued to the number. */
function isUnit(tokens: Tokens, at: number, units: Units): boolean {
  return units.after(tokens, at) !== undefined
}

/** `1990s`, `18aastane`. */
function gluedWord(tokens: Tokens, last: number, { decades, glued }: FigureGrammar): Ending | undefined {
  const { start, end } = tokens.list[last]!
  const word = written(tokens, last + 1)
  if (glued.some((beginning) => word.startsWith(beginning))) return { end, isOrdinal: false }
  const isDecade = end - start === 4 && decades.includes(word)
  return isDecade ? { end: end + word.length, isOrdinal: false } : undefined
}

/** `month` of `12-month`, `Monats` of `12-Monats-Frist`; not `D` of `3-D`, not an acronym. */
function isSuffix(word: string): boolean {
  const rest = word.slice(1)
  return word === word.toLowerCase() ? true : rest.length > 1 && rest === rest.toLowerCase()
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
