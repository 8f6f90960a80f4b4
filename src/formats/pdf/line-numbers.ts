import type { Glyphs } from './glyphs.ts'

const FIGURES = /^\d{1,4}$/
/** Fewer numbers in a margin may be anything. */
const FEWEST = 3
const MOST_IN_STEP = 0.7
const SAME_LINE = 2
/** Points within which numbers are flush. */
const FLUSH = 1.5

/** The glyphs of a page without the numbers that count its lines in a margin, and those numbers. */
export function withoutLineNumbers(glyphs: readonly Glyphs[]): {
  readonly text: readonly Glyphs[]
  readonly numbers: readonly Glyphs[]
} {
  const numbers = new Set([...countingLines(glyphs, 'left'), ...countingLines(glyphs, 'right')])
  return { text: glyphs.filter((own) => !numbers.has(own)), numbers: [...numbers] }
}

function countingLines(glyphs: readonly Glyphs[], side: 'left' | 'right'): readonly Glyphs[] {
  const figures = glyphs.filter(({ text }) => FIGURES.test(text.trim()))
  if (figures.length < FEWEST) return []
  const text = glyphs.filter((own) => !FIGURES.test(own.text.trim()))
  if (text.length === 0) return []
  const edge = side === 'left' ? least(text.map(({ left }) => left)) : -least(text.map(({ right }) => -right))
  const outside = figures.filter(({ left, right }) => (side === 'left' ? right < edge : left > edge))
  const inOrder = flush(outside).sort((a, b) => a.y - b.y)
  return inOrder.length >= FEWEST && isCounting(inOrder, baselines(text)) ? inOrder : []
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity)
}

/** Those that are flush right, or flush left, with most of the others. */
function flush(numbers: readonly Glyphs[]): Glyphs[] {
  const best = numbers.slice(0, 20).map((own) => numbers.filter((other) => isFlush(own, other)))
  return best.reduce((a, b) => (b.length > a.length ? b : a), [])
}

function isFlush(a: Glyphs, b: Glyphs): boolean {
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
