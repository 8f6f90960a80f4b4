import { displayWidth } from './width.ts'

/** Words of a message; what stands in back-ticks is one word. */
const WORDS = /(?:`[^`]*`|[^\s`])+|`/g

export interface Wrapping {
  /** Columns of the first line that are taken already. */
  readonly taken: number
  /** Columns before every other line. */
  readonly indent: number
  /** Columns of a full line. */
  readonly width: number
}

/** A text as lines of at most `width` columns, without the indents. A word longer than a line is not divided. */
export function wrap(text: string, { taken, indent, width }: Wrapping): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [word] of text.matchAll(WORDS)) {
    const room = width - (lines.length === 0 ? taken : indent)
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || displayWidth(longer) <= room) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
