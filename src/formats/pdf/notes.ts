import { groupBy } from '../../model/group-by.ts'
import type { LabelWords } from '../label.ts'
import { startsDate } from '../label/look-ahead.ts'
import { raisedMark } from '../raised-mark.ts'
import { isEnded } from '../text/line-edges.ts'
import type { Setting } from './frames.ts'
import type { PdfLine } from './lines.ts'

/** A footnote. */
export interface PdfNote {
  /** `1`, `*`, as its anchor has it. */
  readonly mark: string
  /** Code units of the mark in the first line with what encloses it. */
  readonly markLength: number
  readonly lines: readonly PdfLine[]
}

/** The lines of a document without those of its footnotes, and the footnotes. */
export interface WithoutNotes {
  readonly body: readonly PdfLine[]
  readonly notes: readonly PdfNote[]
}

interface OpenNote extends PdfNote {
  readonly lines: PdfLine[]
}

/** Takes out the footnotes: lines at the foot of a column that are smaller than the text, and such as begin with a raised mark. */
export function takeNotes(lines: readonly PdfLine[], setting: Setting, words: LabelWords): WithoutNotes {
  const body: PdfLine[] = []
  const notes: OpenNote[] = []
  let open: OpenNote | undefined
  for (const { line, ...column } of inColumns(lines, setting)) {
    const place = { setting, words, ...column, open, last: notes.at(-1) }
    const mark = noteMark(line, place)
    if (mark) notes.push({ ...mark, lines: [line] })
    open = mark ? notes.at(-1) : noteBefore(line, place)
    if (!mark) (open?.lines ?? body).push(line)
  }
  return { body, notes }
}

interface InColumn {
  readonly line: PdfLine
  /** All that follows in the column is set as notes are. */
  readonly isTail: boolean
  /** The first line of a column or of its tail. */
  readonly isFirst: boolean
}

function inColumns(lines: readonly PdfLine[], setting: Setting): InColumn[] {
  return [...groupBy(lines, (line) => line.flow).values()].flatMap((flow) => {
    const tail = tailStart(flow, setting)
    return flow.map((line, i) => ({ line, isTail: i >= tail, isFirst: i === 0 || i === tail }))
  })
}

/** Notes may be missing between two. */
const FARTHEST = 3

interface Place extends Omit<InColumn, 'line'> {
  readonly setting: Setting
  readonly words: LabelWords
  /** The note that the line before belongs to. */
  readonly open: OpenNote | undefined
  readonly last: OpenNote | undefined
}

/** The mark of the note that a line begins. */
function noteMark(line: PdfLine, { setting, words, isTail, open, last }: Place): Mark | undefined {
  const mark = markOf(line)
  if (mark === undefined) return undefined
  if (mark.isRaised) return mark
  if (open !== undefined && !isFlush(open.lines[0]!, line)) return undefined
  const step = last === undefined ? 1 : Number(mark.mark) - Number(last.mark)
  const isFirst = open === undefined && mark.mark === '1'
  const isInSeries = isFirst || mark.mark.startsWith('*') || (step > 0 && step <= FARTHEST)
  if (!isInSeries || startsDate(line.text.slice(mark.markLength, 80), words.months ?? [])) return undefined
  return isTail || (open !== undefined && isSmall(line, setting)) ? mark : undefined
}

const FLUSH = 0.3

/** Marks stand below one another; in another column they stand elsewhere. */
function isFlush(first: PdfLine, line: PdfLine): boolean {
  return first.flow !== line.flow || Math.abs(first.left - line.left) < FLUSH * line.size
}

/** The note that a line goes on with. */
function noteBefore(line: PdfLine, { setting, isTail, isFirst, open, last }: Place): OpenNote | undefined {
  if (isFirst) {
    const before = last?.lines.at(-1)
    const isContinued = before && isSmall(line, setting) && isOfSize(before, line) && !isEnded(before.text)
    return isContinued && (open !== undefined || isTail) ? last : undefined
  }
  return open && (isTail || goesOn(open, line, setting)) ? open : undefined
}

/** Index of the line from which on a column is set smaller than the text. */
function tailStart(flow: readonly PdfLine[], setting: Setting): number {
  const last = flow.findLastIndex((line) => line.isRow || !(isSmall(line, setting) || markOf(line)?.isRaised))
  return last + 1
}

const FAR = 1.4

/** A note that does not stand at the foot of its column goes on in lines of its size, close to one another. */
function goesOn({ lines }: OpenNote, line: PdfLine, setting: Setting): boolean {
  const before = lines.at(-1)!
  const isNear = line.y - before.y < setting.leadingOf(before) * FAR
  return isNear && !line.isRow && isOfSize(before, line)
}

function isOfSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) < a.size * 0.05
}

interface Mark extends Pick<PdfNote, 'mark' | 'markLength'> {
  readonly isRaised: boolean
}

const WRITTEN = /^(?:(\d{1,3}|\*{1,4})(?=\s)|\( ?(\d{1,3}|\*{1,3}) ?\)|\[(\d{1,3})\])/u

function markOf({ parts: [first], start, text, isRow }: PdfLine): Mark | undefined {
  if (isRow) return undefined
  const raised = first!.raised[0]
  if (raised?.start === start) {
    const mark = raisedMark(text.slice(0, raised.end - start).replace(/\s/g, ''))
    if (mark !== undefined) return { mark, markLength: raised.end - start, isRaised: true }
  }
  const written = WRITTEN.exec(text.slice(0, 12))
  const mark = written?.[1] ?? written?.[2] ?? written?.[3]
  return mark === undefined ? undefined : { mark, markLength: written![0].length, isRaised: false }
}

const SMALLER = 0.93

function isSmall({ size }: PdfLine, setting: Setting): boolean {
  return size < setting.size * SMALLER
}
