import { columnChooser } from './column-chooser.ts'
import { h } from './dom.ts'
import { saveDecisions } from './download.ts'
import type { Search } from './search-box.ts'
import type { Session } from './session.ts'
import { nextTheme } from './theme.ts'
import { counted } from './words.ts'

export interface Toolbar {
  readonly element: HTMLElement
  readonly update: () => void
}

/** The line above everything: which documents, which view, search, what to take away. */
export function toolbar(session: Session, search: Search, openHelp: () => void): Toolbar {
  const views = h('div', { class: 'views', role: 'group', 'aria-label': 'view' })
  const columns = h('div', { class: 'slot' })
  const save = h('button', { type: 'button', class: 'save', click: () => saveDecisions(session) })
  const update = (): void => {
    const { view } = session.state()
    views.replaceChildren(viewButton('text', 'Text'), viewButton('overview', 'Overview'))
    columns.replaceChildren(columnChooser(session))
    columns.hidden = search.element.hidden = view === 'overview'
    const count = session.decisions.all().length
    save.textContent = count === 0 ? 'Download decisions' : `Download ${counted(count, 'decision')}`
    const unsaved = session.decisions.unsaved()
    save.disabled = count === 0 && unsaved === 0
    save.title = unsaved === 0 ? '' : `${unsaved} not yet downloaded`
    save.classList.toggle('unsaved', unsaved > 0)
  }
  const viewButton = (view: 'text' | 'overview', words: string): HTMLElement =>
    h(
      'button',
      { type: 'button', 'aria-pressed': String(session.state().view === view), click: () => session.change({ view }) },
      words,
    )
  const element = h(
    'header',
    { class: 'toolbar' },
    h('h1', {}, 'Concordance'),
    setChooser(session),
    views,
    columns,
    search.element,
    h('span', { class: 'space' }),
    save,
    h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        click: nextTheme,
        title: 'light or dark',
        'aria-label': 'change between light and dark',
      },
      '◐',
    ),
    h(
      'button',
      { type: 'button', class: 'quiet', click: openHelp, title: 'keys and help (?)', 'aria-label': 'keys and help' },
      '?',
    ),
  )
  update()
  return { element, update }
}

function setChooser(session: Session): HTMLElement {
  const { sets } = session.data
  const current = session.set().id
  if (sets.length < 2) return h('p', { class: 'set' }, current)
  const select = h(
    'select',
    {
      'aria-label': 'document set',
      change: () => session.change({ set: select.value, finding: '', columns: [], pin: '', versions: [] }),
    },
    ...sets.map(({ id, findings }) =>
      h('option', { value: id, selected: id === current }, `${id} (${findings.length})`),
    ),
  )
  session.onChange(() => (select.value = session.set().id))
  return select
}
