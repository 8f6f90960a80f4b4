import { isOpen } from '../../../model/decision.ts'
import type { FindingData } from '../data.ts'
import { h } from './dom.ts'
import type { Mark } from './mark-index.ts'
import type { Session } from './session.ts'
import { formatState } from './state.ts'
import { DEPARTURES, SEVERITIES, SHAPES } from './words.ts'

/** A run of text as a link to the finding that it is marked for; the text alone if there is none. */
export function markLink(text: string, marks: readonly Mark[], session: Session): Node {
  const [first, ...others] = [...marks].sort((a, b) => rank(a, session) - rank(b, session))
  if (first === undefined) return document.createTextNode(text)
  const { finding, deviates } = first
  const next = isChosen(finding, session) ? (others[0]?.finding ?? finding) : finding
  const link = h(
    'a',
    {
      class: `mark ${finding.severity}${deviates ? ' departs' : ''}${text === '' ? ' caret' : ''}${stateOf(finding, session)}`,
      href: hrefOf(next, session),
      'data-finding': next.fingerprint,
      title: finding.message,
      'aria-label': `${text === '' ? 'here' : text} (${finding.severity}: ${finding.rule}${deviates ? ', departs' : ''})`,
    },
    text,
  )
  return link
}

/** A link to a finding where no text can carry it. */
export function findingLink(finding: FindingData, session: Session): HTMLElement {
  return h(
    'a',
    {
      class: `note ${finding.severity}${stateOf(finding, session)}`,
      href: hrefOf(finding, session),
      'data-finding': finding.fingerprint,
      title: finding.message,
    },
    h('span', { class: 'shape', 'aria-hidden': 'true' }, SHAPES[finding.severity]),
    ` ${DEPARTURES[finding.departure]}`,
    h('span', { class: 'unseen' }, ` (${finding.severity}: ${finding.rule})`),
  )
}

/** Classes of a finding that was chosen or decided, with a blank before. */
export function stateOf(finding: FindingData, session: Session): string {
  const decision = session.decisions.of(finding)
  const isDecided = decision !== undefined && !isOpen({ decision })
  return `${isChosen(finding, session) ? ' chosen' : ''}${isDecided ? ' decided' : ''}`
}

function isChosen({ fingerprint }: FindingData, session: Session): boolean {
  return session.state().finding === fingerprint
}

/** The chosen finding comes before others, what departs before what does not, the loud before the quiet. */
function rank({ finding, deviates }: Mark, session: Session): number {
  return (isChosen(finding, session) ? 0 : 100) + (deviates ? 0 : 10) + SEVERITIES.indexOf(finding.severity)
}

/** An address to keep or to send; a plain click is caught and changes nothing else. */
function hrefOf(finding: FindingData, session: Session): string {
  return `#${formatState({ ...session.state(), finding: finding.fingerprint })}`
}
