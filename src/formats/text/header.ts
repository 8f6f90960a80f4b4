import type { Layout } from './layout.ts'
import { hasMuchRoom, runsOn } from './layout.ts'
import { dashLength, isEnded } from './line-edges.ts'
import type { Line } from './lines.ts'

/** One field of a document header: `Subject: …`. */
export interface Field {
  /** Code units of its name, without the colon. */
  readonly name: number
  readonly lines: readonly Line[]
}

/** The header that a document begins with: title lines, then fields. Both are empty if there is none. */
export interface Header {
  readonly title: readonly Line[]
  readonly fields: readonly Field[]
  readonly rest: readonly Line[]
}

const LATEST_FIELD = 15
/** One line with a colon may be anything. */
const FEWEST = 2
const NAME = /^[\p{L}№][\p{L}\p{M}\d.'’()/°º -]{0,38}(?=:(?:\s|$))/u
const MOST_WORDS = 5

export function readHeader(layout: Layout, lines: readonly Line[]): Header {
  const none: Header = { title: [], fields: [], rest: lines }
  const first = lines.findIndex((line, i) => i < LATEST_FIELD && fieldName(line) > 0)
  if (first < 0 || lines[first]!.page > 0) return none
  const title = lines.slice(0, first)
  if (title.some((line, i) => isEnded(line.text) || runsOn(layout, line, lines[i + 1]!))) return none
  const fields = readFields(layout, lines.slice(first))
  if (fields.filter(hasValue).length < FEWEST) return none
  const count = fields.reduce((sum, field) => sum + field.lines.length, 0)
  return { title, fields, rest: lines.slice(first + count) }
}

function fieldName({ text }: Line): number {
  const name = NAME.exec(text.slice(0, 60))?.[0] ?? ''
  return name.split(' ').length <= MOST_WORDS ? name.length : 0
}

/** A name with nothing behind it is the beginning of a list or of recitals. */
function hasValue({ name, lines: [first, ...others] }: Field): boolean {
  return others.length > 0 || first!.text.length > name + 1
}

interface OpenField {
  readonly name: number
  readonly lines: Line[]
}

function readFields(layout: Layout, lines: readonly Line[]): Field[] {
  const fields: OpenField[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const field = fields.at(-1)
    if (before && line.isPageStart) break
    if (!before || !field || beginsField(layout, { fields, before, line }))
      fields.push({ name: fieldName(line), lines: [line] })
    else if (continuesField(layout, before, line)) field.lines.push(line)
    else break
  }
  return fields
}

interface Boundary {
  readonly fields: readonly OpenField[]
  readonly before: Line
  readonly line: Line
}

/** Where blank lines stand between fields, a line without one before it goes on with its field, colon or not. */
function beginsField(layout: Layout, { fields, before, line }: Boundary): boolean {
  if (fieldName(line) === 0) return false
  const isSpaced = fields.slice(1).some((field) => field.lines[0]!.gap > 0)
  return line.gap > 0 || (!isSpaced && (fields.length > 1 || hasMuchRoom(layout, before, line)))
}

const RECITAL = /^\(\d{1,3}\)\s/

/** A line with a dash is the second line of a subject: `– Council conclusions`. */
function continuesField(layout: Layout, before: Line, line: Line): boolean {
  if (RECITAL.test(line.text)) return false
  return line.gap === 0 || (line.gap === 1 && (dashLength(line.text) > 0 || runsOn(layout, before, line)))
}
