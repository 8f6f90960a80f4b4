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
  const byRow = countsByRow(comparisons)
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

/** How often each version says each key, by row. */
type Counts = ReadonlyMap<number, ReadonlyArray<ReadonlyMap<string, number>>>

function countsByRow(comparisons: readonly Comparison[]): Counts {
  const found = new Map<number, Array<Map<string, number>>>()
  for (const { row, readings } of comparisons) {
    const counts = found.get(row) ?? readings.map(() => new Map<string, number>())
    found.set(row, counts)
    readings.forEach((said, v) => {
      for (const { key } of said ?? []) counts[v]!.set(key, (counts[v]!.get(key) ?? 0) + 1)
    })
  }
  return found
}

/** How often each version says a key in the rows around. */
function timesAround(key: string, row: number, byRow: Counts): readonly number[] {
  const times = byRow.get(row)!.map(() => 0)
  for (let near = row - WINDOW; near <= row + WINDOW; near++)
    byRow.get(near)?.forEach((counts, v) => {
      times[v]! += counts.get(key) ?? 0
    })
  return times
}

function isBalanced(times: readonly number[], { deviating }: Verdict): boolean {
  if (deviating.length === 0) return times.every((own) => own === times[0])
  const others = times.filter((_, v) => !deviating.includes(v)).sort((a, b) => a - b)
  return deviating.every((v) => times[v] === others[others.length >> 1])
}

/** Whether all that is missing is said by the same versions a few rows before or behind: a title says it again, a pronoun does not. */
function isSaidAround({ row, missing, extra, said, deviating, departure }: Verdict, byRow: Counts): boolean {
  if (missing.length > 0 === extra.length > 0) return false
  const silent = departure === 'undecided' ? said.flatMap((own, v) => (own.length === 0 ? [v] : [])) : deviating
  if (departure === 'extra' || silent.length === 0) return false
  return [...missing, ...extra].every((key) => {
    const times = timesAround(key, row, byRow)
    return silent.every((v) => times[v]! > 0)
  })
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
