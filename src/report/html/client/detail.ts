import type { FindingData } from '../data.ts'
import { decisionForm } from './decide.ts'
import { h, message } from './dom.ts'
import { said } from './said.ts'
import type { Session } from './session.ts'
import { DEPARTURES, placeWords, SHAPES } from './words.ts'

/** What the reader can do with the chosen finding. */
export interface DetailActions {
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
}

/** The chosen finding, what every version says, and the decision. */
export function detail(finding: FindingData, session: Session, { step, close }: DetailActions): HTMLElement {
  const { severity, rule, departure, message: words, advice } = finding
  const shown = session.shown()
  const summary = session.data.rules[rule]
  const at = shown.indexOf(finding)
  return h(
    'article',
    { class: `detail ${severity}`, 'aria-labelledby': 'chosen' },
    h(
      'nav',
      { class: 'steps', 'aria-label': 'findings' },
      h('button', { type: 'button', click: close, title: 'back to the list (Esc)' }, '← All findings'),
      h('span', { class: 'count' }, at === -1 ? `${shown.length}` : `${at + 1} of ${shown.length}`),
      h(
        'button',
        { type: 'button', click: () => step(-1), title: 'previous finding (k)', 'aria-label': 'previous finding' },
        '▲',
      ),
      h(
        'button',
        { type: 'button', click: () => step(1), title: 'next finding (j)', 'aria-label': 'next finding' },
        '▼',
      ),
    ),
    h('h2', { id: 'chosen', tabindex: -1 }, placeWords(finding)),
    h(
      'p',
      { class: 'kind' },
      h('span', { class: `badge ${severity}` }, h('span', { 'aria-hidden': 'true' }, SHAPES[severity]), ` ${severity}`),
      h('code', { class: 'rule' }, rule),
      h('span', {}, DEPARTURES[departure]),
    ),
    h('p', { class: 'message' }, message(words)),
    advice !== undefined && h('p', { class: 'advice' }, message(advice)),
    said(finding, session),
    summary !== undefined && h('p', { class: 'summary' }, h('code', {}, rule), ` ${summary}`),
    decisionForm(finding, session, () => step(1)),
  )
}
