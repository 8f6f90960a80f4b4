import { longestChain } from '../../model/longest-chain.ts'
import type { FoundMark } from './marks.ts'
import type { Series } from './series.ts'

/** Series that were recognised as notes. */
export interface SettledSeries {
  /** Number of the note by index of its paragraph. */
  readonly notes: ReadonlyMap<number, number>
  readonly marks: readonly FoundMark[]
}

/** Notes stand at the end: earlier series are the numbered paragraphs of the body. Bounds the work as well. */
const TRIED = 8
const ENOUGH = 0.9
/** Fewer numbers in brackets in a row may be anything. */
const FEWEST = 3

/** The series whose marks stand before them. What has the marks of a later series is no notes. */
export function settleSeries(all: readonly Series[], marks: readonly FoundMark[]): SettledSeries {
  const settled: { notes: Map<number, number>; marks: FoundMark[] } = { notes: new Map(), marks: [] }
  let end = Infinity
  for (const series of plausible(all, marks).slice(-TRIED).reverse()) {
    if (series.start + series.length > end) continue
    const chain = chainOf(series, marks)
    if (chain === undefined) continue
    settled.marks.push(...chain)
    for (let number = 1; number <= series.length; number++) settled.notes.set(series.start + number - 1, number)
    end = chain[0]!.paragraph
  }
  return settled
}

/** Those for which enough marks stand before them, in whatever order: quickly told. */
function plausible(all: readonly Series[], marks: readonly FoundMark[]): Series[] {
  const first = new Map<string, number>()
  for (const mark of marks) if (!first.has(mark.style + mark.mark)) first.set(mark.style + mark.mark, mark.paragraph)
  return all.filter(({ start, length, style }) => {
    const isBefore = (key: string): boolean => (first.get(key) ?? Infinity) < start
    const numbers = Array.from({ length }, (_, i) => String(i + 1))
    const found = numbers.filter((number) => isBefore(`raised${number}`) || isBefore(style + number)).length
    return found >= length * ENOUGH
  })
}

function chainOf({ start, length, style }: Series, marks: readonly FoundMark[]): readonly FoundMark[] | undefined {
  const isMarkOf = (mark: FoundMark): boolean =>
    mark.paragraph < start && (mark.style === 'raised' || mark.style === style) && Number(mark.mark) <= length
  const possible = marks.filter(isMarkOf)
  const chain = longestChain(possible.map((mark) => Number(mark.mark))).map((i) => possible[i]!)
  const isSure = chain.every((mark) => mark.style === 'raised') || length >= FEWEST
  return isSure && chain.length > 0 && chain.length >= length * ENOUGH ? chain : undefined
}
