import { groupBy } from '../../model/group-by.ts'
import { isEnded, startsUpper } from '../text/line-edges.ts'
import type { PdfLine } from './lines.ts'

/** How the lines of a file are set. Lengths are points. */
export interface Setting {
  /** The size that most characters have, and the font that most of these have. */
  readonly size: number
  readonly font: string | undefined
  /** The right edge of the column that a line stands in. */
  readonly rightOf: (line: PdfLine) => number
  readonly leftOf: (line: PdfLine) => number
  /** From one baseline to the next within a paragraph. */
  readonly leadingOf: (line: PdfLine) => number
}

interface Frame {
  readonly left: number
  readonly right: number
}

const TALL = 8
const NEAR = 24

/** Measures a setting from all lines of running text. */
export function settingOf(lines: readonly PdfLine[]): Setting {
  const running = lines.filter(({ isRow }) => !isRow)
  const size = mostFrequent(running, (line) => line.size) ?? 12
  const frames = framesOf(running)
  const leadings = leadingsOf(running, frames)
  return {
    size,
    font: mostFrequent(
      running.filter((line) => line.font !== undefined && Math.abs(line.size - size) < 0.5),
      (line) => line.font!,
    ),
    rightOf: ({ flow, right }) => frames.get(flow)?.right ?? right,
    leftOf: ({ flow, left }) => frames.get(flow)?.left ?? left,
    leadingOf: (line) => leadings.get(sizeClass(line)) ?? leadings.get(undefined)! * line.size,
  }
}

/** The value that most characters have. */
function mostFrequent<T>(lines: readonly PdfLine[], valueOf: (line: PdfLine) => T): T | undefined {
  const counts = new Map<T, number>()
  for (const line of lines) counts.set(valueOf(line), (counts.get(valueOf(line)) ?? 0) + line.text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The columns by flow. One of a few lines takes its edges from taller ones that stand at the same place of other pages. */
function framesOf(lines: readonly PdfLine[]): Map<number, Frame> {
  const own = [...groupBy(lines, ({ flow }) => flow)].map(([flow, group]) => ({
    flow,
    count: group.length,
    ...edges(group),
  }))
  const tall = own.filter(({ count }) => count >= TALL)
  const others = tall.length > 0 ? tall : own
  return new Map(
    own.map(({ flow, count, ...frame }) => {
      const near = count >= TALL ? undefined : nearest(others, frame)
      return [flow, near === undefined ? frame : { left: near.left, right: Math.max(near.right, frame.right) }]
    }),
  )
}

function edges(lines: readonly PdfLine[]): Frame {
  const [lefts, rights] = [lines.map(({ left }) => left), lines.map(({ right }) => right)]
  return { left: lefts.reduce((a, b) => Math.min(a, b)), right: rights.reduce((a, b) => Math.max(a, b)) }
}

/** The narrowest frame that another fits into. */
function nearest(frames: readonly Frame[], { left, right }: Frame): Frame | undefined {
  const near = frames.filter(
    (frame) => left > frame.left - NEAR && right < frame.right + NEAR && right - left < frame.right - frame.left,
  )
  return near.reduce<Frame | undefined>((a, b) => (a && a.right - a.left <= b.right - b.left ? a : b), undefined)
}

function sizeClass({ size }: PdfLine): number {
  return Math.round(size * 2)
}

const FULL = 0.9
const USUAL = 1.2

/** Leading by class of size; under `undefined`, in ems, for sizes in which no full line is followed by another. */
function leadingsOf(lines: readonly PdfLine[], frames: ReadonlyMap<number, Frame>): Map<number | undefined, number> {
  const pairs = lines.slice(1).flatMap((next, i) => {
    const line = lines[i]!
    const frame = frames.get(line.flow)!
    const isFull = line.right > frame.left + (frame.right - frame.left) * FULL
    const isPair =
      isFull &&
      !isEnded(line.text) &&
      !startsUpper(next.text) &&
      line.flow === next.flow &&
      sizeClass(line) === sizeClass(next)
    return isPair ? [{ next, distance: Math.round((next.y - line.y) * 4) / 4 }] : []
  })
  const bySize = groupBy(pairs, ({ next }) => sizeClass(next))
  const leadings = new Map<number | undefined, number>()
  for (const [size, group] of bySize) leadings.set(size, commonest(group.map(({ distance }) => distance)))
  const largest = [...bySize.values()].sort((a, b) => b.length - a.length)[0]
  leadings.set(undefined, largest ? leadings.get(sizeClass(largest[0]!.next))! / largest[0]!.next.size : USUAL)
  return leadings
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]
}
