import type { MarkupElement } from '../markup/tree.ts'
import { childElements } from '../markup/tree.ts'

/** Elements that hold units, in either version of XLIFF. */
const GROUPS: ReadonlySet<string> = new Set(['file', 'body', 'group'])

/** The units in an element that are to be translated, in order: `translate` holds for what is below, too. */
export function* unitElements(parent: MarkupElement, name: string, isWanted = true): Iterable<MarkupElement> {
  const isOwnWanted = wanted(parent, isWanted)
  for (const child of childElements(parent)) {
    if (GROUPS.has(child.name)) yield* unitElements(child, name, isOwnWanted)
    else if (child.name === name && wanted(child, isOwnWanted)) yield child
  }
}

function wanted({ attributes: { translate } }: MarkupElement, inherited: boolean): boolean {
  return translate === undefined ? inherited : translate !== 'no'
}
