import type { FindingData } from '../data.ts'
import { cellOf } from './cell.ts'
import { h } from './dom.ts'
import { stateOf } from './mark-link.ts'
import type { Finder } from './search.ts'
import type { Session } from './session.ts'
import { labelWords, SHAPES } from './words.ts'

/** The margin and the cells of a row. */
export function rowContent(session: Session, row: number, find: Finder | undefined): readonly HTMLElement[] {
  return [margin(session, row), ...session.columns().map((version) => cellOf({ session, row, version, find }))]
}

function margin(session: Session, row: number): HTMLElement {
  const { label } = session.set().rows[row]!
  const findings = session.marks().findingsIn(row)
  return h(
    'div',
    { role: 'rowheader', class: 'margin' },
    h('div', { class: 'place' }, placeOf(label, row)),
    findings.length > 0 &&
      h('ul', { class: 'chips' }, ...findings.map((finding) => h('li', {}, chip(finding, session)))),
  )
}

function placeOf(label: string | undefined, row: number): Node | string {
  if (label !== undefined && !label.startsWith('header:')) return labelWords(label)
  return h('span', { class: 'unlabelled' }, label === undefined ? `row ${row + 1}` : labelWords(label))
}

function chip(finding: FindingData, session: Session): HTMLElement {
  const { severity, rule, message, fingerprint } = finding
  const who = deviatingTags(finding, session)
  return h(
    'button',
    {
      type: 'button',
      class: `chip ${severity}${stateOf(finding, session)}`,
      'data-finding': fingerprint,
      'aria-pressed': String(session.state().finding === fingerprint),
      title: message,
    },
    h('span', { class: 'shape', 'aria-hidden': 'true' }, SHAPES[severity]),
    h('span', { class: 'unseen' }, `${severity}: `),
    h('span', { class: 'who' }, who),
    h('span', { class: 'rule' }, ` ${rule}`),
  )
}

/** Keys of the versions that depart; `≠` where nobody can say. */
export function deviatingTags({ places }: FindingData, session: Session): string {
  const { versions } = session.set()
  const keys = places.flatMap(({ deviates, version }) => (deviates && versions[version] ? [versions[version].key] : []))
  const unique = [...new Set(keys)]
  if (unique.length === 0) return '≠'
  return unique.length > 3 ? `${unique.slice(0, 3).join(' ')} …` : unique.join(' ')
}
