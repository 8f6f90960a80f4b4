import type { MappedText } from '../../model/mapped-text.ts'
import { raisedMark } from '../raised-mark.ts'
import type { Span } from '../../model/span.ts'
import { readLabel } from '../label.ts'
import { endParagraph } from './paragraph.ts'
import type { Here, MarkupReader } from './reader.ts'
import type { Role } from './role.ts'
import type { MarkupElement } from './tree.ts'
import { elementsIn, isBlank, textOf } from './tree.ts'

/** Appends text to the paragraph that is being read. */
export function addText(reader: MarkupReader, text: MappedText, { place }: Here): void {
  if (!isBlank(text.value)) {
    if (reader.isAfterBreak && !place.isFlat && isNextItem(reader, text.value)) endParagraph(reader, place)
    reader.isAfterBreak = false
  }
  for (const piece of text.pieces) reader.out.add(text.value, piece)
}

/** Whether both the paragraph so far and the line that follows it begin with a label: `1. …<br>2. …`. */
function isNextItem({ out, words }: MarkupReader, line: string): boolean {
  const isLabelled = (text: string): boolean =>
    readLabel(text.slice(0, LABEL_REACH), { ...words, isHeading: false }) !== undefined
  return isLabelled(line.trimStart()) && isLabelled(out.build().text.value)
}

const LABEL_REACH = 200

/** White space in the place of a tag. One code unit would pass for a character of the file. */
export function addGap(reader: MarkupReader, { start, end }: Span): void {
  reader.out.gap({ start, end: end - start === 1 ? start : end })
}

interface Met extends Here {
  readonly role: Role
}

/** Reads an element that is part of a paragraph; `false` if it is none. */
export function readInline(reader: MarkupReader, element: MarkupElement, { role, ...here }: Met): boolean {
  const readChildren = (): void => reader.read(element.children, { ...here, parent: element, isInline: true })
  switch (role.as) {
    case 'inline':
      readChildren()
      return true
    case 'break':
      readBreak(reader, element, here)
      return true
    case 'raised':
      readChildren()
      raise(reader, element)
      return true
    case 'link':
      readChildren()
      reader.out.link(role.target, element.span)
      return true
    case 'character':
      addCharacters(reader, role.text, element.span)
      return true
    case 'anchor':
      reader.out.anchor(role.mark, element.span)
      return true
    default:
      return false
  }
}

/** Two line breaks with nothing between them end a paragraph. */
function readBreak(reader: MarkupReader, { tag }: MarkupElement, { place }: Here): void {
  if (reader.isAfterBreak && !place.isFlat) return endParagraph(reader, place)
  addGap(reader, tag)
  reader.isAfterBreak = true
}

function addCharacters(reader: MarkupReader, text: string, { start, end }: Span): void {
  if (text === '') return
  reader.isAfterBreak = false
  const sourceLength = end - start === text.length ? 0 : end - start
  reader.out.add(text, { at: 0, length: text.length, source: start, sourceLength })
}

function raise(reader: MarkupReader, element: MarkupElement): void {
  const text = textOf(element).trim()
  const mark = text.length > 5 ? undefined : raisedMark(text)
  const isAnchor = (inner: MarkupElement): boolean =>
    inner !== element && reader.roleOf(inner, { parent: element, isInline: true }).as === 'anchor'
  if (mark !== undefined && ![...elementsIn(element)].some(isAnchor)) reader.out.raise(mark, text.length)
}
