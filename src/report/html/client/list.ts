import type { FindingData } from '../data.ts'
import { h, message } from './dom.ts'
import { stateOf } from './mark-link.ts'
import { deviatingTags } from './row.ts'
import type { Session } from './session.ts'
import { placeWords, SHAPES, VERDICTS } from './words.ts'

/** The findings that pass the filters, one under the other. */
export function findingList(session: Session): HTMLElement {
  const shown = session.shown()
  if (shown.length === 0) return h('p', { class: 'nothing' }, nothingWords(session))
  return h('ol', { class: 'findings' }, ...shown.map((finding) => h('li', {}, entry(finding, session))))
}

function nothingWords(session: Session): string {
  if (session.set().findings.length === 0) return 'No findings in this document set.'
  return session.state().status === 'open' ? 'Nothing is open here.' : 'No finding passes these filters.'
}

function entry(finding: FindingData, session: Session): HTMLElement {
  const { severity, rule, fingerprint } = finding
  const decision = session.decisions.of(finding)
  return h(
    'button',
    {
      type: 'button',
      class: `entry ${severity}${stateOf(finding, session)}`,
      'data-finding': fingerprint,
      'aria-current': session.state().finding === fingerprint ? 'true' : undefined,
    },
    h('span', { class: 'shape', 'aria-hidden': 'true' }, SHAPES[severity]),
    h('span', { class: 'unseen' }, `${severity}, `),
    h(
      'span',
      { class: 'facts' },
      h('strong', {}, placeWords(finding)),
      ' ',
      h('span', { class: 'who' }, finding.places[0]?.version === -1 ? '' : deviatingTags(finding, session)),
      h('span', { class: 'rule' }, ` ${rule}`),
    ),
    h('span', { class: 'words' }, message(wordsOf(finding))),
    decision && h('span', { class: 'verdict' }, VERDICTS[decision.verdict]),
  )
}

function wordsOf({ message: words, places }: FindingData): string {
  const path = places[0]?.path
  return path === undefined ? words : `${path}: ${words}`
}
