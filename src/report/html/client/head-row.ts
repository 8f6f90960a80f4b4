import { concerns } from './filter.ts'
import { h } from './dom.ts'
import type { Session } from './session.ts'
import { counted, languageName } from './words.ts'

/** Names of the versions above their columns, each with a button that keeps it beside the margin. */
export function headRow(session: Session): HTMLElement {
  return h(
    'div',
    { role: 'row', class: 'row filled', 'aria-rowindex': 1 },
    h('div', { role: 'columnheader', class: 'margin' }, h('span', { class: 'unseen' }, 'place and findings')),
    ...session.columns().map((version) => headCell(session, version)),
  )
}

function headCell(session: Session, version: number): HTMLElement {
  const { key, language, path } = session.set().versions[version]!
  const findings = session.set().findings.filter((finding) => concerns(finding, version)).length
  const isPinned = session.state().pin === key
  return h(
    'div',
    { role: 'columnheader', class: 'cell', title: path },
    h('span', { class: 'tag' }, key),
    h('span', { class: 'name' }, languageName(language)),
    h('span', { class: 'count' }, counted(findings, 'finding')),
    h(
      'button',
      {
        type: 'button',
        class: 'pin',
        'aria-pressed': String(isPinned),
        'aria-label': `keep ${languageName(language)} beside the margin`,
        title: isPinned ? 'let go' : 'keep beside the margin',
        click: () => session.change({ pin: isPinned ? '' : key }),
      },
      isPinned ? '◧' : '◫',
    ),
  )
}
