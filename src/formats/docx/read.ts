import type { Locale } from '../../locale/locale.ts'
import type { Content } from '../../model/language-version.ts'
import { pointRoles } from '../html/layout-tables.ts'
import { labelWords } from '../label.ts'
import { readMarkup } from '../markup/blocks.ts'
import type { Role, RoleOf } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { elementsIn } from '../markup/tree.ts'
import { settleNotes } from '../notes.ts'
import type { WrittenDocument } from './write-document.ts'

/** Makes paragraphs of the text of a Word document with the words of one locale, or without any. */
export function readDocxIn({ source, root, roles }: WrittenDocument, locale: Locale | undefined): Content {
  const words = labelWords(locale)
  const elements = [...elementsIn(root)]
  const points = new Map<MarkupElement, Role>(
    elements.filter(({ name }) => name === 'table').flatMap((table) => pointRoles(table, words)),
  )
  const roleOf: RoleOf = (element) => points.get(element) ?? roles.get(element) ?? { as: 'group' }
  return { paragraphs: settleNotes(readMarkup({ source, words, roleOf }, root), words.subdivisions), strays: [] }
}
