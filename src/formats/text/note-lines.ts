import type { LabelWords } from '../label.ts'
import { startsDate } from '../label/look-ahead.ts'
import { gluedMarks } from './glued-marks.ts'
import type { Layout } from './layout.ts'
import { hasRoom } from './layout.ts'
import { isEnded } from './line-edges.ts'
import type { Line } from './lines.ts'

/** One footnote. */
export interface NoteLines {
  /** `1`, `*`, as its anchor has it. */
  readonly mark: string
  /** Code units of the mark in the first line with what encloses it, and with the white space after it. */
  readonly markLength: number
  readonly textAt: number
  readonly style: NoteStyle
  readonly lines: readonly Line[]
}

/** How the mark of a note is written: `1`, `*`, `(1)`, `[1]`. */
export type NoteStyle = 'number' | 'stars' | 'round' | 'square'

/** The lines of a document without those of its footnotes, and the footnotes. */
export interface WithoutNotes {
  readonly body: readonly Line[]
  readonly notes: readonly NoteLines[]
}

interface OpenNote extends NoteLines {
  readonly lines: Line[]
}

interface Mark {
  readonly mark: string
  readonly markLength: number
  readonly textAt: number
  readonly style: NoteStyle
}

const MARK = /^(?:(\d{1,3})|(\*{1,4})|\((\d{1,3})\)|\[(\d{1,3})\])\s{1,20}(?=\S)/u
const STYLES: readonly NoteStyle[] = ['number', 'stars', 'round', 'square']
/** Notes may be missing between two of a page. */
const FARTHEST = 3

/** Takes the footnotes out of the lines: blocks that follow a rule, or that end a page and have their anchors on it. */
export function takeNotes(lines: readonly Line[], layout: Layout, words: LabelWords): WithoutNotes {
  const body: Line[] = []
  const notes: OpenNote[] = []
  const anchored = anchoredMarks(lines)
  const hasPages = lines.some(({ page }) => page > 0)
  let isInNotes = false
  let lastNumber = 0
  lines.forEach((line, i) => {
    const mark = markOf(line, words)
    const before = lines[i - 1]
    const last = notes.at(-1)
    if (line.isPageStart) isInNotes = false
    if (isInNotes && leavesNotes({ line, before, layout, hasPages, lastNumber, mark })) isInNotes = false
    const isFirst = mark && !isInNotes && beginsNotes({ mark, line, before, layout, last, anchored })
    if (mark && (isFirst || (isInNotes && follows(mark, last)))) {
      isInNotes = true
      notes.push({ ...mark, lines: [line] })
    } else if (isInNotes) last!.lines.push(line)
    else {
      body.push(line)
      lastNumber = bodyNumber(line) ?? lastNumber
    }
  })
  return { body, notes }
}

function markOf({ text }: Line, { months = [] }: LabelWords): Mark | undefined {
  const match = MARK.exec(text.slice(0, 40))
  if (!match) return undefined
  const at = match.slice(1).findIndex((mark) => mark !== undefined)
  const mark = match[at + 1]!
  if (at === 0 && startsDate(text.slice(mark.length, mark.length + 80), months)) return undefined
  return { mark, markLength: match[0].trimEnd().length, textAt: match[0].length, style: STYLES[at]! }
}

interface Beginning {
  readonly mark: Mark
  readonly line: Line
  readonly before: Line | undefined
  readonly layout: Layout
  readonly last: NoteLines | undefined
  readonly anchored: ReadonlyMap<number, ReadonlySet<string>>
}

/** After a rule, any note may stand; without one, the next in number whose anchor is on the page. */
function beginsNotes({ mark, line, before, layout, last, anchored }: Beginning): boolean {
  if (line.isAfterRule) return true
  const isNext = mark.style === 'number' && Number(mark.mark) === (last?.style === 'number' ? Number(last.mark) : 0) + 1
  const isApart = before !== undefined && (isEnded(before.text) || hasRoom(layout, before, line))
  return isNext && isApart && !line.isPageStart && anchored.get(line.page)?.has(mark.mark) === true
}

function follows(mark: Mark, last: NoteLines | undefined): boolean {
  if (last?.style !== mark.style) return false
  if (mark.style === 'stars') return mark.mark.length === last.mark.length + 1
  const step = Number(mark.mark) - Number(last.mark)
  return step > 0 && step <= FARTHEST
}

interface Leaving extends Omit<Beginning, 'mark' | 'last' | 'anchored'> {
  readonly mark: Mark | undefined
  readonly hasPages: boolean
  /** Of the last numbered paragraph of the body. */
  readonly lastNumber: number
}

/** Where pages do not show, the body goes on at its next number, or after a note that plainly ended. */
function leavesNotes({ line, before, layout, hasPages, lastNumber, mark }: Leaving): boolean {
  if (lastNumber > 0 && bodyNumber(line) === lastNumber + 1) return true
  return !hasPages && !mark && line.gap > 0 && isEnded(before!.text) && hasRoom(layout, before!, line)
}

function bodyNumber({ text }: Line): number | undefined {
  const number = /^(\d{1,3})\.\s/.exec(text.slice(0, 6))?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Marks glued to words, by page. */
function anchoredMarks(lines: readonly Line[]): Map<number, Set<string>> {
  const pages = new Map<number, Set<string>>()
  for (const { page, text } of lines) {
    const marks = pages.get(page) ?? new Set()
    for (const { mark } of gluedMarks(text)) marks.add(mark)
    pages.set(page, marks)
  }
  return pages
}
