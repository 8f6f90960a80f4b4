import type { PageData } from '../data.ts'
import { announcer, findingWords } from './announce.ts'
import { h } from './dom.ts'
import { saveDecisions } from './download.ts'
import { neighbour } from './filter.ts'
import { helpDialog } from './help.ts'
import { listenToKeys } from './keyboard.ts'
import { overview } from './overview.ts'
import { panel } from './panel.ts'
import { printsOnPaper } from './print.ts'
import { searchBox } from './search-box.ts'
import { type Change, type Session, startSession } from './session.ts'
import { table } from './table.ts'
import { applyTheme } from './theme.ts'
import { toolbar } from './toolbar.ts'

function start(): void {
  const data = JSON.parse(document.querySelector('#data')!.textContent) as PageData
  const session = startSession(data)
  applyTheme()
  const view = layOut(session)
  session.onChange(view.update)
  view.update({ state: session.state(), before: { ...session.state(), set: '\0' }, hasNewDecisions: true })
  addEventListener('beforeunload', (event) => {
    if (session.decisions.unsaved() > 0) event.preventDefault()
  })
}

interface View {
  readonly update: (change: Change) => void
}

function layOut(session: Session): View {
  const { element: live, say } = announcer()
  const text = table(session)
  const help = helpDialog(session.data.version)
  const search = searchBox(session, text.show)
  const step = (by: 1 | -1): void => {
    const finding = neighbour(session.set().findings, session.shown(), { from: session.chosen(), step: by })
    if (finding) session.change({ finding: finding.fingerprint })
  }
  const close = (): void => {
    const { finding } = session.state()
    if (closeMenus(document.body)) return
    if (finding === '') return
    session.change({ finding: '' })
    side.list.querySelector<HTMLElement>(`.entry[data-finding="${CSS.escape(finding)}"]`)?.focus()
  }
  const side = panel(session, { step, close })
  const bar = toolbar(session, search, () => help.showModal())
  const main = h('main', { class: 'main' }, text.element)
  const paper = printsOnPaper(session)
  document.body.append(h('div', { class: 'app' }, bar.element, side.list, main, side.detail), paper, help, live)
  listenToClicks(session, side.focusDetail, text.show)
  listenToKeys({
    next: () => step(1),
    previous: () => step(-1),
    close,
    search: search.focus,
    help: () => help.showModal(),
    overview: () => session.change({ view: session.state().view === 'text' ? 'overview' : 'text' }),
    save: () => saveDecisions(session),
    verdict: (verdict) => chooseVerdict(side.detail, verdict),
  })
  return { update: updater({ session, text, side, bar, main, say }) }
}

interface Parts {
  readonly session: Session
  readonly text: ReturnType<typeof table>
  readonly side: ReturnType<typeof panel>
  readonly bar: ReturnType<typeof toolbar>
  readonly main: HTMLElement
  readonly say: (words: string) => void
}

/** What hangs on the filters and has to be drawn anew with them. */
const OF_LIST = ['set', 'rules', 'severities', 'versions', 'status', 'brief'] as const

function updater({ session, text, side, bar, main, say }: Parts): View['update'] {
  return (change) => {
    const { state, before, hasNewDecisions } = change
    document.body.classList.toggle('has-chosen', session.chosen() !== undefined)
    bar.update()
    side.update(hasNewDecisions || OF_LIST.some((name) => state[name] !== before[name]))
    main.replaceChildren(
      ...(state.view === 'overview'
        ? [overview(session)]
        : main.contains(text.element)
          ? main.childNodes
          : [text.element]),
    )
    text.update(change)
    const finding = session.chosen()
    const isMoved = state.finding !== before.finding || state.view !== before.view || state.set !== before.set
    if (finding === undefined || !isMoved) return
    if (finding.row !== undefined && state.view === 'text')
      text.show(finding.row, finding.places.find(({ deviates }) => deviates)?.version)
    say(findingWords(finding, session))
  }
}

/** Marks, chips, entries and signs all lead to their finding; a voice leads to its column. */
function listenToClicks(session: Session, focusDetail: () => void, show: (row: number, version: number) => void): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
    const voice = event.target.closest<HTMLElement>('[data-version]')
    if (voice) return showVersion(session, Number(voice.dataset['version']), show)
    const link = event.target.closest<HTMLElement>('[data-finding]:not(.panel)')
    if (link === null) return void closeMenus(event.target)
    event.preventDefault()
    session.change({ finding: link.dataset['finding'] ?? '', view: 'text' })
    focusDetail()
  })
}

/** A version without a column gets one. */
function showVersion(session: Session, version: number, show: (row: number, version: number) => void): void {
  const { versions } = session.set()
  const columns = session.columns()
  const shown = [...columns, version].sort((a, b) => a - b).map((v) => versions[v]!.key)
  if (!columns.includes(version)) session.change({ columns: shown.length === versions.length ? [] : shown })
  const row = session.chosen()?.row
  if (row !== undefined) show(row, version)
}

/** Closes the menus that the target is not in; false if none was open. */
function closeMenus(target: Element): boolean {
  const open = [...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')]
  const others = target.isConnected ? open.filter((menu) => !menu.contains(target)) : []
  for (const menu of others) menu.open = false
  return others.length > 0
}

function chooseVerdict(detail: HTMLElement, verdict: string): void {
  const choice = detail.querySelector<HTMLInputElement>(`input[value="${CSS.escape(verdict)}"]`)
  choice?.click()
  detail.querySelector<HTMLInputElement>('input[name=reason]')?.focus()
}

start()
