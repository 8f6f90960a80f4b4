import { childElements } from '../markup/tree.ts'
import type { MarkupElement } from '../markup/tree.ts'
import type { Role } from '../markup/role.ts'
import type { Vocabulary } from './vocabulary.ts'
import { rolesOf } from './vocabulary.ts'

const ROOTS = new Set([
  'ACT',
  'AGR',
  'ANNEX',
  'CASE',
  'COMMUNICATION',
  'CONS.ACT',
  'CONS.ANNEX',
  'CORR',
  'DECISION',
  'DOC',
  'GENERAL',
  'JUDGMENT',
  'LETTER',
  'OPINION',
  'ORDER',
  'PROPOSAL',
  'PUBLICATION',
  'REPORT',
])

/** Formex 4, the format of the Official Journal of the European Union (https://op.europa.eu/en/web/eu-vocabularies/formex). */
export const formex: Vocabulary = {
  isRoot: ({ name, attributes }) => ROOTS.has(name) || /formex/i.test(attributes['noNamespaceSchemaLocation'] ?? ''),
  roles: rolesOf(
    ['BIB.INSTANCE BIB.DATA BIB.APPEND BIB.SUMMARY INCL.ELEMENT GR.DOC.MAIN.PUB', { as: 'skip' }],
    ['P ALINEA LIST PARAG ARTICLE DIVISION GR.SEQ TBL QUOT.S DLIST TXT', { as: 'group' }],
    ['TITLE', { as: 'heading', depth: 1 }],
    ['DIVISION/TITLE', { as: 'heading', depth: 2 }],
    ['GR.SEQ/TITLE', { as: 'heading', depth: 3 }],
    ['TBL/TITLE GR.TBL/TITLE', { as: 'title' }],
    ['TI.ART', { as: 'heading', depth: 4 }],
    ['STI.ART', { as: 'heading', depth: 5 }],
    ['PARAG', { as: 'numbered' }],
    ['NP ITEM', { as: 'item' }],
    ['ITEM/NP', { as: 'group' }],
    ['TI/NP STI/NP', { as: 'numbered' }],
    ['NO.P NO.PARAG', { as: 'label' }],
    ['ROW', { as: 'row' }],
    ['CELL', { as: 'cell' }],
  ),
  texts: new Set(
    'P TXT TI.ART STI.ART NO.P NO.PARAG VISA PREAMBLE.INIT PREAMBLE.FINAL GR.CONSID.INIT TERM DEFINITION SIGNATORY'.split(
      ' ',
    ),
  ),
  special,
  notes: {
    names: new Set(['NOTE']),
    id: 'NOTE.ID',
    reference: { name: 'NOTE', id: 'NOTE.REF' },
    isApart: ({ name }) => name === 'GR.NOTES',
  },
}

const QUOTATION_MARK = /^QUOT\.(?:START|END)$/

function special(element: MarkupElement): Role | undefined {
  const { name, attributes } = element
  if (!QUOTATION_MARK.test(name)) return undefined
  const code = Number.parseInt(attributes['CODE'] ?? '', 16)
  const isCharacter = code > 0 && code <= 0x10ffff && childElements(element).length === 0
  return isCharacter ? { as: 'character', text: String.fromCodePoint(code) } : undefined
}
