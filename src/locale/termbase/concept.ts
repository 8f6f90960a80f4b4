import type { Concept } from '../../model/termbase.ts'

/** The official languages of the European Union, by primary subtag. */
export const officialLanguages: readonly string[] =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')

/** Term patterns by language, several divided by ` | `. */
export type Terms = Readonly<Record<string, string>>

/**
 * Languages by acronym, divided by blanks; `*` stands for the official languages that no other acronym here has, `**` for
 * all of them.
 */
export type Acronyms = Readonly<Record<string, string>>

/** A concept whose mentions are equally many in correct translations. */
export function counted(id: string, terms: Terms, acronyms?: Acronyms): Concept {
  return { ...named(id, terms, acronyms), counted: true }
}

/** A concept whose names are known and not counted. */
export function named(id: string, terms: Terms, acronyms?: Acronyms): Concept {
  const concept = { id, terms: patternsOf(terms), counted: false }
  return acronyms ? { ...concept, acronyms: byLanguage(acronyms) } : concept
}

function patternsOf(terms: Terms): Concept['terms'] {
  return Object.fromEntries(Object.entries(terms).map(([language, patterns]) => [language, patterns.split(' | ')]))
}

function byLanguage(acronyms: Acronyms): Readonly<Record<string, readonly string[]>> {
  const claimed = new Set(Object.values(acronyms).flatMap((languages) => languages.split(' ')))
  const rest = officialLanguages.filter((language) => !claimed.has(language))
  const table: Record<string, string[]> = {}
  for (const [acronym, languages] of Object.entries(acronyms))
    for (const language of languages.split(' ').flatMap((name) => meant(name, rest)))
      (table[language] ??= []).push(acronym)
  return table
}

function meant(name: string, rest: readonly string[]): readonly string[] {
  if (name === '**') return officialLanguages
  return name === '*' ? rest : [name]
}
