import type { FindingData } from '../data.ts'
import { cellOf } from './cell.ts'
import { h, message } from './dom.ts'
import type { Session } from './session.ts'
import { counted, DEPARTURES, languageName, placeWords, SHAPES, VERDICTS } from './words.ts'

/** On paper stands what passes the filters: every finding with its row in the versions that have a column. */
export function printsOnPaper(session: Session): HTMLElement {
  const paper = h('section', { class: 'paper', 'aria-hidden': 'true' })
  const fill = (): void => paper.replaceChildren(...pages(session))
  const clear = (): void => paper.replaceChildren()
  addEventListener('beforeprint', fill)
  addEventListener('afterprint', clear)
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? fill() : clear()))
  return paper
}

function pages(session: Session): readonly Node[] {
  const { id, versions } = session.set()
  const shown = session.shown()
  const tags = session.columns().map((v) => versions[v]!.key)
  return [
    h('h1', {}, `Concordance: ${id}`),
    h('p', {}, `${counted(shown.length, 'finding')}, shown in ${tags.join(', ')}`),
    ...shown.map((finding, i) => sheet(finding, i, session)),
  ]
}

function sheet(finding: FindingData, i: number, session: Session): HTMLElement {
  const decision = session.decisions.of(finding)
  return h(
    'article',
    {},
    h('h2', {}, `${i + 1}. ${placeWords(finding)}`),
    h(
      'p',
      { class: 'kind' },
      `${SHAPES[finding.severity]} ${finding.severity}, ${finding.rule}, ${DEPARTURES[finding.departure]}`,
    ),
    h('p', { class: 'message' }, message(finding.message)),
    finding.advice !== undefined && h('p', { class: 'advice' }, message(finding.advice)),
    decision &&
      h(
        'p',
        {},
        `Decision: ${VERDICTS[decision.verdict]}${decision.reason === undefined ? '' : `: ${decision.reason}`}`,
      ),
    finding.row === undefined ? filesOf(finding, session) : versionsOf(finding, finding.row, session),
  )
}

function filesOf({ places }: FindingData, session: Session): HTMLElement {
  const { versions } = session.set()
  const words = places.map(({ version, path, where, says }) =>
    [versions[version]?.path ?? path, where, says.join(', ')].filter(Boolean).join(', '),
  )
  return h('ul', {}, ...words.map((each) => h('li', {}, each)))
}

function versionsOf(finding: FindingData, row: number, session: Session): HTMLElement {
  const { versions } = session.set()
  const own = session.columns().map((version) => {
    const { key, language } = versions[version]!
    const departs = finding.places.some((place) => place.version === version && place.deviates === true)
    const cell = cellOf({ session, row, version, find: undefined })
    cell.removeAttribute('role')
    return h(
      'tr',
      { class: departs ? 'departs' : undefined },
      h('th', {}, key, h('span', {}, languageName(language)), departs && h('em', {}, 'departs')),
      h('td', {}, cell),
    )
  })
  return h('table', {}, ...own)
}
