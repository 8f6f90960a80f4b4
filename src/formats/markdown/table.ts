import type { TableRow } from 'mdast'

import { cutLabel } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { readLabel } from '../label.ts'
import type { BlockReader } from './block-reader.ts'
import { draftOf } from './block-reader.ts'
import type { FoldedText } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import { addInline } from './inline.ts'
import { spanOf } from './parser.ts'

const BETWEEN = ' | '

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
  return withFirstCellAsLabel(draftOf({ kind: 'row', depth: 0, span: spanOf(row) }, { ...content, text }), reader)
}

/** The bar that the cell at `start` begins with. */
function addBar(source: string, out: FoldedText, start: number): void {
  out.gap({ start: start - (source[start - 1] === ' ' ? 1 : 0), end: start })
  out.add('|', { at: 0, length: 1, source: start, sourceLength: 1 })
  out.gap({ start: start + 1, end: start + (source[start + 1] === ' ' ? 2 : 1) })
}

function withFirstCellAsLabel(draft: Draft, { words: { pointLetters, months } }: BlockReader): Draft {
  const [first, ...others] = draft.text.value.split(BETWEEN)
  if (!first || others.length === 0) return draft
  const words = { ...(pointLetters !== undefined && { pointLetters }), ...(months && { months }) }
  const label = readLabel(first, { ...words, isHeading: false })
  if (label?.length !== first.length) return draft
  return cutLabel(draft, { ...label, length: first.length + BETWEEN.length })
}
