import { h } from './dom.ts'
import { finder, rowsWith } from './search.ts'
import type { Session } from './session.ts'
import { counted } from './words.ts'

export interface Search {
  readonly element: HTMLElement
  readonly focus: () => void
}

const PAUSE = 200

/** Looks for words in the text of the versions shown; Enter goes from row to row. */
export function searchBox(session: Session, show: (row: number) => void): Search {
  let rows: readonly number[] = []
  let at = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  const count = h('output', { class: 'count' })
  const input = h('input', {
    type: 'search',
    placeholder: 'Search the text',
    'aria-label': 'search the text',
    value: session.state().query,
  })
  const look = (): void => {
    const find = finder(session.state().query)
    rows = find ? rowsWith(session.set().rows, session.columns(), find) : []
    at = -1
    count.textContent = find ? counted(rows.length, 'row') : ''
  }
  const step = (by: 1 | -1): void => {
    if (rows.length === 0) return
    at = (at + by + rows.length) % rows.length
    count.textContent = `${at + 1} of ${counted(rows.length, 'row')}`
    show(rows[at]!)
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => session.change({ query: input.value }), PAUSE)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
  })
  session.onChange(({ state, before }) => {
    if (state.query !== input.value && state.query !== before.query) input.value = state.query
    if ((['query', 'set', 'columns'] as const).some((name) => state[name] !== before[name])) look()
  })
  look()
  return { element: h('div', { class: 'search', role: 'search' }, input, count), focus: () => input.focus() }
}
