import type { FindingData } from '../data.ts'
import { h } from './dom.ts'
import type { Session } from './session.ts'
import { tally } from './tally.ts'
import { counted, languageName, SEVERITIES } from './words.ts'

/** Rules by languages: the fuller the square, the more findings; a number in each for those who want to know. */
export function matrix(session: Session): HTMLElement {
  const { versions } = session.set()
  const { rules, cells } = tally(session.shown(), versions.length)
  const most = Math.max(...cells.flat().map(({ length }) => length))
  const columns = [
    ...versions.map(({ key, language }) => ({ key, name: languageName(language) })),
    { key: '', name: 'no majority' },
  ]
  const head = columns.map(({ key, name }) =>
    h('th', { scope: 'col', title: name }, key || '≠', key === '' && h('span', { class: 'unseen' }, name)),
  )
  const rows = rules.map((rule, r) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, rule),
      ...columns.map(({ key, name }, v) => square(cells[r]![v]!, { session, rule, key, name, most })),
      h('td', { class: 'total' }, String(new Set(cells[r]!.flat()).size)),
    ),
  )
  const totals = columns.map((_, v) =>
    h('td', { class: 'total' }, String(cells.reduce((sum, row) => sum + row[v]!.length, 0))),
  )
  return h(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'findings by rule and language' },
    h(
      'table',
      { class: 'matrix' },
      h('caption', { class: 'unseen' }, 'findings by rule and by the language that departs'),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'rule'), ...head, h('th', { scope: 'col' }, 'all'))),
      h('tbody', {}, ...rows),
      h(
        'tfoot',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, 'all rules'),
          ...totals,
          h('td', { class: 'total' }, String(session.shown().length)),
        ),
      ),
    ),
  )
}

interface SquareView {
  readonly session: Session
  readonly rule: string
  readonly key: string
  readonly name: string
  /** Findings in the fullest square. */
  readonly most: number
}

function square(findings: readonly FindingData[], { session, rule, key, name, most }: SquareView): HTMLElement {
  if (findings.length === 0) return h('td', {}, h('span', { class: 'unseen' }, '0'))
  const loudest = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity))!
  const button = h(
    'button',
    {
      type: 'button',
      class: `square ${loudest}`,
      title: `${rule}, ${name}: ${counted(findings.length, 'finding')}`,
      'aria-label': `${counted(findings.length, 'finding')}, the loudest of severity ${loudest}: ${rule}, ${name}`,
      click: () =>
        session.change({
          rules: [rule],
          versions: key === '' ? [] : [key],
          view: 'text',
          finding: findings[0]!.fingerprint,
        }),
    },
    String(findings.length),
  )
  button.style.setProperty('--share', String(Math.sqrt(findings.length / most)))
  return h('td', {}, button)
}
