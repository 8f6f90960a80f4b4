import { detail, type DetailActions } from './detail.ts'
import { h } from './dom.ts'
import { filters } from './filters.ts'
import { findingList } from './list.ts'
import type { Session } from './session.ts'

export interface Panel {
  readonly list: HTMLElement
  readonly detail: HTMLElement
  readonly update: (isOtherList: boolean) => void
  readonly focusDetail: () => void
}

/** The findings as a list, and the one that was chosen. */
export function panel(session: Session, actions: DetailActions): Panel {
  const filterSlot = h('div', {})
  const listSlot = h('div', { class: 'scrolls', tabindex: 0, role: 'region', 'aria-label': 'list of findings' })
  const list = h(
    'aside',
    { class: 'panel list', 'aria-label': 'findings' },
    h('h2', { class: 'unseen' }, 'Findings'),
    filterSlot,
    listSlot,
  )
  const chosen = h('aside', { class: 'panel chosen', 'aria-label': 'chosen finding' })
  const drawList = (): void => {
    const open = [...filterSlot.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
      ({ dataset }) => dataset['menu'],
    )
    const focused = document.activeElement instanceof HTMLElement ? filterNameOf(document.activeElement) : undefined
    filterSlot.replaceChildren(filters(session))
    for (const name of open) filterSlot.querySelector(`details[data-menu="${name}"]`)?.setAttribute('open', '')
    if (focused !== undefined) filterSlot.querySelector<HTMLElement>(focused)?.focus()
    const top = listSlot.scrollTop
    listSlot.replaceChildren(findingList(session))
    listSlot.scrollTop = top
  }
  const markCurrent = (): void => {
    const { finding } = session.state()
    for (const entry of listSlot.querySelectorAll<HTMLElement>('.entry')) {
      const isCurrent = entry.dataset['finding'] === finding
      entry.classList.toggle('chosen', isCurrent)
      if (isCurrent) entry.setAttribute('aria-current', 'true')
      else entry.removeAttribute('aria-current')
      if (isCurrent) entry.scrollIntoView({ block: 'nearest' })
    }
  }
  return {
    list,
    detail: chosen,
    update(isOtherList) {
      if (isOtherList) drawList()
      markCurrent()
      const finding = session.chosen()
      const isSame = chosen.dataset['finding'] === finding?.fingerprint && !isOtherList
      chosen.hidden = finding === undefined
      if (finding !== undefined && !isSame) {
        chosen.replaceChildren(detail(finding, session, actions))
        chosen.scrollTop = 0
      }
      chosen.dataset['finding'] = finding?.fingerprint ?? ''
    },
    focusDetail: () => chosen.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }),
  }
}

/** How to find a control of the filters again after they were drawn anew. */
function filterNameOf({ dataset }: HTMLElement): string | undefined {
  for (const name of ['filter', 'status', 'severity'])
    if (dataset[name] !== undefined) return `[data-${name}="${CSS.escape(dataset[name])}"]`
  return undefined
}
