import type { MarkupElement } from '../markup/tree.ts'
import { childElements, elementsIn } from '../markup/tree.ts'
import { roleOfElement } from './elements.ts'

/** What refers to what on a page. */
export interface PageIndex {
  readonly byId: ReadonlyMap<string, MarkupElement>
  /** All `a` with an address, in order. */
  readonly links: readonly MarkupElement[]
  /** The nearest element around that begins and ends paragraphs, or the element itself if it does. */
  readonly blockOf: (element: MarkupElement) => MarkupElement | undefined
  readonly parentOf: (element: MarkupElement) => MarkupElement | undefined
}

export function pageIndex(root: MarkupElement): PageIndex {
  const parents = new Map<MarkupElement, MarkupElement>()
  const byId = new Map<string, MarkupElement>()
  const links: MarkupElement[] = []
  for (const element of elementsIn(root)) {
    for (const child of childElements(element)) parents.set(child, element)
    const { id, name, href } = element.attributes
    for (const key of [id, element.name === 'a' ? name : undefined]) if (key && !byId.has(key)) byId.set(key, element)
    if (element.name === 'a' && href !== undefined) links.push(element)
  }
  const parentOf = (element: MarkupElement): MarkupElement | undefined => parents.get(element)
  const blockOf = (element: MarkupElement): MarkupElement | undefined =>
    climb(element, parentOf, (one) => !INLINE.has(roleOfElement(one).as))
  return { byId, links, blockOf, parentOf }
}

const INLINE = new Set(['inline', 'raised', 'break', 'character'])

function climb(
  from: MarkupElement,
  parentOf: PageIndex['parentOf'],
  test: (element: MarkupElement) => boolean,
): MarkupElement | undefined {
  for (let element: MarkupElement | undefined = from; element; element = parentOf(element))
    if (test(element)) return element
  return undefined
}

/**
 * The id on the same page that a link leads to. Pages that were saved have the full address: what counts is that there is such
 * an id.
 */
export function linkedId({ attributes: { href = '' } }: MarkupElement, { byId }: PageIndex): string | undefined {
  const at = href.indexOf('#')
  if (at < 0) return undefined
  const id = href.slice(at + 1)
  return [id, decoded(id)].find((one) => byId.has(one))
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** Whether an element is raised, or stands in or around one that is. */
export function isRaised(element: MarkupElement, { parentOf }: PageIndex): boolean {
  const isSup = (one: MarkupElement): boolean => roleOfElement(one).as === 'raised'
  return [...elementsIn(element)].some(isSup) || climb(element, parentOf, isSup) !== undefined
}
