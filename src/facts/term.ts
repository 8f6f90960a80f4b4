import { type LanguageTag, primaryLanguage } from '../model/language-tag.ts'
import type { Concept } from '../model/termbase.ts'
import { pathOf, type Step, type Word, wordsOf } from './term-words.ts'
import { addPath, type Branch, branch, longestPath } from './term-tree.ts'

/** A concept named in a text; offsets in UTF-16 code units of that text, end exclusive. */
export interface TermMatch {
  readonly concept: string
  readonly start: number
  readonly end: number
  readonly isAcronym: boolean
}

export type TermMatcher = (text: string) => readonly TermMatch[]

/**
 * Makes a matcher for one language; one that finds nothing if no concept has a term in it. Matches come in order and do
 * not overlap: from left to right the longest wins, so `Council of Europe` is never a mention of the Council. A text is
 * read once; how many patterns there are changes little.
 */
export function compileTerms(concepts: readonly Concept[], language: LanguageTag): TermMatcher {
  const primary = primaryLanguage(language)
  const trees: Trees = { terms: branch(), acronyms: branch() }
  for (const { id, terms, acronyms } of concepts) {
    for (const pattern of terms[primary] ?? []) addPath(trees.terms, pathOf(pattern, primary), id)
    for (const acronym of acronyms?.[primary] ?? []) addPath(trees.acronyms, acronymPath(acronym, primary), id)
  }
  return (text) => matchesIn(trees, wordsOf(text, primary), text)
}

interface Trees {
  readonly terms: Branch
  readonly acronyms: Branch
}

function acronymPath(acronym: string, language: string): readonly Step[] {
  const steps = pathOf(acronym, language).map((step): Step => ({ ...step, key: step.written }))
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, end: 'ending' } : step))
}

function matchesIn(trees: Trees, words: readonly Word[], text: string): readonly TermMatch[] {
  const matches: TermMatch[] = []
  for (let at = 0; at < words.length;) {
    const match = matchAt(trees, words, at)
    const isTaken = match !== undefined && !(match.isAcronym && isInNumber(text, match))
    if (isTaken) matches.push(withoutLast(match))
    at = isTaken ? match.last + 1 : at + 1
  }
  return matches
}

interface Found extends TermMatch {
  /** Index of the last word. */
  readonly last: number
}

/** The acronym wins where an acronym and a term are equally long: its capitals make it the surer reading. */
function matchAt({ terms, acronyms }: Trees, words: readonly Word[], at: number): Found | undefined {
  const term = longestPath({ root: terms, by: 'key' }, words, at)
  const acronym = longestPath({ root: acronyms, by: 'written' }, words, at)
  const isAcronym = acronym !== undefined && acronym.last >= (term?.last ?? at)
  const path = isAcronym ? acronym : term
  return path && { ...path, start: words[at]!.start, end: words[path.last]!.end, isAcronym }
}

function withoutLast({ concept, start, end, isAcronym }: Found): TermMatch {
  return { concept, start, end, isAcronym }
}

/** `ES` in `95/46/ES` belongs to the number of an act. */
function isInNumber(text: string, { start, end }: TermMatch): boolean {
  return /^\/\d/.test(text.slice(end, end + 2)) || /\d\/$/.test(text.slice(Math.max(0, start - 2), start))
}
