import type { MarkupElement } from '../markup/tree.ts'
import { elementsIn } from '../markup/tree.ts'

/** Fields that stand around the text that is being read; they may reach over paragraphs. */
export interface Fields {
  /** Reads a mark that begins a field, its result, or ends it. */
  mark(element: MarkupElement): void
  /** Appends to the code of the innermost field. */
  code(text: string): void
  /** Text here is shown: it is the result of all the fields around it, and none of them makes a table of contents. */
  readonly isShown: boolean
  /** The code of the innermost field whose result this is; empty outside of fields. */
  readonly instruction: string
}

interface Field {
  code: string
  isResult: boolean
  /** It hides what stands in it: its code, or a table of contents. */
  isHiding: boolean
}

/** Code units of a code that are looked at. */
const LONGEST_CODE = 5000

export function fieldsIn(root: MarkupElement): Fields {
  const closed = closedFields(root)
  const open: Field[] = []
  let hiding = 0
  const end = (): void => {
    if (open.pop()?.isHiding) hiding--
  }
  const separate = (field: Field): void => {
    field.isResult = true
    if (!field.isHiding || isContents(field.code)) return
    field.isHiding = false
    hiding--
  }
  return {
    mark(element) {
      const { fldCharType } = element.attributes
      const field = open.at(-1)
      if (fldCharType === 'begin' && closed.has(element)) {
        open.push({ code: '', isResult: false, isHiding: true })
        hiding++
      } else if (fldCharType === 'separate' && field) separate(field)
      else if (fldCharType === 'end') end()
    },
    code(text) {
      const field = open.at(-1)
      if (field && !field.isResult && field.code.length < LONGEST_CODE) field.code += text.slice(0, LONGEST_CODE)
    },
    get isShown() {
      return hiding === 0
    },
    get instruction() {
      return open.at(-1)?.code ?? ''
    },
  }
}

/** The marks of fields that are ended: a damaged field would hide all that follows it. */
function closedFields(root: MarkupElement): ReadonlySet<MarkupElement> {
  const closed = new Set<MarkupElement>()
  const open: MarkupElement[] = []
  for (const element of elementsIn(root)) {
    if (element.name !== 'fldChar') continue
    if (element.attributes['fldCharType'] === 'begin') open.push(element)
    const begin = element.attributes['fldCharType'] === 'end' ? open.pop() : undefined
    if (begin) closed.add(begin)
  }
  return closed
}

/** Whether a field makes a table of contents, of authorities or an index. */
export function isContents(code: string): boolean {
  return /^\s*(?:TOC|TOA|INDEX)\b/i.test(code)
}

/** Whether a field repeats the mark of a note. */
export function isNoteMark(code: string): boolean {
  return /^\s*NOTEREF\b/i.test(code)
}

const ADDRESS = /^\s*HYPERLINK\s+"([^"]*)"(?:\s+\\l\s+"([^"]*)")?/i

/** The address that a field leads to, if it leads out of the document. */
export function addressOf(code: string): string | undefined {
  const [, address = '', place] = ADDRESS.exec(code) ?? []
  return address === '' ? undefined : place === undefined ? address : `${address}#${place}`
}
