import type { FindingData, PlaceData } from '../data.ts'
import { h } from './dom.ts'
import type { Session } from './session.ts'
import { languageName } from './words.ts'

/** What each version says at the place of a finding: those that depart, then the others. */
export function said(finding: FindingData, session: Session): HTMLElement {
  const departing = finding.places.filter(({ deviates }) => deviates)
  const others = finding.places.filter(({ deviates }) => !deviates)
  const heading = departing.length === 0 ? 'No majority' : `${finding.agree} of ${finding.voters} agree`
  return h(
    'div',
    { class: 'said' },
    departing.length > 0 &&
      camp(finding.departure === 'intrinsic' ? 'In question' : 'Departs', departing, {
        finding,
        session,
        isLoud: true,
      }),
    others.length > 0 &&
      camp(finding.departure === 'intrinsic' ? 'The same place elsewhere' : heading, others, {
        finding,
        session,
        isLoud: false,
      }),
  )
}

interface Camp {
  readonly finding: FindingData
  readonly session: Session
  readonly isLoud: boolean
}

function camp(heading: string, places: readonly PlaceData[], { finding, session, isLoud }: Camp): HTMLElement {
  return h(
    'section',
    { class: isLoud ? 'camp departs' : 'camp' },
    h('h3', {}, heading),
    h('ul', {}, ...places.map((place) => h('li', {}, voice(place, finding, session)))),
  )
}

function voice(place: PlaceData, finding: FindingData, session: Session): HTMLElement {
  const version = session.set().versions[place.version]
  if (version === undefined) return h('p', { class: 'where' }, h('bdi', {}, place.path ?? ''))
  const { key, language, path } = version
  return h(
    'button',
    { type: 'button', class: 'voice', 'data-version': place.version, title: `show ${languageName(language)}` },
    h('span', { class: 'tag' }, key),
    wordsAt(place, session) ?? h('span', { class: 'words' }, h('em', {}, silence(place, finding, session))),
    h('span', { class: 'where' }, `${nameOf(path)}, ${place.where ?? ''}`),
  )
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Letters shown before and behind the place. */
const AROUND = 48

/** The place with the text around it, or what the version says there; `undefined` if it says nothing. */
function wordsAt({ version, says, marks = [] }: PlaceData, session: Session): HTMLElement | undefined {
  const { rows, versions } = session.set()
  const { language, direction } = versions[version]!
  const mark = marks.find(({ span }) => span !== undefined)
  if (mark?.span === undefined && says.length === 0) return undefined
  const words = mark?.span
    ? excerpt(rows[mark.row]!.cells[version]![mark.paragraph]!.text, mark.span)
    : [h('mark', {}, says.join(' · '))]
  return h('span', { class: 'words', lang: language, dir: direction }, ...words)
}

function silence({ version }: PlaceData, { row }: FindingData, session: Session): string {
  const isLacking = row !== undefined && session.set().rows[row]!.cells[version]!.length === 0
  return isLacking ? 'lacks this paragraph' : 'says nothing of it'
}

function excerpt(text: string, [start, end]: readonly [number, number]): ReadonlyArray<Node | string> {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1
  const before = text.slice(from > start ? start : from, start)
  const after = text.slice(end, end + AROUND)
  const kept = end + AROUND >= text.length ? after : after.slice(0, Math.max(after.lastIndexOf(' '), 0))
  const marked = end - start > 4 * AROUND ? `${text.slice(start, start + 4 * AROUND)}…` : text.slice(start, end)
  return [
    from > 0 ? '…\u00A0' : '',
    before,
    h('mark', { class: marked === '' ? 'caret' : undefined }, marked),
    kept,
    kept === after ? '' : '\u00A0…',
  ]
}
