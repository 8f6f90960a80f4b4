import type { Role } from '../markup/role.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { childElements } from '../markup/tree.ts'
import type { Vocabulary } from './vocabulary.ts'
import { rolesOf } from './vocabulary.ts'

const TITLES: ReadonlySet<string> = new Set(['docTitle', 'docType'])

function special(element: MarkupElement): Role | undefined {
  const {
    name,
    attributes: { href },
  } = element
  if (name === 'a' && href && !href.startsWith('#')) return { as: 'link', target: href }
  // An annex has its title in a plain paragraph.
  const isTitle = name === 'p' && childElements(element).some((child) => TITLES.has(child.name))
  return isTitle ? { as: 'heading', depth: 1 } : undefined
}

/** Akoma Ntoso, OASIS LegalDocML 1.0 (https://docs.oasis-open.org/legaldocml/akn-core/v1.0/). */
export const akomaNtoso: Vocabulary = {
  isRoot: ({ name }) => name === 'akomaNtoso',
  roles: rolesOf(
    ['meta coverPage toc img marker', { as: 'skip' }],
    [
      'p block content intro wrapUp list blockList listIntroduction listWrapUp quotedStructure embeddedStructure',
      { as: 'group' },
    ],
    ['longTitle preface/docTitle', { as: 'heading', depth: 1 }],
    ['book title tome part subpart chapter subchapter', { as: 'headed', depth: 2 }],
    ['section subsection division subdivision hcontainer', { as: 'headed', depth: 3 }],
    ['article rule', { as: 'headed', depth: 4 }],
    ['heading subheading', { as: 'title' }],
    ['crossHeading tocHeading', { as: 'heading', depth: 3 }],
    ['paragraph recital clause subparagraph alinea', { as: 'numbered' }],
    ['recital', { as: 'item' }],
    ['point indent item subitem', { as: 'item' }],
    ['num', { as: 'label' }],
    ['tr', { as: 'row' }],
    ['td th', { as: 'cell' }],
    ['br eol', { as: 'break' }],
  ),
  texts: new Set('p num heading subheading docTitle docType docNumber listIntroduction listWrapUp'.split(' ')),
  special,
  notes: {
    names: new Set(['authorialNote']),
    mark: 'marker',
    id: 'eId',
    reference: { name: 'noteRef', id: 'href' },
    isApart: () => false,
  },
}
