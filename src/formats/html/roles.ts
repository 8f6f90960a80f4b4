import type { LabelWords } from '../label.ts'
import type { Role, RoleOf } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { elementsIn } from '../markup/tree.ts'
import { definitionRoles } from './definitions.ts'
import { roleOfElement } from './elements.ts'
import { pointRoles } from './layout-tables.ts'
import { itemRoles } from './lists.ts'
import { noteRoles } from './note-links.ts'
import type { PageIndex } from './page-index.ts'
import { linkedId, pageIndex } from './page-index.ts'
import { isHidden } from './visibility.ts'

export interface RolesOfPage {
  readonly root: MarkupElement
  readonly words: LabelWords
  /** Header, footer and asides are the frame of the page. */
  readonly isPage: boolean
}

/** The roles of the elements of a page: by what lists, tables and links make of them, otherwise by class and name. */
export function pageRoles({ root, words, isPage }: RolesOfPage): RoleOf {
  const index = pageIndex(root)
  const notes = noteRoles(index)
  const special = new Map<MarkupElement, Role>([
    ...[...elementsIn(root)].flatMap((element) => specialRoles(element, words)),
    ...notes,
  ])
  return (element) => {
    if (isHidden(element, isPage)) return { as: 'skip' }
    const role = special.get(element) ?? linkRole(element, index) ?? roleOfElement(element)
    // Where notes are linked, what is raised and no link is a power or an ordinal.
    return role.as === 'raised' && notes.length > 0 ? { as: 'inline' } : role
  }
}

function specialRoles(element: MarkupElement, words: LabelWords): Array<readonly [MarkupElement, Role]> {
  if (element.name === 'ol') return itemRoles(element)
  if (element.name === 'table') return pointRoles(element, words)
  return element.name === 'dl' ? definitionRoles(element, words) : []
}

function linkRole(element: MarkupElement, index: PageIndex): Role | undefined {
  const { href } = element.attributes
  if (element.name !== 'a' || href === undefined) return undefined
  const isOnPage = href.startsWith('#') || linkedId(element, index) !== undefined
  return isOnPage || href === '' ? { as: 'inline' } : { as: 'link', target: href }
}
