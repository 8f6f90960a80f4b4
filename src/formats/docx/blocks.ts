import type { MarkupElement, MarkupNode } from '../markup/tree.ts'
import { childElements } from '../markup/tree.ts'
import type { AutomaticNumber, Counter } from './counter.ts'
import { childOf, childrenOf, valueOf } from './elements.ts'
import type { Inline } from './inline.ts'
import { isFilled, withoutMark } from './inline.ts'
import type { PropertyReader } from './paragraph-properties.ts'
import { propertiesOf } from './paragraph-properties.ts'
import type { RunReader } from './runs.ts'
import { alternative, contentOf } from './runs.ts'
import { writeParagraph } from './write-paragraph.ts'
import type { Writer } from './writer.ts'

/** What the blocks of a document are read from and written to. */
export interface BlockReader extends RunReader, PropertyReader {
  readonly out: Writer
  readonly counter: Counter
  /** What is to go on in the next paragraph. */
  carried: Carried
}

/** What one paragraph leaves to the next. */
export interface Carried {
  readonly inlines: Inline[]
  readonly number?: AutomaticNumber
  /** A note begins, with this mark of its author's. */
  readonly mark?: string
}

/** What the first paragraph takes over. */
export function nothing(): Carried {
  return { inlines: [] }
}

/** Where blocks stand. */
export interface Around {
  /** Numbers are part of the text: in cells and notes no paragraph begins with them. */
  readonly isFlat: boolean
  /** Number of the paragraph that all this belongs to. */
  readonly of?: number
}

/** Text that was deleted or moved away, and what is no text. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'sectPr',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
  'tblGrid',
  'trPr',
  'tcPr',
  'altChunk',
])

/** Reads the paragraphs and tables in an element. */
export function readBlocks(reader: BlockReader, element: MarkupElement, around: Around): MarkupNode[] {
  return childElements(element).flatMap((child) => readBlock(reader, child, around))
}

function readBlock(reader: BlockReader, element: MarkupElement, around: Around): MarkupNode[] {
  if (LEFT_OUT.has(element.name) || isContents(element)) return []
  switch (element.name) {
    case 'p':
      return readParagraph(reader, element, around)
    case 'tbl':
      return [readTable(reader, element, around)]
    case 'AlternateContent':
      return readBlocks(reader, alternative(element), around)
    default:
      return readBlocks(reader, element, around)
  }
}

/** A table of contents that Word keeps up to date. */
function isContents(element: MarkupElement): boolean {
  const gallery = valueOf(childOf(childOf(element, 'sdtPr'), 'docPartObj'), 'docPartGallery')
  return gallery !== undefined && /^table of (?:contents|figures|authorities)$/i.test(gallery)
}

function readParagraph(reader: BlockReader, element: MarkupElement, around: Around): MarkupNode[] {
  const properties = propertiesOf(element, reader)
  const { inlines, boxes } = contentOf(reader, element, properties.styles)
  if (childOf(childOf(element, 'pPr'), 'sectPr')) reader.marks.endSection()
  if (properties.isContents) return []
  const all = reader.carried.inlines
  for (const inline of withoutMark(inlines, reader.carried.mark)) all.push(inline)
  const isGone = properties.goesOn !== undefined && !isFilled(inlines)
  const isCounted = properties.list && properties.goesOn !== 'deleted' && !isGone && reader.fields.isShown
  const own = isCounted ? reader.counter.next(properties.list.id, properties.list.level) : undefined
  const number = reader.carried.number ?? own
  reader.carried = properties.goesOn === undefined ? nothing() : { inlines: all, ...(number && { number }) }
  const written = properties.goesOn ? [] : writeParagraph(reader.out, { ...properties, number, inlines: all, around })
  return [...written, ...boxes.flatMap((box) => readBlocks(reader, box, around))]
}

function readTable(reader: BlockReader, table: MarkupElement, around: Around): MarkupElement {
  const { out } = reader
  const start = out.at
  const children = rowsOf(table).map((row) => readRow(reader, row, around))
  return out.element({ name: 'table', role: { as: 'group' }, start, children })
}

/** Rows and cells may stand in controls; those that were deleted are gone. */
function rowsOf(table: MarkupElement): MarkupElement[] {
  return unwrapped(table, 'tr').filter((row) => !childOf(childOf(row, 'trPr'), 'del'))
}

function unwrapped(element: MarkupElement, name: string): MarkupElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child]
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : []
  })
}

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'])

function readRow(reader: BlockReader, row: MarkupElement, around: Around): MarkupElement {
  const { out } = reader
  const start = out.at
  const cells = unwrapped(row, 'tc').filter((cell) => !childOf(childOf(cell, 'tcPr'), 'cellDel'))
  const children = cells.map((cell) => readCell(reader, cell, around))
  return out.element({ name: 'tr', role: { as: 'row' }, start, children })
}

/** A paragraph that is all of its cell is data, whatever number it has; several are text. */
function readCell(reader: BlockReader, cell: MarkupElement, around: Around): MarkupElement {
  const { out } = reader
  const start = out.at
  const isFlat = around.isFlat || childrenOf(cell, 'p').length < 2
  const children = readBlocks(reader, cell, { ...around, isFlat })
  return out.element({ name: 'td', role: { as: 'cell' }, start, children })
}
