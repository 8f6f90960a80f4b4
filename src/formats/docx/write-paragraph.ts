import type { Role } from '../markup/role.ts'
import type { MarkupNode } from '../markup/tree.ts'
import type { Around } from './blocks.ts'
import type { AutomaticNumber } from './counter.ts'
import type { Inline } from './inline.ts'
import { isFilled } from './inline.ts'
import type { Writer } from './writer.ts'
import { writeInlines, writeLabel } from './writer.ts'

/** A paragraph that is to be written. */
export interface ParagraphToWrite {
  /** Level of a heading from 1; 0 if it is none. */
  readonly heading: number
  readonly number: AutomaticNumber | undefined
  readonly inlines: readonly Inline[]
  readonly around: Around
}

/** Writes a paragraph on a line of its own; one that shows nothing is none. */
export function writeParagraph(out: Writer, paragraph: ParagraphToWrite): MarkupNode[] {
  const { number, inlines, around } = paragraph
  if (!isFilled(inlines) && !number?.text) return []
  out.beginLine(around.of)
  const start = out.at
  const label = number?.text ? [around.isFlat ? out.counted(`${number.text} `) : writeLabel(out, number.text)] : []
  const children = [...label, ...writeInlines(out, inlines)]
  const inner = out.element({ name: 'p', role: roleOf(paragraph), start, children })
  const depth = headingOf(paragraph)
  const element =
    depth > 0 ? out.element({ name: 'h', role: { as: 'heading', depth }, start, children: [inner] }) : inner
  out.endLine()
  return [element]
}

function roleOf(paragraph: ParagraphToWrite): Role {
  const { number, around } = paragraph
  if (!number || around.isFlat) return { as: 'group' }
  if (number.isPoint && headingOf(paragraph) === 0) return { as: 'item', depth: number.depth }
  return { as: number.text === '' ? 'group' : 'numbered' }
}

/** Contracts give whole clauses the style of a heading for the sake of its number. */
const LONGEST_HEADING = 300

function headingOf({ heading, inlines, around }: ParagraphToWrite): number {
  const length = inlines.reduce((sum, inline) => sum + (inline.as === 'text' ? inline.value.length : 0), 0)
  return length <= LONGEST_HEADING && !around.isFlat ? heading : 0
}
