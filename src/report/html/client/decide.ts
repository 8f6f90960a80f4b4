import type { Decision, DecisionVerdict } from '../../../model/decision.ts'
import type { FindingData } from '../data.ts'
import { decisionOn, VERDICT_KEYS } from './decision-on.ts'
import { h } from './dom.ts'
import { readSetting, writeSetting } from './drafts.ts'
import type { Session } from './session.ts'
import { VERDICTS } from './words.ts'

/** Where the reader says what becomes of a finding, and why. `next` goes on once it is said. */
export function decisionForm(finding: FindingData, session: Session, next: () => void): HTMLElement {
  const decision = session.decisions.of(finding)
  if (decision && decision.date === undefined) return byComment(decision)
  const reason = h('input', { name: 'reason', list: 'reasons', value: decision?.reason, autocomplete: 'off' })
  const author = h('input', { name: 'author', value: decision?.author ?? readSetting('author'), autocomplete: 'name' })
  const expires = h('input', { name: 'expires', type: 'date', value: decision?.expires })
  const form = h(
    'form',
    { class: 'decide', autocomplete: 'off' },
    decision && standing(decision, () => session.decisions.set(finding.fingerprint, undefined)),
    h(
      'fieldset',
      {},
      h('legend', {}, 'Decision'),
      ...VERDICT_KEYS.map(([verdict, key]) => verdictChoice(verdict, key, decision)),
    ),
    h(
      'div',
      { class: 'why' },
      h('label', {}, 'Reason', reason),
      h('datalist', { id: 'reasons' }, ...usedReasons(session).map((value) => h('option', { value }))),
      h('div', { class: 'pair' }, h('label', {}, 'By', author), h('label', {}, 'Holds until', expires)),
      h('button', { type: 'submit', class: 'primary' }, 'Decide and go on'),
    ),
  )
  const requireReason = (): void => {
    reason.required = ['accepted', 'not-a-fault'].includes(chosenVerdict(form) ?? '')
  }
  form.addEventListener('change', requireReason)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const verdict = chosenVerdict(form)
    if (verdict === undefined) return
    writeSetting('author', author.value.trim())
    const said = {
      verdict,
      reason: reason.value,
      author: author.value,
      expires: expires.value,
      on: new Date(),
      ...scopeOf(decision),
    }
    session.decisions.set(finding.fingerprint, decisionOn(finding, session.set(), said))
    next()
  })
  requireReason()
  return form
}

/** What a comment in a document says is not for this page to change. */
function byComment({ verdict, reason }: Decision): HTMLElement {
  const why = reason === undefined ? '' : `: ${reason}`
  return h(
    'p',
    { class: 'decide standing' },
    h('span', {}, h('strong', {}, VERDICTS[verdict]), `${why} (a comment in a document)`),
  )
}

/** A decision that held for this set alone still does when it is changed. */
function scopeOf(decision: Decision | undefined): Pick<Decision, 'scope'> {
  return decision?.scope ? { scope: decision.scope } : {}
}

function chosenVerdict(form: HTMLFormElement): DecisionVerdict | undefined {
  return form.querySelector<HTMLInputElement>('input[name=verdict]:checked')?.value as DecisionVerdict | undefined
}

function verdictChoice(verdict: DecisionVerdict, key: string, decision: Decision | undefined): HTMLElement {
  const isChosen = decision?.verdict === verdict
  return h(
    'label',
    {},
    h('input', { type: 'radio', name: 'verdict', value: verdict, required: true, checked: isChosen }),
    ` ${VERDICTS[verdict]} `,
    h('kbd', { 'aria-hidden': 'true' }, key),
  )
}

function standing({ verdict, reason, author, date, expires }: Decision, withdraw: () => void): HTMLElement {
  const by = [author, date, expires === undefined ? undefined : `until ${expires}`].filter((word) => word !== undefined)
  return h(
    'p',
    { class: 'standing' },
    h('strong', {}, VERDICTS[verdict]),
    reason === undefined ? '' : `: ${reason}`,
    h('span', { class: 'where' }, ` ${by.join(', ')} `),
    h('button', { type: 'button', class: 'quiet', click: withdraw }, 'Withdraw'),
  )
}

/** The latest first: reasons recur. */
function usedReasons(session: Session): readonly string[] {
  return [...new Set(session.decisions.all().flatMap(({ reason }) => reason ?? []))].reverse().slice(0, 20)
}
