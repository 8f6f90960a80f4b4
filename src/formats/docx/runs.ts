import type { MarkupElement } from '../markup/tree.ts'
import { childElements, textOf } from '../markup/tree.ts'
import { childOf, isOn, valueOf } from './elements.ts'
import type { Fields } from './fields.ts'
import { addressOf, isContents, isNoteMark } from './fields.ts'
import type { Inline } from './inline.ts'
import type { NoteKind, NoteMarks } from './note-marks.ts'
import type { StyleChain, Styles } from './styles.ts'
import { firstSaid, runProperties } from './styles.ts'
import { symbol, withSymbols } from './symbols.ts'

/** What the text of paragraphs is read with. */
export interface RunReader {
  readonly styles: Styles
  readonly fields: Fields
  readonly marks: NoteMarks
  /** Addresses by id of the relationship. */
  readonly links: ReadonlyMap<string, string>
}

/** What stands in a paragraph. */
export interface ParagraphContent {
  readonly inlines: readonly Inline[]
  /** Boxes of text that are fastened to it. */
  readonly boxes: readonly MarkupElement[]
}

interface Context extends RunReader {
  readonly paragraphStyles: StyleChain
  readonly inlines: Inline[]
  readonly boxes: MarkupElement[]
  /** The reference to a note whose mark the author wrote: the next text is that. */
  custom?: { readonly kind: NoteKind; readonly id: string } | undefined
}

/** How a run looks, and what it is in. */
interface Look {
  readonly isHidden: boolean
  readonly isRaised: boolean
  readonly font: string
  readonly target?: string
}

const PLAIN: Look = { isHidden: false, isRaised: false, font: '' }

export function contentOf(reader: RunReader, paragraph: MarkupElement, paragraphStyles: StyleChain): ParagraphContent {
  const context: Context = { ...reader, paragraphStyles, inlines: [], boxes: [] }
  readChildren(context, paragraph, PLAIN)
  return { inlines: context.inlines, boxes: context.boxes }
}

function readChildren(context: Context, element: MarkupElement, look: Look): void {
  for (const child of childElements(element)) readElement(context, child, look)
}

/** Text that was deleted or moved away, and what is no text. */
const LEFT_OUT = new Set(
  'del moveFrom pPr rPr sdtPr sdtEndPr smartTagPr customXmlPr fldData ffData delText delInstrText rt ctrlPr tblPr'.split(
    ' ',
  ),
)

/** Elements that are not known here, such as what holds a control or a tag, are as good as what is in them. */
function readElement(context: Context, element: MarkupElement, look: Look): void {
  if (LEFT_OUT.has(element.name)) return
  const read = READERS[element.name]
  if (read && Object.hasOwn(READERS, element.name)) read(context, element, look)
  else readChildren(context, element, look)
}

type Read = (context: Context, element: MarkupElement, look: Look) => void

const text =
  (value: string): Read =>
  (context, _, look) =>
    addText(context, value, look)

const READERS: Readonly<Record<string, Read>> = {
  r: (context, run, look) => readChildren(context, run, lookOf(context, run, look)),
  t: (context, element, look) => addText(context, writtenIn(element), look),
  tab: text('\t'),
  ptab: text('\t'),
  noBreakHyphen: text('\u2011'),
  sym: readSymbol,
  br: readBreak,
  cr: readBreak,
  hyperlink: readLink,
  fldSimple: readSimpleField,
  fldChar: ({ fields }, element) => fields.mark(element),
  instrText: ({ fields }, element) => fields.code(textOf(element)),
  footnoteReference: (context, element) => readReference(context, element, 'footnote'),
  endnoteReference: (context, element) => readReference(context, element, 'endnote'),
  sup: (context, element, look) => readChildren(context, element, { ...look, isRaised: true }),
  txbxContent: ({ boxes }, element) => boxes.push(element),
  AlternateContent: (context, element, look) => readChildren(context, alternative(element), look),
}

/** What is written for programs that know the feature, rather than what others are to show instead. */
export function alternative(element: MarkupElement): MarkupElement {
  return childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element
}

function lookOf({ styles, paragraphStyles }: Context, run: MarkupElement, look: Look): Look {
  const own = childOf(run, 'rPr')
  const places = [own, ...runProperties(styles.ofRun(own)), ...runProperties(paragraphStyles)]
  const place = firstSaid(places, (properties) => valueOf(properties, 'vertAlign'))
  return {
    ...look,
    isHidden: firstSaid(places, (properties) => isOn(properties, 'vanish')) ?? false,
    isRaised: look.isRaised || place === 'superscript',
    font: firstSaid(places, (properties) => childOf(properties, 'rFonts')?.attributes['ascii']) ?? '',
  }
}

function writtenIn(element: MarkupElement): string {
  const written = textOf(element).replace(/[\r\n]+/g, ' ')
  return element.attributes['space'] === 'preserve' ? written : written.trim()
}

function addText(context: Context, value: string, { isHidden, isRaised, font, target }: Look): void {
  const { fields, marks, inlines, custom } = context
  if (isHidden || !fields.isShown || value === '') return
  if (custom && value.trim() !== '') {
    const mark = value.trim()
    context.custom = undefined
    marks.keep({ ...custom, mark, isCustom: true })
    inlines.push({ as: 'mark', mark, value })
  } else if (isNoteMark(fields.instruction)) inlines.push({ as: 'mark', mark: value.trim(), value })
  else {
    const address = target ?? addressOf(fields.instruction)
    inlines.push({
      as: 'text',
      value: withSymbols(value, font),
      isRaised,
      ...(address !== undefined && { target: address }),
    })
  }
}

function readSymbol(context: Context, { attributes }: MarkupElement, look: Look): void {
  const code = Number.parseInt(attributes['char'] ?? '', 16)
  if (code > 0 && code <= 0xffff) addText(context, symbol(code, attributes['font'] ?? ''), look)
}

/** Where a page or a column ends, the paragraph may go on. */
function readBreak(context: Context, { attributes }: MarkupElement, look: Look): void {
  if (look.isHidden || !context.fields.isShown) return
  if (/^(?:page|column)$/.test(attributes['type'] ?? '')) addText(context, ' ', look)
  else context.inlines.push({ as: 'break' })
}

function readLink(context: Context, element: MarkupElement, look: Look): void {
  const { id = '', anchor } = element.attributes
  const address = context.links.get(id)
  const target = address === undefined || anchor === undefined ? address : `${address}#${anchor}`
  readChildren(context, element, { ...look, ...(target !== undefined && { target }) })
}

function readSimpleField(context: Context, element: MarkupElement, look: Look): void {
  const { instr = '' } = element.attributes
  if (isContents(instr)) return
  const target = look.target ?? addressOf(instr)
  readChildren(context, element, { ...look, ...(target !== undefined && { target }) })
}

function readReference(context: Context, element: MarkupElement, kind: NoteKind): void {
  if (!context.fields.isShown) return
  const { id = '' } = element.attributes
  const mark = context.marks.next(element, kind)
  if (mark === undefined) {
    context.custom = { kind, id }
    return
  }
  context.marks.keep({ kind, id, mark, isCustom: false })
  context.inlines.push({ as: 'mark', mark, value: '' })
}
