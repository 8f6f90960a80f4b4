import type { Segment } from './segments.ts'
import { joined } from './segments.ts'

/** In ems: how much gaps of one line differ, how wide they are at most, and how exact edges are. */
const EVEN = 0.25
const WIDEST = 8
const FLUSH = 0.3
const LEVEL = 0.2
/** How many lines further down are looked at, where the next one is the last of its paragraph. */
const REACH = 4

/**
 * Puts the words of lines together that were stretched to the width of their column: their gaps are equal, and they end where the line before or
 * one of those after does.
 */
export function withStretchedLines(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = []
  for (let i = 0; i < segments.length;) {
    const end = runEnd(segments, i)
    // A label stands outside of the column that lines are stretched to, unless it is a number that the line happens to begin with.
    const after = segments.slice(end, end + REACH)
    const isWhole = isStretched(segments.slice(i, end), out.at(-1), after)
    const from = isWhole ? i : i + 1
    const isLine = isWhole || (segments[i]!.isLabel && isStretched(segments.slice(from, end), undefined, after))
    if (isLine) out.push(...segments.slice(i, from), joined(segments.slice(from, end)))
    else out.push(...segments.slice(i, end))
    i = end
  }
  return out
}

/** Where the segments end that stand beside one another on one line. */
function runEnd(segments: readonly Segment[], start: number): number {
  let end = start + 1
  while (end < segments.length && isBeside(segments[end - 1]!, segments[end]!)) end++
  return end
}

function isBeside(before: Segment, own: Segment): boolean {
  const isLevel = Math.abs(own.y - before.y) < LEVEL * own.size
  return isLevel && own.left > before.right && own.left - before.right < WIDEST * own.size
}

function isStretched(words: readonly Segment[], before: Segment | undefined, after: readonly Segment[]): boolean {
  if (words.length < 2 || (words.length === 2 && words[0]!.isLabel)) return false
  const gaps = words.slice(1).map((own, i) => own.left - words[i]!.right)
  if (Math.max(...gaps) - Math.min(...gaps) > EVEN * words[0]!.size) return false
  const isFullBefore = before !== undefined && isFull(words, before)
  if (words.length > 2) return isFullBefore || after.some((line) => isFull(words, line))
  const around = [before, after[0]]
  return isFullBefore && around.every((line) => line !== undefined && isFlush(line.left, words[0]!.left, line))
}

/** Whether a line fills the width of the same column. */
function isFull(words: readonly Segment[], line: Segment): boolean {
  const [first, last] = [words[0]!, words.at(-1)!]
  return isFlush(line.right, last.right, line) && line.right - line.left > (last.right - first.left) * 0.6
}

function isFlush(a: number, b: number, { size }: Segment): boolean {
  return Math.abs(a - b) < FLUSH * size
}
