import { groupBy } from '../../model/group-by.ts'
import type { Segment } from './segments.ts'

/** Of all steps from one segment to the next: those that go up without going to the right, or jump down over others. */
const MOST_ASTRAY = 0.15
const FEWEST = 8

/**
 * The segments of a page in the order of reading: mostly as the file draws them. Where it draws them in no order, from the top down; where it draws
 * line by line across two columns, one column after the other.
 */
export function inReadingOrder(segments: readonly Segment[]): readonly Segment[] {
  const ordered = isAstray(segments) ? fromTheTop(segments) : segments
  return withColumns(ordered)
}

function isAstray(segments: readonly Segment[]): boolean {
  const steps = segments.slice(1).filter((own, i) => {
    const before = segments[i]!
    return own.y < before.y - own.size && own.left < before.right
  })
  return steps.length > Math.max(FEWEST / 2, segments.length * MOST_ASTRAY)
}

const SAME_LINE = 0.4

function fromTheTop(segments: readonly Segment[]): Segment[] {
  const sorted = segments.toSorted((a, b) => a.y - b.y)
  const lines: Segment[][] = []
  for (const own of sorted) {
    const line = lines.at(-1)
    if (line && own.y - line[0]!.y < SAME_LINE * own.size) line.push(own)
    else lines.push([own])
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.left - b.left))
}

interface Pair {
  /** Index of the left one; the right one follows it. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** So many lines beside one another, most of them of a column's full width, are columns and no table. */
const FEWEST_LINES = 8
const MOST_FULL = 0.6
const FULL = 0.8

/** Puts the lines of two columns that are drawn alternately one column after the other. */
function withColumns(segments: readonly Segment[]): readonly Segment[] {
  const gutter = gutterOf(segments)
  if (gutter === undefined) return segments
  const out: Segment[] = []
  let right: Segment[] = []
  for (const own of segments) {
    const isAcross = own.left < gutter && own.right > gutter
    if (isAcross) out.push(...right.splice(0))
    if (own.left >= gutter) right.push(own)
    else out.push(own)
  }
  return [...out, ...right]
}

/** The middle of the gap between two columns, if there are two whose lines alternate. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  const pairs = segments.slice(1).flatMap((own, i): Pair[] => {
    const before = segments[i]!
    const isBeside = Math.abs(own.y - before.y) < SAME_LINE * own.size && own.left > before.right && !before.isLabel
    return isBeside ? [{ at: i, from: before.right, to: own.left }] : []
  })
  const byStart = [...groupBy(pairs, ({ to }) => Math.round(to)).values()]
  const most = byStart.reduce((a, b) => (b.length > a.length ? b : a), [])
  if (most.length < FEWEST_LINES) return undefined
  const to = most[0]!.to
  const left = most.map(({ at }) => segments[at]!)
  const right = most.map(({ at }) => segments[at + 1]!)
  return isFullColumn(left) && isFullColumn(right) ? (Math.max(...most.map(({ from }) => from)) + to) / 2 : undefined
}

const LEAST_CHARACTERS = 20

function isFullColumn(lines: readonly Segment[]): boolean {
  const width = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0)
  const full = lines.filter(({ left, right, text }) => right - left >= width * FULL && text.length >= LEAST_CHARACTERS)
  return full.length >= lines.length * MOST_FULL
}
