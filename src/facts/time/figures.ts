import { isGlue } from '../number/character.ts'
import { digitsAt, type Tokens } from '../number/token.ts'
import type { ClockGrammar, Sign } from './grammar.ts'

/** Hours and minutes as written, before it is known whether they are a time. */
export interface ClockFigures {
  readonly hours: number
  readonly minutes: number | undefined
  /** A colon or a word between them makes them a time without more. */
  readonly isSure: boolean
  /** A comma between them is a decimal mark, unless a word of time follows. */
  readonly isDecimal: boolean
  readonly next: number
}

/** Hours, and minutes if they follow, from a token of digits on. */
export function figuresAt(tokens: Tokens, at: number, { between }: ClockGrammar): ClockFigures | undefined {
  const hours = hoursOf(digitsAt(tokens, at))
  if (hours === undefined) return undefined
  const alone = { hours, minutes: undefined, isSure: false, isDecimal: false, next: at + 1 }
  const { text, list } = tokens
  const mark = list[at + 1]
  if (mark?.kind === 'word') {
    const word = between.match(tokens, at + 1)
    const minutes = word && minutesOf(digitsAt(tokens, word.next))
    return minutes === undefined ? alone : { hours, minutes, isSure: true, isDecimal: false, next: word!.next + 1 }
  }
  const minutes = minutesOf(digitsAt(tokens, at + 2))
  if (mark?.start !== list[at]!.end || list[at + 2]?.start !== mark.end || minutes === undefined) return alone
  const sign = text[mark.start]!
  return '.,:٫'.includes(sign) ? { hours, minutes, isSure: sign === ':', isDecimal: sign !== '.', next: at + 3 } : alone
}

function hoursOf(digits: string): number | undefined {
  return digits !== '' && digits.length <= 2 && Number(digits) <= 24 ? Number(digits) : undefined
}

function minutesOf(digits: string): number | undefined {
  return digits.length === 2 && Number(digits) < 60 ? Number(digits) : undefined
}

/** Digits that go on: a number with groups, a version, a ratio of three; letters before. */
export function isPartOfMore({ text, list }: Tokens, at: number, next: number): boolean {
  const { start } = list[at]!
  const { end } = list[next - 1]!
  if (start > 0 && (isGlue(text, start - 1) || /^\d[.,:/]$/.test(text.slice(Math.max(0, start - 2), start))))
    return true
  return /^(?:[.,:/]?\d|\s\d{3}(?!\d)|\s?[%‰])/.test(text.slice(end, end + 6))
}

/** Hours of the day on the clock of 24; the end of a day is the beginning of the next. */
export function keysOf({ hours, minutes = 0 }: ClockFigures, sign: Sign | undefined): readonly [string, ...string[]] {
  const hour = sign === 'afternoon' && hours < 12 ? hours + 12 : sign === 'morning' && hours === 12 ? 0 : hours
  const key = `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  if (key === '24:00') return [key, '00:00']
  return key === '00:00' ? [key, '24:00'] : [key]
}
