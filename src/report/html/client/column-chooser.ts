import { h } from './dom.ts'
import type { Session } from './session.ts'
import { languageName } from './words.ts'

/** Which versions have a column: at least two, if there are so many. */
export function columnChooser(session: Session): HTMLElement {
  const { versions } = session.set()
  const shown = session.columns()
  const least = Math.min(2, versions.length)
  const choose = (columns: readonly number[]): void => {
    const isAll = columns.length === versions.length
    session.change({ columns: isAll ? [] : [...columns].sort((a, b) => a - b).map((v) => versions[v]!.key) })
  }
  const box = (v: number): HTMLElement => {
    const isShown = shown.includes(v)
    const { key, language } = versions[v]!
    return h(
      'label',
      {},
      h('input', {
        type: 'checkbox',
        checked: isShown,
        disabled: isShown && shown.length <= least,
        'data-column': key,
        change: () => choose(isShown ? shown.filter((each) => each !== v) : [...shown, v]),
      }),
      h('span', { class: 'tag' }, key),
      ` ${languageName(language)}`,
    )
  }
  return h(
    'details',
    { class: 'menu' },
    h('summary', {}, `Columns: ${shown.length} of ${versions.length}`),
    h(
      'div',
      { class: 'sheet' },
      h('div', { class: 'boxes' }, ...versions.map((_, v) => box(v))),
      h(
        'div',
        { class: 'actions' },
        action('All', () => choose(versions.map((_, v) => v))),
        inQuestion(session, choose),
      ),
    ),
  )
}

/** The versions that depart in the chosen finding, and the first ones that do not. */
function inQuestion(session: Session, choose: (columns: readonly number[]) => void): HTMLElement | false {
  const finding = session.chosen()
  if (finding === undefined || finding.row === undefined) return false
  const places = finding.places.filter(({ version }) => version >= 0)
  const departing = places.filter(({ deviates }) => deviates).map(({ version }) => version)
  const others = places.filter(({ deviates }) => !deviates).map(({ version }) => version)
  return action('Only those in question', () =>
    choose([...departing, ...others.slice(0, Math.max(1, 3 - departing.length))]),
  )
}

function action(words: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', click }, words)
}
