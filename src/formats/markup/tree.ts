import type { MappedText } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'

/** Text between tags, references decoded. */
export interface MarkupText {
  readonly type: 'text'
  readonly text: MappedText
}

/** An element of HTML or XML. */
export interface MarkupElement {
  readonly type: 'element'
  /** Without prefix; of HTML in lower case. */
  readonly name: string
  /** By name without prefix. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
  /** In the file, tags included; empty for an element that the parser added and that has no content. */
  readonly span: Span
  /** The start tag in the file; empty for an element that the parser added. */
  readonly tag: Span
}

export type MarkupNode = MarkupText | MarkupElement

/** A parsed file, or why it cannot be parsed, in words for people. */
export type Parsed = { readonly root: MarkupElement } | { readonly reason: string }

/** Elements are read by functions that call themselves; documents nest a few dozen levels. */
export const DEEPEST = 500

export const TOO_DEEP = `nests elements more than ${DEEPEST} levels deep`

/** Whether a tree of any kind is nested deeper than can be read; looks at it level by level. */
export function isTooDeep<T>(root: T, childrenOf: (node: T) => readonly T[]): boolean {
  let level = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => childrenOf(node))
  }
  return false
}

/** All text of a node in order. */
export function textOf(node: MarkupNode): string {
  return node.type === 'text' ? node.text.value : node.children.map(textOf).join('')
}

/** An element and all elements in it, in order. */
export function* elementsIn(element: MarkupElement): Iterable<MarkupElement> {
  const waiting = [element]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (const child of next.children.toReversed()) if (child.type === 'element') waiting.push(child)
  }
}

export function childElements(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => child.type === 'element')
}

/** Asked for each child of an element. */
const withText = new WeakMap<MarkupElement, boolean>()

/** Whether an element has text of its own between its children. */
export function holdsText(element: MarkupElement): boolean {
  const known = withText.get(element)
  if (known !== undefined) return known
  const holds = element.children.some((child) => child.type === 'text' && !isBlank(child.text.value))
  withText.set(element, holds)
  return holds
}

export function isBlank(text: string): boolean {
  return !/\S/.test(text)
}

/** An element that is not in the file reaches as far as its content. */
export function spanAround(children: readonly MarkupNode[]): Span {
  const spans = children.flatMap((child) => (child.type === 'element' ? [child.span] : textSpans(child.text)))
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}

function textSpans({ pieces }: MappedText): Span[] {
  return pieces.map(({ source, sourceLength }) => ({ start: source, end: source + sourceLength }))
}
