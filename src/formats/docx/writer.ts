import type { Landmark } from '../../model/language-version.ts'
import type { CountedLabel, Role } from '../markup/role.ts'
import type { MarkupElement, MarkupNode, MarkupText } from '../markup/tree.ts'
import type { Span } from '../../model/span.ts'
import type { Inline, InlineText } from './inline.ts'

/** Writes the text of a document, one paragraph a line, and the tree of what stands where in it. */
export interface Writer {
  readonly at: number
  /** Appends text. */
  text(value: string): MarkupText
  /** Text that Word counts and nobody wrote: it stands for nothing in the source. */
  counted(value: string): MarkupText
  /** An element from an offset to here. */
  element(made: Made): MarkupElement
  /** Begins a line for a paragraph; `of` is the number of the paragraph that it belongs to if it is none in the text itself. */
  beginLine(of?: number): void
  endLine(): void
  /** Number of the last paragraph, from 1. */
  readonly paragraph: number
  finish(): Written
}

interface Made {
  readonly name: string
  readonly role: Role
  readonly start: number
  readonly children: readonly MarkupNode[]
}

export interface Written {
  readonly source: string
  readonly landmarks: readonly Landmark[]
  readonly roles: ReadonlyMap<MarkupElement, Role>
}

export function writer(): Writer {
  const lines: string[] = []
  const landmarks: Landmark[] = []
  const roles = new Map<MarkupElement, Role>()
  const state = { at: 0, paragraph: 0 }
  const write = (value: string): void => {
    lines.push(value)
    state.at += value.length
  }
  return {
    get at() {
      return state.at
    },
    get paragraph() {
      return state.paragraph
    },
    text(value) {
      const start = state.at
      write(value)
      return textNode(value, { start, end: state.at })
    },
    counted: (value) => textNode(value, { start: state.at, end: state.at }),
    element({ name, role, start, children }) {
      const span = { start, end: state.at }
      const element: MarkupElement = {
        type: 'element',
        name,
        attributes: {},
        children,
        span,
        tag: { start, end: start },
      }
      roles.set(element, role)
      return element
    },
    beginLine(of) {
      if (of === undefined) state.paragraph++
      landmarks.push({ at: state.at, paragraph: of ?? state.paragraph })
    },
    endLine: () => write('\n'),
    finish: () => ({ source: lines.join(''), landmarks, roles }),
  }
}

function textNode(value: string, { start, end }: Span): MarkupText {
  const pieces = value === '' ? [] : [{ at: 0, length: value.length, source: start, sourceLength: end - start }]
  return { type: 'text', text: { value, pieces } }
}

/** A number that Word counts, as the label of the paragraph that it stands in. */
export function writeLabel(out: Writer, number: string): MarkupElement {
  const label: Role = { as: 'label', counted: otherLabel(number) }
  return out.element({ name: 'number', role: label, start: out.at, children: [out.counted(number)] })
}

/** The label that a number is which does not read like one in the language of the document: `1.b.i`. */
function otherLabel(number: string): CountedLabel {
  const name = number.replace(/[\s.:;,–—-]+$/, '')
  return {
    name,
    key: name
      .toLowerCase()
      .replace(/[()[\]\s]+/g, ' ')
      .trim(),
  }
}

/** Writes what stands in a paragraph. */
export function writeInlines(out: Writer, inlines: readonly Inline[]): MarkupNode[] {
  const nodes: MarkupNode[] = []
  for (let i = 0; i < inlines.length; i++) {
    const inline = inlines[i]!
    if (inline.as === 'text') {
      const texts = textsFrom(inlines, i, ({ target }) => target === inline.target)
      nodes.push(...writeLink(out, texts))
      i += texts.length - 1
    } else nodes.push(inline.as === 'mark' ? writeMark(out, inline) : writeBreak(out))
  }
  return nodes
}

function textsFrom(inlines: readonly Inline[], from: number, isAlike: (text: InlineText) => boolean): InlineText[] {
  const texts: InlineText[] = []
  for (let i = from; i < inlines.length; i++) {
    const inline = inlines[i]!
    if (inline.as !== 'text' || !isAlike(inline)) break
    texts.push(inline)
  }
  return texts
}

function writeLink(out: Writer, texts: readonly InlineText[]): MarkupNode[] {
  const start = out.at
  const children = writeTexts(out, texts)
  const target = texts[0]?.target
  return target === undefined ? children : [out.element({ name: 'a', role: { as: 'link', target }, start, children })]
}

function writeTexts(out: Writer, texts: readonly InlineText[]): MarkupNode[] {
  const nodes: MarkupNode[] = []
  for (let i = 0; i < texts.length;) {
    const { isRaised } = texts[i]!
    const alike = textsFrom(texts, i, (text) => text.isRaised === isRaised)
    const start = out.at
    const children = [out.text(alike.map(({ value }) => value).join(''))]
    nodes.push(...(isRaised ? [out.element({ name: 'sup', role: { as: 'raised' }, start, children })] : children))
    i += alike.length
  }
  return nodes
}

function writeMark(out: Writer, { mark, value }: { readonly mark: string; readonly value: string }): MarkupElement {
  const start = out.at
  return out.element({ name: 'mark', role: { as: 'anchor', mark }, start, children: [out.text(value)] })
}

function writeBreak(out: Writer): MarkupElement {
  const start = out.at
  out.text(' ')
  return out.element({ name: 'br', role: { as: 'break' }, start, children: [] })
}
