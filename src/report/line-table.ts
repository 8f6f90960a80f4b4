import { lastAt } from '../model/last-at.ts'

/** A place in a text, both from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Offset where each line of a text begins. A line ends with `\n`, `\r\n` or `\r`. */
export type LineTable = readonly [0, ...number[]]

export function lineTable(text: string): LineTable {
  const starts: [0, ...number[]] = [0]
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length)
  return starts
}

/** Position of an offset; an offset behind the text counts on in its last line. */
export function positionAt(lines: LineTable, offset: number): Position {
  const line = lastAt(lines, offset, (start) => start)
  return { line: line + 1, column: offset - lines[line]! + 1 }
}
