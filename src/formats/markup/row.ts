import { withFirstCellAsLabel } from '../first-cell.ts'
import { draftOf } from './draft-of.ts'
import { addGap } from './inline.ts'
import { endParagraph } from './paragraph.ts'
import type { MarkupReader, Place } from './reader.ts'
import { apart } from './reader.ts'
import type { Role } from './role.ts'
import type { MarkupElement } from './tree.ts'
import { childElements, elementsIn, textOf } from './tree.ts'

/** A table row as one paragraph, its cells joined by ` | `; a first cell that is a number or letter is the label. */
export function readRow(reader: MarkupReader, row: MarkupElement, place: Place): void {
  endParagraph(reader, place)
  const cells = cellsOf(reader, row)
  const content = apart(reader, () =>
    cells.forEach((cell, i) => {
      if (i > 0) addBar(reader, cell)
      reader.read(cell.children, { place: { ...place, isFlat: true }, parent: cell, isInline: false })
    }),
  )
  if (/[^\s|]/.test(content.text.value))
    reader.drafts.push(withFirstCellAsLabel(draftOf({ kind: 'row', depth: 0 }, content), reader.words))
}

function cellsOf(reader: MarkupReader, row: MarkupElement): MarkupElement[] {
  return childElements(row).filter((child) => reader.roleOf(child, { parent: row, isInline: false }).as === 'cell')
}

/** The bar stands for the tag that the cell begins with. */
function addBar(reader: MarkupReader, { tag: { start, end } }: MarkupElement): void {
  addGap(reader, { start, end: start })
  reader.out.add('|', { at: 0, length: 1, source: start, sourceLength: end - start === 1 ? 0 : end - start })
  addGap(reader, { start: end, end })
}

const APART: ReadonlySet<Role['as']> = new Set([
  'heading',
  'headed',
  'title',
  'item',
  'numbered',
  'code',
  'quote',
  'row',
])
const LONGEST_CELL = 3000

/** Whether a row holds data, rather than a part of the page that a table merely puts in its place. */
export function isFlatRow(reader: MarkupReader, row: MarkupElement): boolean {
  const cells = cellsOf(reader, row)
  const roles = [...elementsIn(row)]
    .slice(1)
    .map((element) => reader.roleOf(element, { parent: row, isInline: false }).as)
  if (cells.length === 0 || roles.some((role) => APART.has(role))) return false
  if (cells.length === 1 && roles.filter((role) => role === 'group').length > 1) return false
  return cells.every((cell) => textOf(cell).length <= LONGEST_CELL)
}
