import { groupBy } from '../model/group-by.ts'
import type { DocumentSet } from '../model/document-set.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { endingOf } from '../formats/format.ts'
import { namedLanguage } from './known-languages.ts'
import { compilePathPattern } from './path-pattern.ts'

/** More patterns than these are no help: they are drawn together, or none is proposed. */
const MOST_PATTERNS = 6

/**
 * Path patterns with `{lang}` that tell the languages of all versions of some sets, as `documents` of a configuration; none if
 * paths do not tell them. `paths` are relative to the folder of the configuration.
 */
export function proposePatterns(sets: readonly DocumentSet[]): readonly string[] {
  const files = sets.flatMap(({ versions }) => versions)
  const exact = patternsOf(files)
  if (exact === undefined) return []
  const patterns = exact.length > MOST_PATTERNS ? drawnTogether(exact) : exact
  return patterns.length <= MOST_PATTERNS && isRight(patterns, files) ? patterns : []
}

interface File {
  readonly path: string
  readonly language: LanguageTag
}

/** A pattern for each kind of path; `undefined` if a path does not name its language. */
function patternsOf(files: readonly File[]): readonly string[] | undefined {
  const patterns = files.map(({ path, language }) => patternOf(path, language))
  return patterns.includes(undefined) ? undefined : [...new Set(patterns as string[])].toSorted()
}

/** `texts/nl/a/guide.md` as `texts/{lang}/**\/*.md`, `a/guide_NL.md` as `a/*_{lang}.md`. */
function patternOf(path: string, language: LanguageTag): string | undefined {
  const parts = path.split('/')
  const isOne = (part: string): boolean => namedLanguage(part)?.language === language
  const name = parts.pop()!
  const at = parts.findIndex(isOne)
  const file = namePattern(name, isOne)
  if (at >= 0) {
    const tail = file.includes('{lang}') ? file : `*.${endingOf(name)}`
    return [...parts.slice(0, at), '{lang}', ...(parts.length > at + 1 ? ['**'] : []), tail].join('/')
  }
  return file.includes('{lang}') ? [...parts, file].join('/') : undefined
}

function namePattern(name: string, isOne: (part: string) => boolean): string {
  const dot = name.lastIndexOf('.')
  const pieces = name.slice(0, dot).split(/([-._ ])/)
  const at = pieces.findLastIndex(isOne)
  if (at < 0) return name
  const before = at === 0 ? '' : `*${pieces[at - 1]}`
  const after = at === pieces.length - 1 ? '' : `${pieces[at + 1]}*`
  return `${before}{lang}${after}${name.slice(dot)}`
}

/** Patterns that end alike as one for all folders. */
function drawnTogether(patterns: readonly string[]): readonly string[] {
  const tails = groupBy(patterns, (pattern) => pattern.slice(pattern.lastIndexOf('/') + 1))
  return [...tails].map(([tail, alike]) => (alike.length === 1 ? alike[0]! : `**/${tail}`))
}

/** Whether the patterns say of each file that it is in its language. */
function isRight(patterns: readonly string[], files: readonly File[]): boolean {
  const compiled = patterns.map(compilePathPattern)
  return files.every(
    ({ path, language }) =>
      compiled.map((pattern) => pattern(path)?.language).find((tag) => tag !== undefined) === language,
  )
}
