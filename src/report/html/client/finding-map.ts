import type { Severity } from '../../../model/finding.ts'
import type { FindingData } from '../data.ts'
import { h, svg } from './dom.ts'
import type { Session } from './session.ts'
import { departingVersions } from './tally.ts'
import { counted } from './words.ts'

const WIDTH = 960
const LANE = 18
const LEFT = 52
const TOP = 8

/** The document from its beginning to its end as a line for each language, with a sign for each finding. */
export function findingMap(session: Session): HTMLElement {
  const { versions } = session.set()
  const shown = session.shown().filter(({ row }) => row !== undefined)
  const hasUndecided = shown.some((finding) => departingVersions(finding).length === 0)
  const lanes = [...versions.map(({ key }) => key), ...(hasUndecided ? ['≠'] : [])]
  const height = TOP + lanes.length * LANE + 22
  const picture = svg(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${height}`,
      class: 'map',
      role: 'img',
      'aria-label': `${counted(shown.length, 'finding')} over the length of the document, a line for each language; the table below has the numbers`,
    },
    ...lanes.flatMap((lane, y) => laneOf(lane, y)),
    ...shown.flatMap((finding) => signsOf(finding, session)),
    svg('text', { x: LEFT, y: height - 4, class: 'axis' }, 'beginning'),
    svg('text', { x: WIDTH - 8, y: height - 4, class: 'axis end' }, 'end'),
  )
  return h('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'where the findings are' }, picture)
}

function laneOf(key: string, y: number): readonly Node[] {
  const middle = TOP + y * LANE + LANE / 2
  return [
    svg('text', { x: LEFT - 10, y: middle + 4, class: 'lane' }, key),
    svg('line', { x1: LEFT, x2: WIDTH - 8, y1: middle, y2: middle, class: 'line' }),
  ]
}

function signsOf(finding: FindingData, session: Session): readonly Node[] {
  const { versions, rows } = session.set()
  const departing = departingVersions(finding)
  const lanes = departing.length === 0 ? [versions.length] : departing
  const x = LEFT + ((finding.row! + 0.5) / rows.length) * (WIDTH - 8 - LEFT)
  return lanes.map((lane) => sign(finding, x, TOP + lane * LANE + LANE / 2))
}

const OUTLINES: Readonly<Record<Severity, string>> = {
  error: 'M0-6 5.5 4-5.5 4z',
  warning: 'M0-5.5 4.5 0 0 5.5-4.5 0z',
  info: 'M0-3.5A3.5 3.5 0 1 1 0 3.5 3.5 3.5 0 1 1 0-3.5z',
}

function sign({ severity, message, fingerprint }: FindingData, x: number, y: number): Node {
  return svg(
    'path',
    {
      d: OUTLINES[severity],
      transform: `translate(${x.toFixed(1)} ${y})`,
      class: `sign ${severity}`,
      'data-finding': fingerprint,
    },
    svg('title', {}, message),
  )
}
