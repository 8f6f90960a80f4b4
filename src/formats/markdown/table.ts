import type { TableRow } from 'mdast'

import type { Draft } from '../draft.ts'
import type { BlockReader } from './block-reader.ts'
import { draftOf } from './block-reader.ts'
import { withFirstCellAsLabel } from '../first-cell.ts'
import type { FoldedText } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import { addInline } from './inline.ts'
import { spanOf } from './parser.ts'

/** A table row as one paragraph, its cells joined by ` | `; a first cell that is written as a label is the label: `1.`, `(a)`. */
export function readRow(reader: BlockReader, row: TableRow): Draft {
  const { source, targets } = reader
  const out = foldedText(source)
  row.children.forEach((cell, i) => {
    if (i > 0) addBar(source, out, spanOf(cell).start)
    addInline({ source, targets, out }, cell.children)
  })
  const content = out.build()
  const isEmpty = row.children.every((cell) => cell.children.length === 0)
  const text = isEmpty ? { value: '', pieces: [] } : content.text
  return withFirstCellAsLabel(draftOf({ kind: 'row', depth: 0, span: spanOf(row) }, { ...content, text }), reader.words)
}

/** The bar that the cell at `start` begins with. */
function addBar(source: string, out: FoldedText, start: number): void {
  out.gap({ start: start - (source[start - 1] === ' ' ? 1 : 0), end: start })
  out.add('|', { at: 0, length: 1, source: start, sourceLength: 1 })
  out.gap({ start: start + 1, end: start + (source[start + 1] === ' ' ? 2 : 1) })
}
