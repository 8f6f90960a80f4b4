import { groupBy } from '../../../model/group-by.ts'
import type { FindingData, PlaceData } from '../data.ts'
import { h } from './dom.ts'
import type { Session } from './session.ts'
import { languageName } from './words.ts'

/** What each version says at the place of a finding: those that depart and then the others, or the camps where nobody can say. */
export function said(finding: FindingData, session: Session): HTMLElement {
  const camps = campsOf(finding, session)
  const isTie = finding.departure === 'undecided'
  return h(
    'div',
    { class: isTie ? 'said tie' : 'said' },
    ...camps.map(({ heading, places, isLoud }) =>
      h('section', { class: isLoud ? 'camp departs' : 'camp' }, h('h3', {}, heading), voices(places, finding, session)),
    ),
  )
}

interface Camp {
  readonly heading: string
  readonly places: readonly PlaceData[]
  readonly isLoud: boolean
}

function campsOf({ departure, places, agree, voters }: FindingData, session: Session): readonly Camp[] {
  if (departure === 'undecided') return tie(places, session)
  const isAlone = departure === 'intrinsic'
  const departing = places.filter(({ deviates }) => deviates)
  const others = places.filter(({ deviates }) => !deviates)
  return [
    { heading: isAlone ? 'In question' : 'Departs', places: departing, isLoud: true },
    { heading: isAlone ? 'The same place elsewhere' : `${agree} of ${voters} agree`, places: others, isLoud: false },
  ].filter((camp) => camp.places.length > 0)
}

/** Who says something and who does not; where all say something, versions with the same words stand together. */
function tie(places: readonly PlaceData[], session: Session): readonly Camp[] {
  const isMixed = places.some(({ says }) => says.length > 0) && places.some(({ says }) => says.length === 0)
  const camps = groupBy(places, ({ says }) => (isMixed ? String(says.length > 0) : says.join(', ')))
  return [...camps.values()].map((own) => ({ heading: keysOf(own, session), places: own, isLoud: false }))
}

function keysOf(places: readonly PlaceData[], session: Session): string {
  const { versions } = session.set()
  return places.map(({ version }) => versions[version]?.key ?? '').join(', ')
}

/** So many versions that say nothing are named one by one, with their places; more stand together. */
const FEW = 3

function voices(places: readonly PlaceData[], finding: FindingData, session: Session): HTMLElement {
  const isSilent = (place: PlaceData): boolean =>
    place.deviates !== true &&
    place.version >= 0 &&
    wordsAt(place, session) === undefined &&
    !lacksRow(place, finding, session)
  const silent = places.filter(isSilent)
  const isMany = silent.length > FEW
  const spoken = isMany ? places.filter((place) => !isSilent(place)) : places
  const { versions } = session.set()
  const tags = silent.map(({ version }) => {
    const { key, language } = versions[version]!
    const title = `show ${languageName(language)}`
    return h('button', { type: 'button', class: 'tag', 'data-version': version, title }, key)
  })
  return h(
    'ul',
    {},
    ...spoken.map((place) => h('li', {}, voice(place, finding, session))),
    isMany && h('li', { class: 'silent' }, h('em', {}, 'say nothing of it: '), ...tags),
  )
}

function voice(place: PlaceData, finding: FindingData, session: Session): HTMLElement {
  const version = session.set().versions[place.version]
  if (version === undefined) return h('p', { class: 'where' }, h('bdi', {}, place.path ?? ''))
  const { key, language, path } = version
  return h(
    'button',
    { type: 'button', class: 'voice', 'data-version': place.version, title: `show ${languageName(language)}: ${path}` },
    h('span', { class: 'tag' }, key),
    wordsAt(place, session) ?? h('span', { class: 'words' }, h('em', {}, silence(place, finding, session))),
    h('span', { class: 'where' }, h('span', { class: 'file' }, `${nameOf(path)}, `), place.where ?? ''),
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

function silence(place: PlaceData, finding: FindingData, session: Session): string {
  return lacksRow(place, finding, session) ? 'lacks this paragraph' : 'says nothing of it'
}

function lacksRow({ version }: PlaceData, { row }: FindingData, session: Session): boolean {
  return row !== undefined && session.set().rows[row]!.cells[version]!.length === 0
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
