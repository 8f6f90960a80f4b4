import { groupBy } from '../../model/group-by.ts'
import { longestChain } from '../../model/longest-chain.ts'
import type { Draft, RaisedMark } from '../draft.ts'
import type { Candidate } from './anchor-candidates.ts'
import type { NoteStyle } from './note-lines.ts'

/** A footnote, as far as its anchor is concerned. */
export interface NotePlace {
  readonly mark: string
  readonly style: NoteStyle
  readonly page: number
  /** In the file. */
  readonly start: number
}

/** Adds to each draft its marks that are anchors. */
export function withRaisedMarks(drafts: readonly Draft[], anchors: readonly Candidate[]): Draft[] {
  const byDraft = groupBy(anchors, ({ draft }) => draft)
  return drafts.map((draft, i) => {
    const raised = byDraft.get(i)?.map(({ mark, span }): RaisedMark => ({ mark, span }))
    return raised ? { ...draft, raised } : draft
  })
}

/** The anchors of notes: one for each note at most, before the note on its own page, and all in the order of the notes. */
export function settleAnchors(notes: readonly NotePlace[], candidates: readonly Candidate[]): Candidate[] {
  const onPage = groupBy(candidates, ({ page, mark }) => `${page} ${mark}`)
  const anywhere = groupBy(candidates, ({ mark }) => mark)
  const pages = groupBy(notes, ({ page }) => page)
  const pairs: { readonly candidate: Candidate; readonly note: NotePlace }[] = []
  for (const block of pages.values()) {
    const own = block.map((note) => likeliest(note, onPage.get(`${note.page} ${note.mark}`)))
    const isAtEnd = own.every(({ length }) => length === 0) && (pages.size === 1 || block.length >= FEWEST_AT_END)
    block.forEach((note, i) => {
      const found = isAtEnd ? likeliest(note, anywhere.get(note.mark)) : own[i]!
      for (const candidate of found) pairs.push({ candidate, note })
    })
  }
  pairs.sort((a, b) => a.candidate.start - b.candidate.start || b.note.start - a.note.start)
  return longestChain(pairs.map(({ note }) => note.start)).map((i) => pairs[i]!.candidate)
}

/** So many notes that none of their anchors is on their page: they stand at the end of the document. */
const FEWEST_AT_END = 3

function likeliest(note: NotePlace, candidates: readonly Candidate[] = []): Candidate[] {
  const possible = candidates.filter(
    ({ start, style }) => start < note.start && (style === 'glued' || style === note.style),
  )
  const weight = possible.reduce((most, candidate) => Math.max(most, candidate.weight), 0)
  return possible.filter((candidate) => candidate.weight === weight)
}
