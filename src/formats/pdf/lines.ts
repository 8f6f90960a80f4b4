import type { Span } from '../../model/span.ts'
import type { Line } from '../text/lines.ts'
import { flowsOf } from './columns.ts'
import type { PageGlyphs } from './glyphs.ts'
import { numberEdges, withoutLineNumbers } from './line-numbers.ts'
import { runningLines } from './margins.ts'
import type { Part, SetLine } from './page-lines.ts'
import { linesOfRows } from './page-lines.ts'
import { inReadingOrder } from './reading-order.ts'
import { rowsOf } from './rows.ts'
import { segmentsOf } from './segments.ts'
import { withStretchedLines } from './stretched.ts'

/** A line with its place in the source and on the page. */
export interface PdfLine extends Line {
  readonly parts: readonly PlacedPart[]
  readonly isRow: boolean
  /** Points, as in {@link SetLine}. */
  readonly left: number
  readonly right: number
  readonly textLeft: number
  readonly y: number
  readonly bottom: number
  readonly size: number
  readonly font?: string
  /** Column of a page, counted through the file: lines of one flow stand below one another. */
  readonly flow: number
}

/** A line of a cell, or all of a line of running text. */
export interface PlacedPart extends Span {
  readonly isCell: boolean
  /** Characters above the line, in the source. */
  readonly raised: readonly Span[]
}

/** The text of a file, line by line, page after page, and what stands at the margins of its pages. */
export interface PdfText {
  readonly source: string
  readonly body: readonly PdfLine[]
  readonly margins: readonly Span[]
}

interface Writer {
  readonly chunks: string[]
  /** Code units written so far. */
  length: number
  readonly body: PdfLine[]
  readonly margins: Span[]
  flow: number
}

/** Writes the text of all pages. A form feed stands between pages, a line break after each line, a tab between cells. */
export function textOf(pages: readonly PageGlyphs[]): PdfText {
  const edges = numberEdges(pages.map(({ glyphs }) => glyphs))
  const set = pages.map(({ height, glyphs, aside }) => {
    const { text, numbers } = withoutLineNumbers(glyphs, edges)
    const lines = linesOfRows(rowsOf(inReadingOrder(withStretchedLines(segmentsOf(text)))))
    return { height, lines, aside: [...numbers.map((own) => own.text.trim()), ...aside] }
  })
  const running = runningLines(set)
  const writer: Writer = { chunks: [], length: 0, body: [], margins: [], flow: 0 }
  set.forEach(({ height, lines, aside }, page) => {
    if (page > 0) write(writer, '\f')
    const isAbove = (line: SetLine): boolean => running.has(line) && line.y < height / 2
    for (const line of lines.filter(isAbove)) writeMargin(writer, line)
    writeBody(writer, { lines: lines.filter((line) => !running.has(line)), page })
    for (const line of lines.filter((own) => running.has(own) && !isAbove(own))) writeMargin(writer, line)
    for (const text of aside) writer.margins.push(writeLine(writer, text))
  })
  const { chunks, body, margins } = writer
  return { source: chunks.join(''), body, margins }
}

function write(writer: Writer, text: string): Span {
  const start = writer.length
  writer.chunks.push(text)
  writer.length += text.length
  return { start, end: writer.length }
}

function writeLine(writer: Writer, text: string): Span {
  const span = write(writer, text)
  write(writer, '\n')
  return span
}

function writeMargin(writer: Writer, { parts }: SetLine): void {
  writer.margins.push(writeLine(writer, textOfParts(parts)))
}

function textOfParts(parts: readonly Part[]): string {
  return parts.map((part, i) => (i === 0 ? '' : between(part)) + part.text).join('')
}

function between({ isCell }: Part): string {
  return isCell ? '\t' : ' '
}

interface BodyOfPage {
  readonly lines: readonly SetLine[]
  readonly page: number
}

function writeBody(writer: Writer, { lines, page }: BodyOfPage): void {
  const flows = flowsOf(lines)
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (flows[i] !== flows[i - 1]) writer.flow++
    const { parts, ...place } = line
    const written = writeParts(writer, parts)
    const [start, end] = [written[0]!.start, written.at(-1)!.end]
    writer.body.push({
      ...place,
      parts: written,
      start,
      end,
      text: textOfParts(parts),
      gap: before && isFar(before, line) ? 1 : 0,
      page,
      isPageStart: before === undefined,
      isAfterRule: false,
      flow: writer.flow,
    })
  })
}

const FAR = 1.6

function isFar(before: SetLine, { y, size }: SetLine): boolean {
  return y - before.bottom > FAR * size
}

function writeParts(writer: Writer, parts: readonly Part[]): PlacedPart[] {
  const placed = parts.map((part, i) => {
    if (i > 0) write(writer, between(part))
    const { start, end } = write(writer, part.text)
    const raised = part.raised.map((own) => ({ start: own.start + start, end: own.end + start }))
    return { start, end, isCell: part.isCell, raised }
  })
  write(writer, '\n')
  return placed
}
