import { findingMap } from './finding-map.ts'
import { h } from './dom.ts'
import { matrix } from './matrix.ts'
import type { Session } from './session.ts'
import { counted, SEVERITIES, SHAPES } from './words.ts'

/** How the findings lie over the languages and the document: those that pass the filters. */
export function overview(session: Session): HTMLElement {
  const { versions, rows } = session.set()
  const shown = session.shown()
  return h(
    'div',
    { class: 'overview', tabindex: 0, role: 'region', 'aria-label': 'overview' },
    h('h2', {}, session.set().id),
    h(
      'p',
      { class: 'sum' },
      `${counted(versions.length, 'version')}, ${counted(rows.length, 'row')}, ${counted(shown.length, 'finding')} in view`,
    ),
    h(
      'ul',
      { class: 'tiles' },
      ...SEVERITIES.map((severity) =>
        tile(
          severity,
          `${SHAPES[severity]} ${severity}`,
          shown.filter((finding) => finding.severity === severity).length,
        ),
      ),
      tile('', 'decided in all', session.set().findings.filter((finding) => session.decisions.of(finding)).length),
    ),
    ...(shown.length === 0
      ? [h('p', { class: 'nothing' }, 'No finding passes the filters.')]
      : [
          h('h3', {}, 'Where they are'),
          findingMap(session),
          h('h3', {}, 'Which rule, which language'),
          matrix(session),
        ]),
  )
}

function tile(kind: string, words: string, count: number): HTMLElement {
  return h('li', { class: `tile ${kind}` }, h('strong', {}, String(count)), ` ${words}`)
}
