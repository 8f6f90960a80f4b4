import { languageTag, primaryLanguage } from '../model/language-tag.ts'
import type { Concept } from '../model/termbase.ts'

/** Terms by language as a file has them: several tags may have one primary language. */
export type Written = Iterable<readonly [tag: string, terms: readonly string[]]>

/** Terms by primary language, none twice. The tags must be well formed. */
export function byLanguage(written: Written): Concept['terms'] {
  const table = new Map<string, Set<string>>()
  for (const [tag, terms] of written) {
    const language = primaryLanguage(languageTag(tag) ?? tag)
    table.set(language, new Set([...(table.get(language) ?? []), ...terms]))
  }
  return Object.fromEntries([...table].map(([language, terms]) => [language, [...terms]]))
}

/** A concept without an empty table of acronyms. */
export function conceptOf({ id, terms, acronyms, counted }: Required<Concept>): Concept {
  return { id, terms, counted, ...(Object.keys(acronyms).length > 0 ? { acronyms } : {}) }
}

/** The first concept whose id another one has before it. */
export function repeated<T extends { readonly id: string }>(concepts: readonly T[]): T | undefined {
  const ids = new Set<string>()
  return concepts.find(({ id }) => ids.size === ids.add(id).size)
}
