import { isDash } from '../number/character.ts'
import { type Tokens, written } from '../number/token.ts'
import type { DateGrammar, MonthAt } from './grammar.ts'

/** Index of the token after a day with its mark and its word: `13-án`, `13 d.`, `13 päivänä`. */
export function endOfDay(tokens: Tokens, day: number, { marks, dayWords, hasStop }: DateGrammar): number {
  const { end } = tokens.list[day]!
  const marked = marks(tokens, end)
  let next = day + 1
  while (marked !== undefined && tokens.list[next] !== undefined && tokens.list[next]!.start < marked) next++
  if (next === day + 1 && hasStop && written(tokens, next) === '.' && tokens.list[next + 1]?.kind !== 'digits')
    return dayWords.match(tokens, next + 1)?.next ?? next
  if (next === day + 1 && hasCaseEnding(tokens, next)) return next + 2
  return dayWords.match(tokens, next)?.next ?? next
}

/** `-ig` of `31-ig`. */
function hasCaseEnding({ text, list }: Tokens, at: number): boolean {
  const [hyphen, ending] = [list[at], list[at + 1]]
  if (hyphen?.start !== list[at - 1]!.end || ending?.start !== hyphen.end || ending.kind !== 'word') return false
  return isDash(text[hyphen.start]!) && ending.end - ending.start <= 6
}

export function yearEnd(tokens: Tokens, next: number, { yearWords, hasStop }: DateGrammar): number {
  const direct = tokens.list[next] && yearWords.match(tokens, next)
  if (direct) return direct.next
  if (!hasStop || written(tokens, next) !== '.' || tokens.list[next + 1] === undefined) return next
  return yearWords.match(tokens, next + 1)?.next ?? next
}

/** With the full stop of an abbreviation. */
export function monthEnd(tokens: Tokens, { month, next }: MonthAt): number {
  return month.isAbbreviation && written(tokens, next) === '.' ? next + 1 : next
}
