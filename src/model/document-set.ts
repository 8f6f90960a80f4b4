import { byCodeUnit } from './by-code-unit.ts'
import type { LanguageTag } from './language-tag.ts'
import type { LanguageVersion } from './language-version.ts'

/** All language versions of one document, ordered by language tag and then path, never by the file system. */
export interface DocumentSet {
  readonly id: string
  readonly versions: readonly LanguageVersion[]
}

export function documentSet(id: string, versions: readonly LanguageVersion[]): DocumentSet {
  return {
    id,
    versions: [...versions].sort((a, b) => byCodeUnit(a.language, b.language) || byCodeUnit(a.path, b.path)),
  }
}

/** Language tags of the versions, in their order. */
export function languagesOf({ versions }: DocumentSet): readonly LanguageTag[] {
  return versions.map(({ language }) => language)
}

/** Index of the version that a place is in, -1 if there is none: a file may hold several. */
export function versionIndex(
  { versions }: DocumentSet,
  place: { readonly language: LanguageTag; readonly path: string },
): number {
  return versions.findIndex(({ language, path }) => language === place.language && path === place.path)
}
