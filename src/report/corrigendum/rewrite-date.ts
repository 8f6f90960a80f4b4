import type { Exchange } from './rewrite.ts'

const KEY = /^(?:(?<year>\d{4})|-)-(?<month>\d\d)(?:-(?<day>\d\d))?$/
/** A number, and whether letters follow it, as in `1er` and `12th`. */
const NUMBER = /\d+(?<ending>[\p{L}ªº]?)/gu

type Part = 'year' | 'month' | 'day'

export interface DateExchange extends Pick<Exchange, 'to' | 'monthWord'> {
  readonly from: string
}

/** The written date with another day, month or year; `undefined` where more than figures and the name of a month would change. */
export function rewriteDate(written: string, { from, to, monthWord }: DateExchange): string | undefined {
  const [before, after] = [KEY.exec(from)?.groups, KEY.exec(to)?.groups]
  if (before === undefined || after === undefined) return undefined
  let date: string | undefined = written
  for (const part of ['year', 'month', 'day'] as const) {
    const [old, other] = [before[part], after[part]]
    if (old === other || date === undefined) continue
    if (old === undefined || other === undefined) return undefined
    date = withFigures(date, part, { old, other }) ?? withWord(date, part, { old, other, monthWord })
  }
  return date
}

interface Change {
  readonly old: string
  readonly other: string
}

/** Exchanges the one number that is the part; the first day of a month is often no plain number. */
function withFigures(date: string, part: Part, { old, other }: Change): string | undefined {
  const numbers = [...date.matchAll(NUMBER)]
  const same = numbers.filter(([text]) => (part === 'year' ? text === old : Number.parseInt(text, 10) === Number(old)))
  const [found] = same
  if (found === undefined || same.length > 1 || found.groups?.['ending'] !== '') return undefined
  if (part === 'day' && (Number(other) === 1 || Number(old) === 1)) return undefined
  const isPadded = part === 'year' || numbers.some(([text]) => /^0\d$/.test(text))
  const figures = isPadded ? other : String(Number(other))
  return date.slice(0, found.index) + figures + date.slice(found.index + found[0].length)
}

function withWord(date: string, part: Part, { old, other, monthWord }: Change & Pick<Exchange, 'monthWord'>) {
  const [word, otherWord] = [monthWord(Number(old)), monthWord(Number(other))]
  if (part !== 'month' || word === undefined || otherWord === undefined) return undefined
  const parts = date.split(word)
  return parts.length === 2 ? parts.join(otherWord) : undefined
}
