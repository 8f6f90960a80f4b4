import type { References } from '../../locale/locale.ts'
import { toSource } from '../../model/mapped-text.ts'
import type { Draft, RaisedMark } from '../draft.ts'
import { findMarks } from '../notes/marks.ts'
import type { GluedMark } from './glued-marks.ts'
import { gluedMarks } from './glued-marks.ts'

/** A place in a draft that may be the anchor of a note. */
export interface Candidate extends RaisedMark {
  /** Index of the draft. */
  readonly draft: number
  readonly style: 'glued' | 'round' | 'square'
  /** In the file. */
  readonly start: number
  readonly page: number
  /** 1 to 3: how likely it is. */
  readonly weight: number
}

/** Where candidates are looked for. */
export interface Surroundings {
  /** Page of an offset in the file. */
  readonly pageOf: (offset: number) => number
  readonly subdivisions: References['subdivisions']
  /** Abbreviations among them with their full stop. */
  readonly yearWords: ReadonlySet<string>
  /** Marks of the notes. */
  readonly marks: readonly string[]
}

/** All places of a document that may be anchors, in order. Notes themselves have none. */
export function anchorCandidates(drafts: readonly Draft[], surroundings: Surroundings): Candidate[] {
  const { pageOf, subdivisions } = surroundings
  const weightOf = weigher(drafts, surroundings)
  const place = (
    draft: number,
    { mark, span }: RaisedMark,
  ): Pick<Candidate, 'draft' | 'mark' | 'span' | 'start' | 'page'> => {
    const { start } = toSource(drafts[draft]!.text, span)
    return { draft, mark, span, start, page: pageOf(start) }
  }
  const glued = drafts.flatMap(({ kind, text: { value } }, draft) =>
    kind === 'note'
      ? []
      : gluedMarks(value).map((found) => ({
          ...place(draft, found),
          style: 'glued' as const,
          weight: weightOf(found, value),
        })),
  )
  const bracketed = findMarks(drafts, subdivisions).flatMap(({ style, paragraph, mark, span }) =>
    style === 'raised' || drafts[paragraph]!.kind === 'note'
      ? []
      : [{ ...place(paragraph, { mark, span }), style, weight: 2 }],
  )
  return [...glued, ...bracketed].filter(({ weight }) => weight > 0).sort((a, b) => a.start - b.start)
}

const TOKEN = /[\p{L}\p{M}\d]+/gu
const UNIT_LENGTH = 3
/** Letters that make words by themselves; shorter ones with a number are units and names: `m2`, `G7`. */
const WORD_LENGTH = 3
const ACRONYM_LENGTH = 5

/**
 * Tells how likely a glued mark is an anchor; 0 for one that belongs to its word, as in `CO2`: it comes more often than there are
 * notes of that mark.
 */
function weigher(
  drafts: readonly Draft[],
  { marks, yearWords }: Surroundings,
): (found: GluedMark, text: string) => number {
  const notes = countOf(marks)
  let counts: ReadonlyMap<string, number> | undefined
  return (found, text) => {
    const { word, mark, span, isAfterStop } = found
    if (isAfterStop) return word === '' || word.length > WORD_LENGTH || isOfYear(found, text, yearWords) ? 2 : 0
    if (word === '') return 3
    if (isUnit(word, text.slice(0, span.start - word.length))) return 0
    counts ??= countOf(tokensOf(drafts))
    if ((counts.get(word + mark) ?? 0) > (notes.get(mark) ?? 0)) return 0
    const isWord = word.length > 1 && counts.has(word)
    if (word === word.toUpperCase() && word !== word.toLowerCase())
      return isWord || word.length >= ACRONYM_LENGTH ? 2 : 0
    return word.length >= WORD_LENGTH ? 3 : isWord ? 1 : 0
  }
}

/** Polish `2024 r.1`, Bulgarian `2024 г.1`: the abbreviation belongs to the year. */
function isOfYear({ word, span }: GluedMark, text: string, yearWords: ReadonlySet<string>): boolean {
  const start = span.start - 1 - word.length
  return yearWords.has(text.slice(start, span.start)) && /\d{4}\.?\s?$/.test(text.slice(Math.max(0, start - 6), start))
}

function isUnit(word: string, before: string): boolean {
  return word.length <= UNIT_LENGTH && /\d\s?$/.test(before.slice(-2))
}

function* tokensOf(drafts: readonly Draft[]): Iterable<string> {
  for (const { text } of drafts) for (const [token] of text.value.matchAll(TOKEN)) yield token
}

function countOf(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
