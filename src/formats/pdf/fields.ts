import { readHeader } from '../text/header.ts'
import { measureWidth } from '../text/layout.ts'
import type { PdfLine } from './lines.ts'

/** A field of a document header: `Subject: …`. */
export interface PdfField {
  /** Code units of its name, without the colon. */
  readonly name: number
  readonly lines: readonly PdfLine[]
}

/** The header that a document begins with: title lines, then fields. Both are empty if there is none. */
export interface PdfHeader {
  readonly title: readonly PdfLine[]
  readonly fields: readonly PdfField[]
  readonly rest: readonly PdfLine[]
}

const LATEST = 20
const FEWEST = 2
const NAME = /^[\p{L}№][\p{L}\p{M}\d.'’()/°º -]{0,38}(?=:$)/u

/** Finds a header whose names stand beside what they name, as in a table, or before it on the same line. */
export function headerOf(lines: readonly PdfLine[]): PdfHeader {
  const first = lines.findIndex((line, i) => i < LATEST && nameLength(line) > 0)
  if (first < 0 || lines[first]!.page > 0) return writtenHeader(lines)
  const fields: PdfField[] = []
  for (const line of lines.slice(first)) {
    const name = nameLength(line)
    if (name === 0) break
    fields.push({ name, lines: [line] })
  }
  if (fields.length < FEWEST) return writtenHeader(lines)
  return { title: lines.slice(0, first), fields, rest: lines.slice(first + fields.length) }
}

/** Code units of the name that the first cell of a row is. */
function nameLength({ isRow, parts, text }: PdfLine): number {
  const second = parts.findIndex((part) => part.isCell)
  if (!isRow || second < 1) return 0
  return NAME.exec(text.slice(0, parts[second]!.start - parts[0]!.start - 1))?.[0].length ?? 0
}

/** What the text reader knows of headers holds where fields are lines. */
function writtenHeader(lines: readonly PdfLine[]): PdfHeader {
  if (lines.slice(0, LATEST).some(({ isRow }) => isRow)) return { title: [], fields: [], rest: lines }
  const header = readHeader(measureWidth(lines), lines)
  const at = new Map(lines.map((line) => [line.start, line]))
  const own = (found: readonly { readonly start: number }[]): PdfLine[] => found.map(({ start }) => at.get(start)!)
  return {
    title: own(header.title),
    fields: header.fields.map(({ name, lines: found }) => ({ name, lines: own(found) })),
    rest: own(header.rest),
  }
}
