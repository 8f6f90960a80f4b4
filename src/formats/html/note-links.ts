import type { Role } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { elementsIn, isBlank, textOf } from '../markup/tree.ts'
import type { PageIndex } from './page-index.ts'
import { isRaised, linkedId } from './page-index.ts'

/**
 * Roles of footnote marks and footnotes that a page links with one another. A link is a mark if it reads like one, the text it
 * leads to comes later and begins with that mark or is an item of a list, and either leads back or the mark is raised.
 */
export function noteRoles(index: PageIndex): Array<readonly [MarkupElement, Role]> {
  return index.links.flatMap((link) => {
    const mark = markOf(link)
    const note = mark === undefined ? undefined : noteOf(link, mark, index)
    return note ? [[link, { as: 'anchor', mark: mark! }], ...rolesIn(note, mark!)] : []
  })
}

const MARK = /^[([]? ?(\d{1,3}|\p{L}|\*{1,4}|[†‡§¶]) ?[)\]]?$/u

function markOf(link: MarkupElement): string | undefined {
  const text = textOf(link)
  return text.length > 20 ? undefined : MARK.exec(text.trim())?.[1]
}

interface Note {
  readonly block: MarkupElement
  /** The mark that the note begins with, a link or raised. */
  readonly written: MarkupElement | undefined
  /** Links back without text of their own. */
  readonly arrows: readonly MarkupElement[]
}

function noteOf(link: MarkupElement, mark: string, index: PageIndex): Note | undefined {
  const target = index.byId.get(linkedId(link, index) ?? '')
  const block = target && index.blockOf(target)
  if (!block || block.span.start < link.span.end || /^h\d$/.test(block.name)) return undefined
  const back = linksIn(block).filter((inner) => leadsTo(inner, link, index))
  const written = firstMark(block, mark)
  const isMarked = written !== undefined || block.name === 'li'
  if (!isMarked || (back.length === 0 && !isRaised(link, index))) return undefined
  return { block, written, arrows: back.filter((inner) => !/[\p{L}\p{N}*]/u.test(textOf(inner))) }
}

function isIn(element: MarkupElement, block: MarkupElement): boolean {
  return block.span.start <= element.span.start && element.span.end <= block.span.end
}

function linksIn(block: MarkupElement): MarkupElement[] {
  return [...elementsIn(block)].filter(({ name }) => name === 'a')
}

/** Whether a link leads to the place of another: to its own id or to that of an element around or in it. */
function leadsTo(link: MarkupElement, place: MarkupElement, index: PageIndex): boolean {
  const target = index.byId.get(linkedId(link, index) ?? '')
  return (
    target !== undefined &&
    (isIn(place, target) || isIn(target, place) || index.blockOf(target) === index.blockOf(place))
  )
}

/** The innermost of the elements with the mark and no other text that a block begins with. */
function firstMark(block: MarkupElement, mark: string): MarkupElement | undefined {
  let element: MarkupElement | undefined = block
  while (element) {
    if (element !== block && markOf(element) === mark) return element
    const first: MarkupElement['children'][number] | undefined = element.children.find(
      (child) => !isBlank(textOf(child)),
    )
    element = first?.type === 'element' ? first : undefined
  }
  return undefined
}

function rolesIn({ block, written, arrows }: Note, mark: string): Array<readonly [MarkupElement, Role]> {
  const note = [block, { as: 'note', mark, isInText: false }] as const
  const label = written ? [[written, { as: 'label' }] as const] : []
  return [note, ...label, ...arrows.map((arrow) => [arrow, { as: 'skip' }] as const)]
}
