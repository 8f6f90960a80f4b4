import { h } from './dom.ts'
import { estimatedHeight } from './estimate.ts'
import { headRow } from './head-row.ts'
import { type LazyRows, lazyRows } from './lazy-rows.ts'
import { rowContent } from './row.ts'
import { scrollToColumn, scrollToRow } from './scroll.ts'
import { finder } from './search.ts'
import type { Change, Session } from './session.ts'

/** The versions side by side. */
export interface Table {
  readonly element: HTMLElement
  readonly update: (change: Change) => void
  /** Brings a row into view, and in it a version. */
  readonly show: (row: number, version?: number) => void
}

/** Up to so many cells all rows stay in the page once they are filled, and the browser's own search finds everything. */
const ALL_CELLS = 8000

export function table(session: Session): Table {
  const scroller = h('div', { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': 'versions side by side' })
  let rows: readonly HTMLElement[] = []
  let lazy: LazyRows | undefined
  const hideRows = (): void => {
    const { brief } = session.state()
    for (const [row, element] of rows.entries()) element.hidden = brief && session.marks().findingsIn(row).length === 0
  }
  const build = (): void => {
    lazy?.stop()
    rows = emptyRows(session, scroller.clientWidth)
    const keepsAll = rows.length * session.columns().length <= ALL_CELLS
    scroller.replaceChildren(tableElement(session, rows))
    scroller.classList.toggle('keeps-all', keepsAll)
    hideRows()
    lazy = lazyRows({
      scroller,
      rows,
      contentOf: (row) => rowContent(session, row, finder(session.state().query)),
      keepsAll,
    })
  }
  return {
    element: scroller,
    update({ state, before }) {
      const isOther = (['set', 'columns', 'pin'] as const).some((name) => state[name] !== before[name])
      if (isOther || rows.length === 0) return build()
      hideRows()
      lazy?.refresh()
      markChosen(rows, session.chosen()?.row)
    },
    show(row, version) {
      lazy?.prepare(row)
      const element = rows[row]
      if (element === undefined) return
      element.hidden = false
      markChosen(rows, session.chosen()?.row)
      scrollToRow(scroller, element)
      const column = version === undefined ? -1 : session.columns().indexOf(version)
      if (column !== -1) scrollToColumn(scroller, column)
    },
  }
}

function markChosen(rows: readonly HTMLElement[], chosen: number | undefined): void {
  for (const element of rows[0]?.parentElement?.querySelectorAll('.row.chosen') ?? [])
    element.classList.remove('chosen')
  if (chosen !== undefined) rows[chosen]?.classList.add('chosen')
}

function emptyRows(session: Session, width: number): readonly HTMLElement[] {
  const columns = session.columns()
  const columnWidth = Math.max(COLUMN, width / Math.max(1, columns.length))
  return session.set().rows.map((row, r) => {
    const element = h('div', { class: 'row', 'aria-rowindex': r + 2 })
    element.style.setProperty('--height', `${estimatedHeight(row, columns, columnWidth)}px`)
    return element
  })
}

/** Least width of a column in pixels; the style has the same. */
const COLUMN = 256

function tableElement(session: Session, rows: readonly HTMLElement[]): HTMLElement {
  const columns = session.columns().length
  const element = h(
    'div',
    {
      class: 'table',
      role: 'table',
      'aria-label': session.set().id,
      'aria-rowcount': rows.length + 1,
      'aria-colcount': columns + 1,
    },
    h('div', { role: 'rowgroup', class: 'head' }, headRow(session)),
    h('div', { role: 'rowgroup', class: 'body' }, ...rows),
  )
  element.classList.toggle('pinned', session.state().pin !== '')
  element.style.setProperty('--columns', String(columns))
  return element
}
