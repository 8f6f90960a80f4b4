import { groupBy } from '../../../model/group-by.ts'
import type { FindingData, PlaceData } from '../data.ts'
import { h } from './dom.ts'
import type { Session } from './session.ts'
import { counted, languageName } from './words.ts'

/** What each version says at the place of a finding: those that depart and then the others, or the camps where nobody can say. */
export function said(finding: FindingData, session: Session): HTMLElement {
  const camps = campsOf(finding)
  const isTie = finding.departure === 'undecided'
  return h(
    'div',
    { class: isTie ? 'said tie' : 'said' },
    ...camps.map(({ heading, places, isLoud }) =>
      h(
        'section',
        { class: isLoud ? 'camp departs' : 'camp' },
        h('h3', {}, heading),
        h('ul', {}, ...places.map((place) => h('li', {}, voice(place, finding, session)))),
      ),
    ),
  )
}

interface Camp {
  readonly heading: string
  readonly places: readonly PlaceData[]
  readonly isLoud: boolean
}

function campsOf({ departure, places, agree, voters }: FindingData): readonly Camp[] {
  if (departure === 'undecided') return tie(places)
  const isAlone = departure === 'intrinsic'
  const departing = places.filter(({ deviates }) => deviates)
  const others = places.filter(({ deviates }) => !deviates)
  return [
    { heading: isAlone ? 'In question' : 'Departs', places: departing, isLoud: true },
    { heading: isAlone ? 'The same place elsewhere' : `${agree} of ${voters} agree`, places: others, isLoud: false },
  ].filter((camp) => camp.places.length > 0)
}

/** Versions that say the same in the same words stand together. */
function tie(places: readonly PlaceData[]): readonly Camp[] {
  const camps = groupBy(places, ({ says }) => says.join(', '))
  return [...camps].map(([words, own]) => ({
    heading: `${words === '' ? 'silent' : `“${words}”`}: ${counted(own.length, 'version')}`,
    places: own,
    isLoud: false,
  }))
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
