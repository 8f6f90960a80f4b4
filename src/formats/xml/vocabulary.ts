import type { Around, Role } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { holdsText } from '../markup/tree.ts'

/**
 * What the elements of a kind of XML are; by name, or by the names of parent and child, `DIVISION/TITLE`. Elements that stand in
 * no table are told by where they stand: within text they belong to it, elsewhere they begin and end paragraphs.
 */
export interface Vocabulary {
  /** Whether a document with this root element is of the kind. */
  readonly isRoot: (root: MarkupElement) => boolean
  readonly roles: ReadonlyMap<string, Role>
  /** Names of elements that hold one paragraph, also where that is made of other elements only. */
  readonly texts: ReadonlySet<string>
  /** Roles that depend on more than names. */
  readonly special?: (element: MarkupElement) => Role | undefined
  readonly notes?: NoteElements
}

/** How notes are marked up. */
export interface NoteElements {
  /** Names of elements that hold a note. */
  readonly names: ReadonlySet<string>
  /** Attribute with the mark. Notes that have none are counted. */
  readonly mark?: string
  /** Name of the element in the note that holds the mark. */
  readonly label?: string
  readonly id: string
  /** Name of an element, and its attribute with the id of a note that stands elsewhere. */
  readonly reference?: { readonly name: string; readonly id: string }
  /** Whether notes in an element do not stand where their marks are printed. */
  readonly isApart: (parent: MarkupElement) => boolean
}

const GROUP: Role = { as: 'group' }
const INLINE: Role = { as: 'inline' }

export function roleIn(
  { roles, texts, special }: Vocabulary,
  element: MarkupElement,
  { parent, isInline }: Around,
): Role {
  const known = special?.(element) ?? roles.get(`${parent.name}/${element.name}`) ?? roles.get(element.name)
  return known ?? (isInline || texts.has(parent.name) || holdsText(parent) ? INLINE : GROUP)
}

/** A table of roles, names separated by blanks. */
export function rolesOf(...entries: ReadonlyArray<readonly [names: string, role: Role]>): ReadonlyMap<string, Role> {
  return new Map(entries.flatMap(([names, role]) => names.split(' ').map((name) => [name, role] as const)))
}
