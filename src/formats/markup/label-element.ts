import { addGap } from './inline.ts'
import { endParagraph } from './paragraph.ts'
import type { Here, MarkupReader } from './reader.ts'
import { apart } from './reader.ts'
import type { CountedLabel } from './role.ts'
import type { MarkupElement } from './tree.ts'

interface LabelElement extends Here {
  readonly counted?: CountedLabel
}

/** Keeps the label for the paragraph that is to come; where none waits for one, it is text. */
export function readLabelElement(reader: MarkupReader, element: MarkupElement, { place, counted }: LabelElement): void {
  const read = (): void =>
    reader.read(element.children, { place: { ...place, isFlat: true }, parent: element, isInline: true })
  if (!place.isFlat) endParagraph(reader, place)
  const { opening } = place
  if (opening && !opening.isUsed && !opening.label) {
    opening.label = apart(reader, read)
    if (counted) opening.counted = counted
    return
  }
  read()
  addGap(reader, { start: element.span.end, end: element.span.end })
}
