import { extentOf } from './extent.ts'
import type { Glyphs } from './glyphs.ts'

/** Characters of a segment that stand above or below the line. */
export interface Raised {
  readonly start: number
  readonly end: number
}

/** What is set on one baseline without a gap as wide as between the cells of a table. */
export interface Segment {
  readonly text: string
  readonly raised: readonly Raised[]
  readonly left: number
  readonly right: number
  /** Where the text after a label begins that hangs in the margin; otherwise as `left`. */
  readonly textLeft: number
  readonly y: number
  /** Of the characters that take most room. */
  readonly size: number
  /** Of all characters; absent if there are several. */
  readonly font?: string
  /** A number, letter or dash as paragraphs begin with, and nothing more. */
  readonly isLabel: boolean
}

interface Run {
  readonly glyphs: Glyphs
  /** A blank stands before it that the file does not write. */
  readonly isApart: boolean
}

interface OpenSegment {
  readonly runs: Run[]
  left: number
  right: number
  /** The run that takes most room: it says where the baseline is. */
  base: Glyphs
}

/** Gaps in ems: of a blank, and of what parts cells. */
const BLANK = 0.15
const CELL = 1.5
const OVERLAP = 0.6

/** Puts runs together that follow one another on a line. */
export function segmentsOf(glyphs: readonly Glyphs[]): Segment[] {
  const open: OpenSegment[] = []
  for (const own of glyphs) {
    const last = open.at(-1)
    if (last && isOneLine(last.base, own) && isNear(last, own)) append(last, own)
    else open.push({ runs: [{ glyphs: own, isApart: false }], left: own.left, right: own.right, base: own })
  }
  return open.map(closed).filter(({ text }) => text.trim() !== '')
}

function append(segment: OpenSegment, own: Glyphs): void {
  const gap = own.isRightToLeft ? segment.left - own.right : own.left - segment.right
  const isAfterLabel = segment.runs.length === 1 && BRACKETED.test(segment.base.text.trim())
  segment.runs.push({ glyphs: own, isApart: isAfterLabel || gap > BLANK * Math.min(own.size, segment.base.size) })
  if (roomOf(own) > roomOf(segment.base)) segment.base = own
  segment.left = Math.min(segment.left, own.left)
  segment.right = Math.max(segment.right, own.right)
}

/** A label with its closing mark: what follows may be set so close that no blank shows. */
const BRACKETED = /^[‘“„«»"']?\(?[\p{L}\d]{1,5}\)$/u

function roomOf({ left, right, size }: Glyphs): number {
  return (right - left) * size
}

const SMALLER = 0.9
const SAME = 0.12
const HIGHEST = 0.85
const LOWEST = 0.4

/** Whether runs stand on one line, one of them perhaps raised or lowered. */
function isOneLine(base: Glyphs, own: Glyphs): boolean {
  const [small, large] = own.size < base.size ? [own, base] : [base, own]
  const rise = (large.y - small.y) / large.size
  if (Math.abs(rise) <= SAME) return true
  return small.size < large.size * SMALLER && rise > -LOWEST && rise < HIGHEST
}

function isNear({ left, right, base }: OpenSegment, own: Glyphs): boolean {
  const em = Math.max(base.size, own.size)
  if (own.isRightToLeft && Math.abs(left - own.right) < CELL * em) return true
  const gap = own.left - right
  return gap > -OVERLAP * em && gap < CELL * em
}

/** The least difference of height, in ems, that makes characters raised or lowered. */
const RISE = 0.12

function closed({ runs, left, right, base }: OpenSegment): Segment {
  let text = ''
  const raised: Raised[] = []
  for (const { glyphs, isApart } of inOrder(runs)) {
    if (isApart && !/\s$/.test(text) && !/^\s/.test(glyphs.text)) text += ' '
    const start = text.length + (glyphs.text.length - glyphs.text.trimStart().length)
    text += glyphs.text
    if (isRaised(glyphs, base)) raised.push({ start, end: start + glyphs.text.trim().length })
  }
  const fonts = new Set(runs.filter(({ glyphs }) => /[\p{L}\d]/u.test(glyphs.text)).map(({ glyphs }) => glyphs.font))
  const [font] = fonts
  return {
    ...trimmed(text, raised),
    left,
    right,
    textLeft: left,
    y: base.y,
    size: base.size,
    ...(fonts.size === 1 && font !== undefined && { font }),
    isLabel: isLabelAlone(text.trim()),
  }
}

/** Lines that run from right to left come in the order in which they are seen. */
function inOrder(runs: readonly Run[]): readonly Run[] {
  if (runs.filter(({ glyphs }) => glyphs.isRightToLeft).length <= runs.length / 2) return runs
  return runs.toSorted((a, b) => b.glyphs.right - a.glyphs.right)
}

function isRaised(glyphs: Glyphs, base: Glyphs): boolean {
  return glyphs.size < base.size * SMALLER && base.y - glyphs.y > base.size * RISE
}

function trimmed(text: string, raised: readonly Raised[]): Pick<Segment, 'text' | 'raised'> {
  const cut = text.length - text.trimStart().length
  const marks = merged(raised).map((mark) => withBrackets(text, mark))
  return { text: text.trim(), raised: marks.map(({ start, end }) => ({ start: start - cut, end: end - cut })) }
}

/** Brackets around a raised mark may stand on the line: `( 1 )`. */
function withBrackets(text: string, { start, end }: Raised): Raised {
  const before = /\( ?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length
  const after = /^ ?\)/.exec(text.slice(end, end + 2))?.[0].length
  return before && after && /^[\d*]/.test(text.slice(start, end))
    ? { start: start - before, end: end + after }
    : { start, end }
}

/** Two figures of one mark may be set one by one. */
function merged(raised: readonly Raised[]): Raised[] {
  const all: Raised[] = []
  for (const own of raised) {
    const last = all.at(-1)
    if (last?.end === own.start) all[all.length - 1] = { start: last.start, end: own.end }
    else all.push(own)
  }
  return all
}

const LABEL =
  /^(?:[([]? ?(?:\d{1,4}|\p{L}{1,5})(?:\.\d{1,3}){0,4}\p{Ll}? ?(?:[.)\]]{1,2}|°)?|[-‐‑‒–—―•·▪◦●■*\uF0B7\uF0A7o])$/u
const MARKED = /[\d.)\]°]$|^\P{L}$|^o$/u

function isLabelAlone(text: string): boolean {
  return text.length <= 12 && LABEL.test(text) && MARKED.test(text)
}

/** Segments of one line as one, a blank between them. */
export function joined(segments: readonly Segment[]): Segment {
  const [first] = segments
  let text = ''
  const raised: Raised[] = []
  for (const segment of segments) {
    const at = text === '' ? 0 : text.length + 1
    text += (text === '' ? '' : ' ') + segment.text
    raised.push(...segment.raised.map(({ start, end }) => ({ start: start + at, end: end + at })))
  }
  const { left, right } = extentOf(segments)
  return { ...segments.at(-1)!, text, raised, left, right, textLeft: first!.textLeft, isLabel: false }
}
