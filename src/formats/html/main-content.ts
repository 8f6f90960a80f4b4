import type { MarkupElement } from '../markup/tree.ts'
import { childElements, elementsIn, textOf } from '../markup/tree.ts'
import { isHidden } from './visibility.ts'

export interface MainContent {
  readonly element: MarkupElement
  /** The whole page: header, footer and asides belong to the frame around the text. */
  readonly isPage: boolean
}

/** The part of the page that is the document: `main` or `article` if it has most of the text, otherwise the body. */
export function mainContent(root: MarkupElement): MainContent {
  const body = find(root, ({ name }) => name === 'body') ?? root
  const least = textLength(body) * MOST
  const isMain = ({ name, attributes }: MarkupElement): boolean => name === 'main' || attributes['role'] === 'main'
  const candidates = [find(body, isMain), find(body, ({ name }) => name === 'article')]
  const main = candidates.find((element) => element && textLength(element) >= least)
  return main ? { element: main, isPage: false } : { element: body, isPage: true }
}

const MOST = 0.5

function find(root: MarkupElement, test: (element: MarkupElement) => boolean): MarkupElement | undefined {
  for (const element of elementsIn(root)) if (test(element)) return element
  return undefined
}

/** Characters of visible text outside the frame of the page. */
function textLength(element: MarkupElement): number {
  if (isHidden(element, true)) return 0
  const own = element.children.map((child) => (child.type === 'text' ? textOf(child).trim().length : 0))
  const inner = childElements(element).map(textLength)
  return [...own, ...inner].reduce((sum, length) => sum + length, 0)
}
