import { isEnded, startsUpper } from './line-edges.ts'
import type { Line } from './lines.ts'

/** How a text is set, found from the text itself. */
export interface Layout {
  /** Code units of a full line. */
  readonly width: number
  /** Each line is a paragraph: lines are longer than any page is wide. */
  readonly isUnwrapped: boolean
  /** Blank lines between two lines of one paragraph; absent if no paragraph shows it. */
  readonly spacing?: number
  /** Paragraphs are set apart by more blank lines than lines are. */
  readonly hasGaps: boolean
}

const WIDEST = 140
/** Type is not of one width: a line counts as full if the next word would not fit into this share of the width. */
const FULL = 0.85
const SHORT = 0.6
const LEAST_WIDTH = 40

/** Whether the first word of `next` would have had room on `line`: then the break between them was made on purpose. */
export function hasRoom({ width }: Layout, line: Line, next: Line): boolean {
  return line.text.length + 1 + firstWord(next.text) <= width * FULL
}

/** As {@link hasRoom}, beyond doubt. */
export function hasMuchRoom({ width }: Layout, line: Line, next: Line): boolean {
  return line.text.length + 1 + firstWord(next.text) <= width * SHORT
}

function firstWord(text: string): number {
  const end = text.slice(0, WIDEST).search(/\s/)
  return end < 0 ? Math.min(text.length, WIDEST) : end
}

const LABELLED = /^(?:\(?[\p{L}\d]{1,4}[.)]|[‒–—•-])\s/u

/** Whether a sentence plainly runs on from a full line into the next. */
export function runsOn(layout: Layout, line: Line, next: Line): boolean {
  return (
    line.text.length >= LEAST_WIDTH &&
    !hasRoom(layout, line, next) &&
    !isEnded(line.text) &&
    !startsUpper(next.text) &&
    !LABELLED.test(next.text.slice(0, 8))
  )
}

/** Fewer lines may all be short ones; then lines are held to be no narrower than usual. */
const TELLING = 20
const USUAL_WIDTH = 60

/** Width alone; what else a layout has is measured where headers and notes are out of the way. */
export function measureWidth(lines: readonly Line[]): Layout {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const long = lengths.reduce((sum, length) => sum + (length > WIDEST ? length : 0), 0)
  const longest = lengths[Math.ceil((lengths.length - 1) * 0.97)] ?? 0
  const width = lengths.length < TELLING ? Math.max(longest, USUAL_WIDTH) : longest
  return { width, isUnwrapped: long > total / 2, hasGaps: false }
}

const LEAST_SHARE = 1 / 20

/** Completes a layout from the lines of the body. */
export function measureSpacing(layout: Layout, lines: readonly Line[]): Layout {
  const pairs = lines.slice(1).flatMap((line, i) => (line.isPageStart ? [] : [{ line: lines[i]!, next: line }]))
  const counts = new Map<number, number>()
  for (const { line, next } of pairs)
    if (runsOn(layout, line, next)) counts.set(next.gap, (counts.get(next.gap) ?? 0) + 1)
  const [spacing, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
  if (count === 0 || count < pairs.length * LEAST_SHARE) return layout
  const wider = pairs.filter(({ next }) => next.gap > spacing).length
  return { ...layout, spacing, hasGaps: wider >= pairs.length * LEAST_SHARE }
}
