import { foldAcronym } from '../../model/fold-acronym.ts'
import { groupBy } from '../../model/group-by.ts'
import type { LanguageTag } from '../../model/language-tag.ts'
import { primaryLanguage } from '../../model/language-tag.ts'
import type { Concept } from '../../model/termbase.ts'
import type { Classes } from '../../model/union-find.ts'
import { unionFind } from '../../model/union-find.ts'
import { exchanges } from './exchanges.ts'
import type { Mention, Mentions } from './mentions.ts'

/** What an acronym of a version stands for: equal for acronyms of several versions that mean the same. */
export type Meaning = (version: number, fold: string) => string

/**
 * Learns which acronyms of the versions mean the same: those that the termbase knows, those with the same letters, those that
 * brackets introduce at the same row, those that stand in the same rows throughout, and those that stand for one another at a row.
 */
export function learnEquivalence(
  mentions: Mentions,
  languages: readonly LanguageTag[],
  concepts: readonly Concept[],
): Meaning {
  const known = languages.map((language) => knownAcronyms(concepts, language))
  const classes = unionFind()
  const nodeOf = (v: number, fold: string): string => known[v]!.get(fold) ?? `${v}:${fold}`
  const meaning: Meaning = (v, fold) => classes.find(nodeOf(v, fold))
  const folds = foldsByVersion(mentions, languages.length)
  joinSameLetters(folds, known, { classes, nodeOf })
  for (const row of mentions) {
    joinGlosses(row, meaning, classes)
    joinDefinitions(row, meaning, classes)
  }
  joinSameRows(mentions, meaning, classes)
  for (const [a, b] of exchanges(mentions, meaning)) classes.join(a, b)
  return meaning
}

/** Id of the concept by folded acronym. */
function knownAcronyms(concepts: readonly Concept[], language: LanguageTag): ReadonlyMap<string, string> {
  const own = primaryLanguage(language)
  const entries = concepts.flatMap(({ id, acronyms }) =>
    (acronyms?.[own] ?? []).map((written) => [foldAcronym(written), `concept:${id}`] as const),
  )
  return new Map(entries)
}

function foldsByVersion(mentions: Mentions, versions: number): ReadonlyArray<ReadonlySet<string>> {
  const folds = Array.from({ length: versions }, () => new Set<string>())
  for (const row of mentions) row.forEach((own, v) => own?.forEach(({ fold }) => folds[v]!.add(fold)))
  return folds
}

/** The same letters mean the same, unless the termbase knows them as different things (`ES` is Slovene for EC). */
function joinSameLetters(
  folds: ReadonlyArray<ReadonlySet<string>>,
  known: ReadonlyArray<ReadonlyMap<string, string>>,
  { classes, nodeOf }: { readonly classes: Classes; readonly nodeOf: (v: number, fold: string) => string },
): void {
  const nodes = groupBy(
    folds.flatMap((own, v) => [...own].map((fold) => ({ fold, v }))),
    ({ fold }) => fold,
  )
  for (const [fold, uses] of nodes) {
    const concepts = new Set(uses.flatMap(({ v }) => known[v]!.get(fold) ?? []))
    const free = uses.filter(({ v }) => concepts.size < 2 || !known[v]!.has(fold))
    if (concepts.size > 1 && free.length < 2) continue
    const [first, ...rest] = (concepts.size > 1 ? free : uses).map(({ v }) => nodeOf(v, fold))
    for (const node of rest) joinConceptFirst(classes, first!, node)
  }
}

/** An acronym and the one in brackets right after it: a transcription and the original. */
function joinGlosses(row: Mentions[number], meaning: Meaning, classes: Classes): void {
  row.forEach((own, v) => {
    for (const gloss of own?.filter(isDefinition) ?? []) {
      const glossed = own?.find(({ fact, paragraph }) => {
        const gap = gloss.fact.span.start - fact.span.end
        return paragraph === gloss.paragraph && (gap === 1 || gap === 2) && fact.form === 'symbol'
      })
      if (glossed === undefined) continue
      const [a, b] = [meaning(v, glossed.fold), meaning(v, gloss.fold)]
      if (mayJoin(a, b)) joinConceptFirst(classes, b, a)
    }
  })
}

/** One open definition in each of two versions of a row is the same thing. */
function joinDefinitions(row: Mentions[number], meaning: Meaning, classes: Classes): void {
  const defined = row.map((own, v) => new Set(own?.filter(isDefinition).map(({ fold }) => meaning(v, fold)) ?? []))
  defined.forEach((first, v) => {
    for (let u = v + 1; u < defined.length; u++) {
      const said = new Set(row[u]?.map(({ fold }) => meaning(u, fold)))
      const open = [...first].filter((id) => !said.has(id))
      const own = new Set(row[v]?.map(({ fold }) => meaning(v, fold)))
      const others = [...defined[u]!].filter((id) => !own.has(id))
      if (open.length === 1 && others.length === 1 && mayJoin(open[0]!, others[0]!))
        joinConceptFirst(classes, open[0]!, others[0]!)
    }
  })
}

function isDefinition({ fact }: Mention): boolean {
  return fact.form === 'definition'
}

/** A class with a concept of the termbase in it is named by that. */
function joinConceptFirst(classes: Classes, a: string, b: string): void {
  const isConcept = classes.find(b).startsWith('concept:')
  classes.join(isConcept ? b : a, isConcept ? a : b)
}

/** Two concepts of the termbase are never the same. */
function mayJoin(a: string, b: string): boolean {
  return !(a.startsWith('concept:') && b.startsWith('concept:'))
}

/** In fewer rows, standing together may be chance. */
const FEWEST_ROWS = 3
const ALIKE = 0.8

/** Acronyms of two versions that stand in (almost) the same rows, each of which has no better match. */
function joinSameRows(mentions: Mentions, meaning: Meaning, classes: Classes): void {
  const rows = rowsByMeaning(mentions, meaning)
  const open = [...rows].filter(([, { versions, at }]) => versions.size === 1 && at.size >= FEWEST_ROWS)
  for (const [id, one] of open) {
    const isMatch = ([other, two]: readonly [string, Use]): boolean =>
      other !== id && mayJoin(id, other) && isDisjoint(one.versions, two.versions) && likeness(one.at, two.at) >= ALIKE
    const matches = [...rows].filter(isMatch)
    if (matches.length === 1) joinConceptFirst(classes, matches[0]![0], id)
  }
}

interface Use {
  readonly versions: Set<number>
  readonly at: Set<number>
}

function rowsByMeaning(mentions: Mentions, meaning: Meaning): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>()
  mentions.forEach((row, r) =>
    row.forEach((own, v) =>
      own?.forEach(({ fold }) => {
        const id = meaning(v, fold)
        const use = uses.get(id) ?? { versions: new Set(), at: new Set() }
        use.versions.add(v)
        use.at.add(r)
        uses.set(id, use)
      }),
    ),
  )
  return uses
}

function isDisjoint(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].every((item) => !b.has(item))
}

/** Shared part of both (Dice), 0 to 1. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return (2 * [...a].filter((item) => b.has(item)).length) / (a.size + b.size)
}
