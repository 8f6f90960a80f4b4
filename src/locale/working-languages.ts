import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'

/** The procedural languages of the institutions, which most readers of a report can judge an excerpt in; the best first. */
const WORKING_LANGUAGES: readonly string[] = ['en', 'fr', 'de']

/** Index of the language that most readers know, of others the first. */
export function mostRead(languages: readonly LanguageTag[]): number {
  const primary = languages.map((language) => primaryLanguage(language))
  const known = WORKING_LANGUAGES.find((language) => primary.includes(language))
  return known === undefined ? 0 : primary.indexOf(known)
}
