import type { Vocabulary } from './vocabulary.ts'
import { rolesOf } from './vocabulary.ts'

/** The XML of the consolidated acts and regulations of Canada (https://laws-lois.justice.gc.ca/eng/XML/Legis.xml). */
export const justiceLaws: Vocabulary = {
  isRoot: ({ name }) => name === 'Statute' || name === 'Regulation',
  roles: rolesOf(
    [
      'BillHistory Chapter RunningHead RecentAmendments RegistrationDate ConsolidationDate colspec LeaderRightJustified',
      { as: 'skip' },
    ],
    ['Text Provision Definition', { as: 'group' }],
    ['ShortTitle', { as: 'heading', depth: 1 }],
    ['LongTitle', { as: 'quote' }],
    ['Section', { as: 'headed', depth: 3 }],
    ['Heading ScheduleFormHeading', { as: 'headed', depth: 2 }],
    ['MarginalNote TitleText', { as: 'title' }],
    ['Subsection', { as: 'numbered' }],
    ['Paragraph Subparagraph Clause Subclause Subsubclause Item', { as: 'item' }],
    ['HistoricalNoteSubItem', { as: 'item' }],
    ['Label', { as: 'label' }],
    ['row', { as: 'row' }],
    ['entry', { as: 'cell' }],
    ['LineBreak', { as: 'break' }],
  ),
  texts: new Set(
    'Text MarginalNote TitleText Label LongTitle ShortTitle HistoricalNoteSubItem DefinedTermEn DefinedTermFr OriginatingRef'.split(
      ' ',
    ),
  ),
  special: ({ name, attributes: { level = '1' } }) =>
    name === 'Heading' ? { as: 'headed', depth: Math.min(6, (Number.parseInt(level, 10) || 1) + 1) } : undefined,
  notes: {
    names: new Set(['Footnote']),
    label: 'Label',
    id: 'id',
    reference: { name: 'FootnoteRef', id: 'idref' },
    isApart: () => true,
  },
}
