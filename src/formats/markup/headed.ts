import { endOpening, endParagraph } from './paragraph.ts'
import type { MarkupReader, Opening, Place } from './reader.ts'
import type { Role } from './role.ts'
import type { MarkupElement, MarkupNode } from './tree.ts'

interface Headed {
  readonly depth: number
  readonly place: Place
}

/** A heading of the labels and titles that stand in an element, in whatever order, and then the rest. */
export function readHeaded(reader: MarkupReader, element: MarkupElement, { depth, place }: Headed): void {
  const roleOf = (node: MarkupNode): Role['as'] =>
    node.type === 'text' ? 'inline' : reader.roleOf(node, { parent: element, isInline: false }).as
  const labels = element.children.filter((node) => roleOf(node) === 'label')
  const titles = element.children.filter((node) => roleOf(node) === 'title')
  const opening: Opening = { kind: 'heading', depth, isUsed: false }
  const here = { place: { kind: 'heading', depth, nesting: 0, opening }, parent: element, isInline: false } as const
  endParagraph(reader, place)
  reader.read(labels, here)
  reader.read(titles, { ...here, place: { ...here.place, isFlat: true } })
  endOpening(reader, here.place)
  const rest = element.children.filter((node) => !labels.includes(node) && !titles.includes(node))
  reader.read(rest, { place, parent: element, isInline: false })
  endParagraph(reader, place)
}
