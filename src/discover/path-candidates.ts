import type { LanguageTag } from '../model/language-tag.ts'
import type { WithoutLanguage } from './language-folders.ts'
import { houseName } from './house-names.ts'
import { namedLanguage } from './known-languages.ts'

/** A language that a path may name, and what the path is without it. */
export interface PathCandidate {
  readonly language: LanguageTag
  /** The path with `{lang}` in the place of the language and without extension: equal for the versions of one document. */
  readonly key: string
  /** What must be equal in paths with other languages for the candidate to gain by them: the key, or for a folder its path. */
  readonly series: string
  /** The code is a word, an abbreviation or a numeral as well. */
  readonly isDoubtful: boolean
  /** Where the language stands. At the beginning or amid a name, and for a folder, other languages must stand in its place. */
  readonly place: 'name' | 'folder' | 'amid'
}

/** All languages that a path may name, the likeliest first. `/` between folders. */
export function pathCandidates(path: string, withoutLanguage: WithoutLanguage): readonly PathCandidate[] {
  const at = path.lastIndexOf('/') + 1
  const [folder, stem] = [path.slice(0, at), stemOf(path.slice(at))]
  const place: Place = { folder, without: (language) => withoutLanguage(folder, language) }
  return [...byHouse(place, stem), ...atEnd(place, stem), ...inFolders(place, stem), ...amid(place, stem)]
}

/** Where a file is. */
interface Place {
  readonly folder: string
  /** The folder, with `{lang}` for those of a language. */
  readonly without: (language: LanguageTag) => string
}

/** A name that is made as its publisher makes them. */
function byHouse(place: Place, stem: string): readonly PathCandidate[] {
  const house = houseName(stem)
  if (house === undefined) return []
  const { language, rest } = house
  const key = `${place.without(language)}${rest}{lang}`
  return [{ language, key, series: key, isDoubtful: false, place: 'name' }]
}

/** The name without its extension. */
export function stemOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

const SEPARATOR = /[-._ ()]/
const LONGEST_TAG = 3

/** The name as a whole, or its end behind a separator: `pt-BR`, `guide.pt-BR`, `guide_PT`, `guide (pt)`. */
function atEnd(place: Place, stem: string): readonly PathCandidate[] {
  const name = stem.replace(/\)$/, '')
  return endsOf(name).flatMap((start) => {
    const named = namedLanguage(name.slice(start))
    if (named === undefined) return []
    const key = `${place.without(named.language)}${trimmed(name.slice(0, start))}{lang}`
    return [{ ...named, key, series: key, place: 'name' as const }]
  })
}

/** Where the last parts of a name begin that may be one tag, the longest end first. */
function endsOf(name: string): readonly number[] {
  const starts = [0, ...Array.from(name.matchAll(/[-._ ()]/g), (match) => match.index + 1)]
  return starts.slice(-LONGEST_TAG)
}

function trimmed(name: string): string {
  let end = name.length
  while (end > 0 && SEPARATOR.test(name[end - 1]!)) end--
  return name.slice(0, end)
}

/** Folders whose whole name is a tag, the nearest first. */
function inFolders(around: Place, stem: string): readonly PathCandidate[] {
  const parts = around.folder.split('/').slice(0, -1)
  return parts
    .flatMap((part, at) => {
      const named = namedLanguage(part)
      if (named === undefined) return []
      const series = [...parts.slice(0, at), '{lang}'].join('/')
      const rest = around
        .without(named.language)
        .split('/')
        .slice(at + 1)
      return [{ ...named, key: [series, ...rest].join('/') + stem, series, place: 'folder' as const }]
    })
    .reverse()
}

/** Parts of a name that are a tag: `EN_contract`, `contract_en_v2`. */
function amid(place: Place, stem: string): readonly PathCandidate[] {
  const parts = stem.split(/([-._ ()])/)
  return parts.flatMap((part, at) => {
    const named = at === parts.length - 1 ? undefined : namedLanguage(part)
    if (named === undefined) return []
    const key = place.without(named.language) + parts.toSpliced(at, 1, '{lang}').join('')
    return [{ ...named, key, series: key, place: 'amid' as const }]
  })
}
