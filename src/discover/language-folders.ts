import type { LanguageTag } from '../model/language-tag.ts'
import { namedLanguage } from './known-languages.ts'

/** A path of folders with `{lang}` in the place of those that are named like a language, and hold its versions. */
export type WithoutLanguage = (folder: string, language: LanguageTag) => string

/** The languages that stand in one place of the paths. */
interface Series {
  readonly languages: Set<LanguageTag>
  /** Not all of them are words as well. */
  isSure: boolean
}

/**
 * A folder that is named like a language is that of a language if one of another language stands in the same place of some
 * path: in `/home/pol/it/guide.it.md` none is.
 */
export function languageFolders(paths: readonly string[]): WithoutLanguage {
  const all = new Map<string, Series>()
  for (const folder of new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1))))
    for (const [at, part] of folder.split('/').entries()) addTo(all, folder, { part, at })
  const isLanguage = (place: string): boolean => {
    const series = all.get(place)
    return series !== undefined && series.isSure && series.languages.size > 1
  }
  const known = new Map<string, string>()
  return (folder, language) => {
    const key = `${language}\0${folder}`
    const path = known.get(key) ?? replaced(folder, language, isLanguage)
    known.set(key, path)
    return path
  }
}

function addTo(all: Map<string, Series>, folder: string, { part, at }: { part: string; at: number }): void {
  const named = namedLanguage(part)
  if (named === undefined) return
  const place = marked(folder, named.language).slice(0, at).join('/')
  const series = all.get(place) ?? { languages: new Set(), isSure: false }
  series.languages.add(named.language)
  series.isSure ||= !named.isDoubtful
  all.set(place, series)
}

function replaced(folder: string, language: LanguageTag, isLanguage: (place: string) => boolean): string {
  const parts = folder.split('/')
  const places = marked(folder, language)
  return parts
    .map((part, at) => (places[at] === '{lang}' && isLanguage(places.slice(0, at).join('/')) ? '{lang}' : part))
    .join('/')
}

/** The folders, all that are named like the language marked: equal for `nl/x/nl` and `fr/x/fr`. */
function marked(folder: string, language: LanguageTag): readonly string[] {
  return folder.split('/').map((part) => (namedLanguage(part)?.language === language ? '{lang}' : part))
}
