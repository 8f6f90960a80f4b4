import type { LabelWords } from '../label.ts'
import { readLabel } from '../label.ts'
import type { Role } from '../markup/role.ts'
import type { MarkupElement, MarkupNode } from '../markup/tree.ts'
import { childElements, spanAround, textOf } from '../markup/tree.ts'

/** The children of a `dl`, each term with its definitions in a `div`, as they may be written. */
export function inPairs(children: readonly MarkupNode[]): MarkupNode[] {
  const pairs: MarkupNode[][] = []
  let last: string | undefined
  for (const child of children) {
    const name = child.type === 'element' ? child.name : last
    if (name === 'dt' && last !== 'dt') pairs.push([child])
    else if (name === 'dd' || name === 'dt') (pairs.at(-1) ?? pairs[pairs.push([]) - 1]!).push(child)
    else pairs.push([child])
    last = name
  }
  return pairs.flatMap((pair) => (pair.length > 1 ? [divOf(pair)] : pair))
}

function divOf(children: readonly MarkupNode[]): MarkupElement {
  const span = spanAround(children)
  return { type: 'element', name: 'div', attributes: {}, children, span, tag: { start: span.start, end: span.start } }
}

/** Roles in a definition list: a term that is a label belongs to the text after it, any other is a paragraph of its own. */
export function definitionRoles(list: MarkupElement, words: LabelWords): Array<readonly [MarkupElement, Role]> {
  return childElements(list).flatMap((pair): Array<readonly [MarkupElement, Role]> => {
    const [term, ...others] = childElements(pair)
    const isPoint = term?.name === 'dt' && others[0]?.name === 'dd' && readsAsLabel(term, words)
    return isPoint
      ? [
          [pair, { as: 'item' }],
          [term, { as: 'label' }],
        ]
      : []
  })
}

const LONGEST = 20

function readsAsLabel(term: MarkupElement, words: LabelWords): boolean {
  const text = textOf(term).trim().replace(/\s+/g, ' ')
  return text.length <= LONGEST && readLabel(text, { ...words, isHeading: true })?.length === text.length
}
