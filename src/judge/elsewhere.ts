import type { Comparison, Verdict } from '../model/verdict.ts'

/** Rows before and behind that a sentence may have moved to. */
const WINDOW = 3
/** Rows within which two paragraphs of a list may have changed places. */
const LIST = 100

/**
 * Tells of a verdict what of it stands elsewhere: it is said as often in the rows around as the others say it there, or another row has
 * the very same exchange the other way round. Then paragraphs are divided or ordered otherwise, rather than a value changed.
 */
export function findElsewhere(
  comparisons: readonly Comparison[],
  verdicts: readonly Verdict[],
): (verdict: Verdict) => Verdict['elsewhere'] {
  const byRow = new Map(comparisons.map((comparison) => [comparison.row, comparison]))
  const exchanges = exchangesOf(verdicts)
  return (verdict) => {
    if (isMirrored(verdict, exchanges)) return 'all'
    const sides = [verdict.missing, verdict.extra].filter(({ length }) => length > 0)
    const nearby = sides.filter((keys) =>
      keys.every((key) => isBalanced(timesAround(key, verdict.row, byRow), verdict)),
    )
    if (nearby.length > 0) return nearby.length === sides.length ? 'all' : 'part'
    return isSaidAround(verdict, byRow) ? 'around' : undefined
  }
}

/** How often each version says a key in the rows around. */
function timesAround(key: string, row: number, byRow: ReadonlyMap<number, Comparison>): readonly number[] {
  const times = byRow.get(row)!.readings.map(() => 0)
  for (let near = row - WINDOW; near <= row + WINDOW; near++)
    byRow.get(near)?.readings.forEach((said, v) => {
      times[v]! += said?.filter((statement) => statement.key === key).length ?? 0
    })
  return times
}

function isBalanced(times: readonly number[], { deviating }: Verdict): boolean {
  if (deviating.length === 0) return times.every((own) => own === times[0])
  const others = times.filter((_, v) => !deviating.includes(v)).sort((a, b) => a - b)
  return deviating.every((v) => times[v] === others[others.length >> 1])
}

/** Whether all that is missing is said by the same versions a few rows before or behind: a title says it again, a pronoun does not. */
function isSaidAround(
  { row, missing, extra, said, deviating, departure }: Verdict,
  byRow: ReadonlyMap<number, Comparison>,
): boolean {
  if (missing.length > 0 === extra.length > 0) return false
  const silent = departure === 'undecided' ? said.flatMap((own, v) => (own.length === 0 ? [v] : [])) : deviating
  if (departure === 'extra' || silent.length === 0) return false
  return [...missing, ...extra].every((key) => silent.every((v) => saysAround(key, v, { row, byRow })))
}

function saysAround(
  key: string,
  v: number,
  { row, byRow }: { row: number; byRow: ReadonlyMap<number, Comparison> },
): boolean {
  for (let near = row - WINDOW; near <= row + WINDOW; near++)
    if (byRow.get(near)?.readings[v]?.some((statement) => statement.key === key)) return true
  return false
}

/** Rows of the exchanges by what is exchanged for what, and by whom. */
type Exchanges = ReadonlyMap<string, readonly number[]>

function exchangesOf(verdicts: readonly Verdict[]): Exchanges {
  const found = new Map<string, number[]>()
  for (const { row, missing, extra, deviating } of verdicts) {
    const key = JSON.stringify([missing, extra, deviating])
    const rows = found.get(key)
    if (rows) rows.push(row)
    else found.set(key, [row])
  }
  return found
}

function isMirrored({ row, missing, extra, deviating }: Verdict, exchanges: Exchanges): boolean {
  if (missing.length === 0 || extra.length === 0) return false
  const rows = exchanges.get(JSON.stringify([extra, missing, deviating])) ?? []
  return rows.some((other) => Math.abs(other - row) <= LIST)
}
