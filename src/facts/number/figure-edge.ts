import { isDash, isGlue } from './character.ts'
import type { FigureGrammar } from './figure-grammar.ts'
import { fold } from './fold.ts'
import { type Tokens, written } from './token.ts'

/** Whether letters before the digits make one name with them: `G7`, `COVID-19`, `eu-LISA2`, `a_1`; not those of `v1.4`. */
export function isNamePart({ text, list }: Tokens, at: number, { clitics }: FigureGrammar): boolean {
  const { start, end } = list[at]!
  const before = list[at - 1]
  if (before?.end !== start) return false
  if (before.kind === 'word') return isGlue(text, start - 1) && !/^[vV]$|[ºª]$/.test(text.slice(before.start, start))
  const mark = text[before.start]!
  if (mark === '_') return true
  if (!isDash(mark) || mark === '–' || mark === '—' || list[at - 2]?.end !== before.start) return false
  const name = list[at - 2]!
  if (name.kind !== 'word' || !isGlue(text, name.end - 1)) return false
  const word = text.slice(name.start, name.end)
  const isYear = end - start === 4 && word === word.toLowerCase()
  return !isYear && !isPrefix(word) && !clitics.has(fold(word))
}

/** A letter or two of a script without capitals are a preposition or an article and no name: Hebrew `מ-1,500`, “from 1,500”. */
function isPrefix(word: string): boolean {
  return word.length <= 2 && word.toUpperCase() === word.toLowerCase()
}

export interface Ending {
  readonly end: number
  readonly isOrdinal: boolean
}

/** What belongs to the digits behind them; `undefined` if they are the beginning of a name (`3D`, `2-A`). */
export function ending(tokens: Tokens, last: number, grammar: FigureGrammar): Ending | undefined {
  const { text, list } = tokens
  const { end } = list[last]!
  const marked = grammar.marks(tokens, end)
  if (marked !== undefined && !isUnit(tokens, last + 1, grammar)) return { end: marked, isOrdinal: true }
  if (isGlue(text, end))
    return isUnit(tokens, last + 1, grammar) ? { end, isOrdinal: false } : gluedWord(tokens, last, grammar)
  const suffix = list[last + 2]
  if (!isDash(text.charAt(end)) || suffix?.start !== end + 1 || suffix.kind !== 'word') return { end, isOrdinal: false }
  if (grammar.counters.includes(written(tokens, last + 2))) return { end: suffix.end, isOrdinal: false }
  return isSuffix(written(tokens, last + 2)) || isUnit(tokens, last + 1, grammar)
    ? { end, isOrdinal: false }
    : undefined
}

/** Whether a unit begins at a token; it may be glued to the number. */
export function isUnit(tokens: Tokens, at: number, { units }: FigureGrammar): boolean {
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
