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
}

export function fieldsIn(root: MarkupElement): Fields {
  const closed = closedFields(root)
  const open: Field[] = []
  return {
    mark(element) {
      const { fldCharType } = element.attributes
      if (fldCharType === 'begin' && closed.has(element)) open.push({ code: '', isResult: false })
      else if (fldCharType === 'separate' && open.length > 0) open.at(-1)!.isResult = true
      else if (fldCharType === 'end') open.pop()
    },
    code(text) {
      const field = open.at(-1)
      if (field && !field.isResult) field.code += text
    },
    get isShown() {
      return open.every(({ code, isResult }) => isResult && !isContents(code))
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
