import type { Glyphs } from './glyphs.ts'

const FIGURES = /^\d{1,4}$/
/** Fewer numbers in a margin may be anything. */
const FEWEST = 3
const MOST_IN_STEP = 0.7
const SAME_LINE = 2
/** Points within which numbers are flush. */
const FLUSH = 1.5

/** Where numbers that count lines end at their right or begin at their left, whichever is flush. */
export type NumberEdges = readonly Pick<Glyphs, 'left' | 'right'>[]

/** Finds where numbers count the lines in a margin; few numbers on a page count as those of other pages do. */
export function numberEdges(pages: readonly (readonly Glyphs[])[]): NumberEdges {
  return pages
    .flatMap((glyphs) => SIDES.flatMap((side) => countingLines(outsideText(glyphs, side), glyphs)))
    .slice(0, 1)
}

const SIDES = ['left', 'right'] as const
type Side = (typeof SIDES)[number]

/** The glyphs of a page without the numbers that count its lines in a margin, and those numbers. */
export function withoutLineNumbers(glyphs: readonly Glyphs[], edges: NumberEdges): Parted {
  if (edges.length === 0) return { text: glyphs, numbers: [] }
  const outside = SIDES.flatMap((side) => outsideText(glyphs, side))
  const numbers = new Set(outside.filter((own) => edges.some((edge) => isFlush(own, edge))))
  return { text: glyphs.filter((own) => !numbers.has(own)), numbers: [...numbers] }
}

interface Parted {
  readonly text: readonly Glyphs[]
  readonly numbers: readonly Glyphs[]
}

/** Figures alone beyond the edge of all other text. */
function outsideText(glyphs: readonly Glyphs[], side: Side): readonly Glyphs[] {
  const figures = glyphs.filter((own) => isFigure(own))
  const text = glyphs.filter((own) => !isFigure(own))
  if (figures.length === 0 || text.length === 0) return []
  const edge = side === 'left' ? least(text.map(({ left }) => left)) : -least(text.map(({ right }) => -right))
  return figures.filter(({ left, right }) => (side === 'left' ? right < edge : left > edge))
}

function isFigure({ text }: Glyphs): boolean {
  return FIGURES.test(text.trim())
}

function countingLines(outside: readonly Glyphs[], glyphs: readonly Glyphs[]): readonly Glyphs[] {
  if (outside.length < FEWEST) return []
  const inOrder = flush(outside).sort((a, b) => a.y - b.y)
  const lines = baselines(glyphs.filter((own) => !isFigure(own)))
  return inOrder.length >= FEWEST && isCounting(inOrder, lines) ? inOrder : []
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity)
}

/** Those that are flush right, or flush left, with most of the others. */
function flush(numbers: readonly Glyphs[]): Glyphs[] {
  const best = numbers.slice(0, 20).map((own) => numbers.filter((other) => isFlush(own, other)))
  return best.reduce((a, b) => (b.length > a.length ? b : a), [])
}

function isFlush(a: Pick<Glyphs, 'left' | 'right'>, b: Pick<Glyphs, 'left' | 'right'>): boolean {
  return Math.abs(a.right - b.right) < FLUSH || Math.abs(a.left - b.left) < FLUSH
}

/** Whether between most numbers there are as many lines as they are apart. */
function isCounting(numbers: readonly Glyphs[], lines: readonly number[]): boolean {
  const steps = numbers.slice(1).filter((own, i) => {
    const before = numbers[i]!
    const between = lines.filter((y) => y > before.y + SAME_LINE && y <= own.y + SAME_LINE).length
    return Number(own.text) - Number(before.text) === between
  })
  return steps.length >= (numbers.length - 1) * MOST_IN_STEP
}

/** Of lines from the top down; a raised mark makes no line. */
function baselines(glyphs: readonly Glyphs[]): number[] {
  const sorted = glyphs.map(({ y, size }) => ({ y, size })).sort((a, b) => a.y - b.y)
  const lines: number[] = []
  for (const { y, size } of sorted) {
    const last = lines.at(-1)
    if (last !== undefined && y - last < size * 0.6) lines[lines.length - 1] = y
    else lines.push(y)
  }
  return lines
}
