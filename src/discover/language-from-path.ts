import type { LanguageTag } from '../model/language-tag.ts'
import { groupBy } from '../model/group-by.ts'
import { type PathCandidate, pathCandidates } from './path-candidates.ts'
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
  const candidates = new Map(paths.map((path) => [path, pathCandidates(path)]))
  const series = groupBy([...candidates.values()].flat(), (candidate) => candidate.series)
  const languages = new Map<string, PathLanguage>()
  for (const [path, named] of candidates) {
    const language = byPattern(path, patterns) ?? byCandidates(named, series)
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

type Series = ReadonlyMap<string, readonly PathCandidate[]>

function byCandidates(candidates: readonly PathCandidate[], series: Series): PathLanguage | undefined {
  const proven = candidates.find((each) => (each.place === 'name' && !each.isDoubtful) || isInSeries(each, series))
  const taken = proven ?? candidates.find(({ place }) => place !== 'amid')
  return taken && { language: taken.language, key: taken.key, isHint: proven === undefined }
}

/** Whether another language stands in the same place of another path, and not all of them are doubtful. */
function isInSeries({ series, language }: PathCandidate, all: Series): boolean {
  const others = all.get(series)!
  return others.some((other) => other.language !== language) && others.some((other) => !other.isDoubtful)
}
