import type { Draft } from '../draft.ts'
import { draftOf } from './draft-of.ts'
import { endParagraph, startOf } from './paragraph.ts'
import type { Here, MarkupReader, Opening } from './reader.ts'
import { apart } from './reader.ts'
import type { MarkupElement } from './tree.ts'

interface Note extends Here {
  readonly mark: string
  readonly isInText: boolean
}

/** A footnote as one paragraph, whatever it is made of. */
export function readNote(reader: MarkupReader, element: MarkupElement, { mark, isInText, place }: Note): void {
  if (isInText) reader.out.anchor(mark, element.tag)
  else if (!place.isFlat) endParagraph(reader, place)
  const draft = noteDraft(reader, element, mark)
  if (draft) (isInText ? reader.notes : reader.drafts).push(draft)
}

function noteDraft(reader: MarkupReader, element: MarkupElement, mark: string): Draft | undefined {
  const opening: Opening = { kind: 'note', depth: 0, isUsed: false }
  const place = { kind: 'note', depth: 0, nesting: 0, isFlat: true, opening } as const
  const content = apart(reader, () => reader.read(element.children, { place, parent: element, isInline: false }))
  if (content.text.value === '') return undefined
  const written = opening.label && draftOf(opening, opening.label).span
  const draft = draftOf({ kind: 'note', depth: 0 }, content, written)
  const name = `fn:${mark}`
  return { ...draft, label: { name, key: name, span: written ?? startOf(draft.span) } }
}
