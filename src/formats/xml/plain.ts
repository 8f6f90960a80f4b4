import type { Vocabulary } from './vocabulary.ts'
import { rolesOf } from './vocabulary.ts'

/** Names that many kinds of XML give to the same things, for documents of a kind that is not known. */
export const plainXml: Vocabulary = {
  isRoot: () => true,
  roles: rolesOf(
    ['metadata meta style script', { as: 'skip' }],
    ['title head heading Title Heading TITLE HEADING', { as: 'heading', depth: 1 }],
    ['h1 h2 h3 h4 h5 h6', { as: 'heading', depth: 2 }],
    ['p para P Para', { as: 'group' }],
    ['li item listitem Item ITEM', { as: 'item' }],
    ['num label Label NUM LABEL', { as: 'label' }],
    ['tr row Row ROW', { as: 'row' }],
    ['td th cell entry Cell Entry CELL ENTRY', { as: 'cell' }],
    ['br lb', { as: 'break' }],
    ['sup superscript', { as: 'raised' }],
  ),
  texts: new Set('p para P Para title head heading Title Heading num label h1 h2 h3 h4 h5 h6'.split(' ')),
}
