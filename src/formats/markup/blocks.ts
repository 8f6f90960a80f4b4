import type { Draft } from '../draft.ts'
import { foldedText } from '../folded-text.ts'
import type { LabelWords } from '../label.ts'
import { readCode } from './code.ts'
import { readHeaded } from './headed.ts'
import { addGap, addText, readInline } from './inline.ts'
import { readLabelElement } from './label-element.ts'
import { readNote } from './note.ts'
import { endOpening, endParagraph } from './paragraph.ts'
import type { Here, MarkupReader, Opening, Place } from './reader.ts'
import type { Role, RoleOf } from './role.ts'
import { isFlatRow, readRow } from './row.ts'
import type { MarkupElement, MarkupNode } from './tree.ts'

/** What {@link readMarkup} needs besides the tree. */
export interface MarkupSource {
  readonly source: string
  readonly words: LabelWords
  readonly roleOf: RoleOf
}

/** The paragraphs of an element in order, notes that stand in the text at the end; footnote marks unsettled. */
export function readMarkup(from: MarkupSource, root: MarkupElement): Draft[] {
  const read = (nodes: readonly MarkupNode[], here: Here): void => readNodes(reader, nodes, here)
  const reader: MarkupReader = {
    ...from,
    drafts: [],
    notes: [],
    out: foldedText(from.source),
    isAfterBreak: false,
    read,
  }
  const place: Place = { kind: 'paragraph', depth: 0, nesting: 0 }
  read(root.children, { place, parent: root, isInline: false })
  endParagraph(reader, place)
  return [...reader.drafts, ...reader.notes]
}

function readNodes(reader: MarkupReader, nodes: readonly MarkupNode[], here: Here): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(reader, node.text, here)
    else readElement(reader, node, { ...here, role: reader.roleOf(node, here) })
  }
}

/** Where an element stands and what it is. */
interface Met extends Here {
  readonly role: Role
}

function readElement(reader: MarkupReader, element: MarkupElement, { role, ...here }: Met): void {
  if (role.as === 'skip') return
  if (readInline(reader, element, { role, ...here })) return
  if (role.as === 'note') readNote(reader, element, { ...here, ...role })
  else if (role.as === 'label') readLabelElement(reader, element, { ...here, ...role })
  else if (here.place.isFlat) readFlat(reader, element, here.place)
  else readBlock(reader, element, { role, ...here })
}

function readFlat(reader: MarkupReader, element: MarkupElement, place: Place): void {
  addGap(reader, element.tag)
  reader.read(element.children, { place, parent: element, isInline: false })
  addGap(reader, { start: element.span.end, end: element.span.end })
}

function readBlock(reader: MarkupReader, element: MarkupElement, { role, place }: Met): void {
  switch (role.as) {
    case 'heading':
      return readAt(reader, element, { ...withoutOpening(place), kind: 'heading', depth: role.depth })
    case 'quote':
      return readAt(reader, element, { ...place, kind: 'quote', depth: 0 })
    case 'title':
      return readAt(reader, element, withoutOpening(place))
    case 'headed':
      return readHeaded(reader, element, { depth: role.depth, place: withoutOpening(place) })
    case 'item':
      return readItem(reader, element, { role, place })
    case 'numbered':
      return readOpening(reader, element, {
        ...place,
        opening: { kind: place.kind, depth: place.depth, isUsed: false },
      })
    case 'code':
      return readCode(reader, element, place)
    case 'row':
      if (isFlatRow(reader, element)) return readRow(reader, element, place)
  }
  readAt(reader, element, place)
}

function withoutOpening({ opening: _, ...place }: Place): Place {
  return place
}

/** Reads an element that begins and ends paragraphs. */
function readAt(reader: MarkupReader, element: MarkupElement, place: Place): void {
  endParagraph(reader, place)
  reader.read(element.children, { place, parent: element, isInline: false })
  endParagraph(reader, place)
}

interface Item {
  readonly role: Extract<Role, { as: 'item' }>
  readonly place: Place
}

function readItem(reader: MarkupReader, element: MarkupElement, { role, place }: Item): void {
  endOpening(reader, place)
  const nesting = role.depth ?? place.nesting + 1
  const opening: Opening = { kind: 'item', depth: nesting, isUsed: false, ...(role.label && { counted: role.label }) }
  readOpening(reader, element, { ...place, kind: 'paragraph', depth: 0, nesting, opening })
}

function readOpening(reader: MarkupReader, element: MarkupElement, place: Place): void {
  endParagraph(reader, withoutOpening(place))
  reader.read(element.children, { place, parent: element, isInline: false })
  endOpening(reader, place)
}
