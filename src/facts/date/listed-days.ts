import { isDash } from '../number/character.ts'
import { fold } from '../number/fold.ts'
import { digitsAt, type Tokens, written } from '../number/token.ts'
import { endOfDay } from './extent.ts'
import type { DateGrammar } from './grammar.ts'
import { dayOf, yearOf } from './key.ts'
import { digitsAfter, isMarkBefore, isPartOfNumber, type Reach } from './neighbour.ts'

/** Days that are listed before one: `13` of `13 and 14 July`, in order, that one last. */
export function daysBefore(tokens: Tokens, left: number, { free, grammar }: Reach): readonly number[] {
  const days = [left]
  for (let isComma = false; days.length < 10; isComma = true) {
    const day = dayBefore(tokens, days[0]!, { isComma, grammar })
    if (day === undefined || tokens.list[day]!.start < free || isPartOfNumber(tokens, day)) break
    days.unshift(day)
  }
  return days
}

interface Listing {
  readonly isComma: boolean
  readonly grammar: DateGrammar
}

function dayBefore(tokens: Tokens, at: number, { isComma, grammar }: Listing): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 6); left--) {
    if (tokens.list[left]!.kind !== 'digits') continue
    if (dayOf(digitsAt(tokens, left)) === 0) return undefined
    return isConnection(tokens, { from: left + 1, to: at, isComma, grammar }) ? left : undefined
  }
  return undefined
}

interface Connection extends Listing {
  readonly from: number
  readonly to: number
}

/** Whether a dash, a word of lists or ranges or (in a longer list) a comma parts two days, with marks of ordinals and fillers. */
function isConnection(tokens: Tokens, { from, to, isComma, grammar }: Connection): boolean {
  let connections = 0
  for (let at = from; at < to;) {
    const match = grammar.connectors.match(tokens, at)
    const mark = written(tokens, at)
    const isMark = isDash(mark) || (isComma && mark === ',')
    if (match !== undefined || isMark) connections++
    else if (!isMarkBefore(tokens, at, grammar) && !grammar.fillers.has(fold(mark))) return false
    at = match?.next ?? at + 1
  }
  return connections > 0
}

/** Days that are listed behind one: `15` of `liepos 13–15 d.`. */
export function daysAfter(tokens: Tokens, first: number, grammar: DateGrammar): readonly number[] {
  const days = [first]
  for (let at = first + 1; at < first + 12 && days.length < 10; at++) {
    if (tokens.list[at]?.kind !== 'digits') continue
    const isDay = dayOf(digitsAt(tokens, at)) > 0 && !isPartOfNumber(tokens, at)
    if (!isDay || !isConnection(tokens, { from: days.at(-1)! + 1, to: at, isComma: false, grammar })) break
    if (!hasEvidence(tokens, { from: days.at(-1)! + 1, at, grammar })) break
    days.push(at)
  }
  return days
}

interface Second {
  /** Index of the token after the day before. */
  readonly from: number
  readonly at: number
  readonly grammar: DateGrammar
}

/** A dash is enough; behind a word the second number may count something else. */
function hasEvidence(tokens: Tokens, { from, at, grammar }: Second): boolean {
  if (at === from + 1 && isDash(written(tokens, from))) return true
  const end = endOfDay(tokens, at, grammar)
  const year = digitsAfter(tokens, end, grammar)
  return end > at + 1 || (year !== undefined && yearOf(digitsAt(tokens, year)) > 0)
}
