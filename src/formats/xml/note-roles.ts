import type { Role } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { childElements, textOf } from '../markup/tree.ts'
import type { NoteElements } from './vocabulary.ts'

interface Found {
  readonly element: MarkupElement
  readonly parent: MarkupElement
}

/** Roles of notes and of references to them. Notes without a mark are counted through the document, as they are printed. */
export function noteRoles(root: MarkupElement, notes: NoteElements): ReadonlyMap<MarkupElement, Role> {
  const { name, id } = notes.reference ?? { name: '', id: '' }
  const found = [...foundIn(root, new Set([...notes.names, name]))]
  const references = found.filter(({ element }) => element.name === name && element.attributes[id] !== undefined)
  const holders = found.filter(({ element }) => notes.names.has(element.name) && !(id in element.attributes))
  const marks = marksOf(
    holders.map(({ element }) => element),
    notes,
  )
  const byId = new Map(holders.map(({ element }) => [element.attributes[notes.id], marks.get(element)!]))
  return new Map<MarkupElement, Role>([
    ...holders.map(
      ({ element, parent }) =>
        [element, { as: 'note', mark: marks.get(element)!, isInText: !notes.isApart(parent) }] as const,
    ),
    ...references.map(({ element }) => [element, anchorRole(byId.get(idOf(element, id)))] as const),
  ])
}

function* foundIn(parent: MarkupElement, names: ReadonlySet<string>): Iterable<Found> {
  for (const element of childElements(parent)) {
    if (names.has(element.name)) yield { element, parent }
    yield* foundIn(element, names)
  }
}

function idOf({ attributes }: MarkupElement, name: string): string {
  return (attributes[name] ?? '').replace(/^#/, '')
}

function marksOf(elements: readonly MarkupElement[], notes: NoteElements): Map<MarkupElement, string> {
  let count = 0
  return new Map(elements.map((element) => [element, markOf(element, notes) ?? String(++count)]))
}

function markOf(element: MarkupElement, { mark = '', label }: NoteElements): string | undefined {
  const holder = childElements(element).find(({ name }) => name === label)
  const written = (element.attributes[mark] ?? (holder ? textOf(holder) : '')).trim()
  return written === '' ? undefined : written
}

function anchorRole(mark: string | undefined): Role {
  return mark === undefined ? { as: 'skip' } : { as: 'anchor', mark }
}
