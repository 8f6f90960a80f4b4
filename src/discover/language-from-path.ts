import type { LanguageTag } from '../model/language-tag.ts'
import { groupBy } from '../model/group-by.ts'
import { languageFolders } from './language-folders.ts'
import { type PathCandidate, pathCandidates, stemOf } from './path-candidates.ts'
import type { PathPattern } from './path-pattern.ts'

/** The language that a path names. */
export interface PathLanguage {
  readonly language: LanguageTag
  /** The path with `{lang}` in the place of the language and without extension: equal for the versions of one document. */
  readonly key: string
  /** The path alone is no proof (`id.md`, `de/contract.md` without its like in another language): the text must not speak against it. */
  readonly isHint: boolean
}

/**
 * The languages that paths name, by path; a path that names none is absent. Configured patterns come first, then the
 * names of files, then those of folders. The paths are judged together, since `annex-ii` is in Yi and `en/` a language's
 * folder only if the same thing stands beside it in another language. `/` between folders, relative to the folder that
 * the patterns are relative to.
 */
export function languagesFromPaths(
  paths: readonly string[],
  patterns: readonly PathPattern[],
): ReadonlyMap<string, PathLanguage> {
  const withoutLanguage = languageFolders(paths)
  const candidates = new Map(paths.map((path) => [path, pathCandidates(path, withoutLanguage)]))
  const series = groupBy([...candidates.values()].flat(), (candidate) => candidate.series)
  const around = { series, stems: new Set(paths.map(withoutEnding)) }
  const languages = new Map<string, PathLanguage>()
  for (const [path, named] of candidates) {
    const language = byPattern(path, patterns) ?? byCandidates(named, around)
    if (language !== undefined) languages.set(path, language)
  }
  return languages
}

function byPattern(path: string, patterns: readonly PathPattern[]): PathLanguage | undefined {
  for (const pattern of patterns) {
    const match = pattern(path)
    if (match !== undefined) return { ...match, isHint: false }
  }
  return undefined
}

/** What the other paths are. */
interface Around {
  readonly series: ReadonlyMap<string, readonly PathCandidate[]>
  /** All paths without their endings. */
  readonly stems: ReadonlySet<string>
}

function byCandidates(candidates: readonly PathCandidate[], around: Around): PathLanguage | undefined {
  const proven = candidates.find(
    (each) => (each.place === 'name' && !each.isDoubtful) || isInSeries(each, around) || hasOriginal(each, around),
  )
  const taken = proven ?? candidates.find(({ place }) => place !== 'amid')
  return taken && { language: taken.language, key: taken.key, isHint: proven === undefined }
}

/** Whether another language stands in the same place of another path, and not all of them are doubtful. */
function isInSeries({ series, language }: PathCandidate, around: Around): boolean {
  const others = around.series.get(series)!
  return others.some((other) => other.language !== language) && others.some((other) => !other.isDoubtful)
}

/** Whether the same file stands outside of the folder of the language: `docs/fr/guide.md` beside `docs/guide.md`. */
function hasOriginal({ place, key, isDoubtful }: PathCandidate, { stems }: Around): boolean {
  return place === 'folder' && !isDoubtful && stems.has(key.replace('{lang}/', ''))
}

function withoutEnding(path: string): string {
  const at = path.lastIndexOf('/') + 1
  return path.slice(0, at) + stemOf(path.slice(at))
}
