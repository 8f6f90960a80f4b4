import type { Comparison, Statement, Verdict } from '../../src/model/verdict.ts'

/**
 * Readings in short: `a b` says two things, `a a` one thing twice, `a?` says it weakly, `` says nothing, `-` lacks the row. Every
 * statement stands at an offset of its own.
 */
export function comparison(...written: readonly string[]): Comparison {
  return { row: 7, readings: written.map((reading, v) => (reading === '-' ? undefined : statementsOf(reading, v))) }
}

function statementsOf(reading: string, v: number): readonly Statement[] {
  return reading
    .split(' ')
    .filter(Boolean)
    .map((word, i): Statement => {
      const key = word.replace('?', '')
      const said = { key, says: `${key.toUpperCase()}${v}`, source: { start: 10 * i, end: 10 * i + 1 } }
      return word.endsWith('?') ? { ...said, weak: true } : said
    })
}

/** A verdict in short: `changed 2: -a +b (3/4) repeat weak`. */
export function brief({ departure, deviating, missing, extra, agree, voters, isRepeat, isWeak }: Verdict): string {
  const keys = [...missing.map((key) => `-${key}`), ...extra.map((key) => `+${key}`)]
  const who = deviating.length === 0 ? '' : ` ${deviating.join()}`
  return [
    `${departure}${who}:`,
    ...keys,
    `(${agree}/${voters})`,
    ...(isRepeat ? ['repeat'] : []),
    ...(isWeak ? ['weak'] : []),
  ].join(' ')
}
