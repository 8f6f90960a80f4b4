import { addGap } from './inline.ts'
import { endParagraph } from './paragraph.ts'
import type { Here, MarkupReader } from './reader.ts'
import { apart } from './reader.ts'
import type { MarkupElement } from './tree.ts'

/** Keeps the label for the paragraph that is to come; where none waits for one, it is text. */
export function readLabelElement(reader: MarkupReader, element: MarkupElement, { place }: Here): void {
  const read = (): void =>
    reader.read(element.children, { place: { ...place, isFlat: true }, parent: element, isInline: true })
  if (!place.isFlat) endParagraph(reader, place)
  const { opening } = place
  if (opening && !opening.isUsed && !opening.label) {
    opening.label = apart(reader, read)
    return
  }
  read()
  addGap(reader, { start: element.span.end, end: element.span.end })
}
