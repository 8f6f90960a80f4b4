import { lastAt } from '../../model/last-at.ts'
import type { Draft, RaisedMark } from '../draft.ts'
import type { LabelWords } from '../label.ts'
import { anchorCandidates } from '../text/anchor-candidates.ts'
import type { NotePlace } from '../text/anchors.ts'
import { settleAnchors, withRaisedMarks } from '../text/anchors.ts'
import type { NoteStyle } from '../text/note-lines.ts'
import type { PdfNote } from './notes.ts'

/** Drafts with their notes. */
export interface Noted {
  readonly drafts: readonly Draft[]
  readonly notes: readonly PdfNote[]
  /** Counted from 0, of an offset in the source. */
  readonly pageOf: (offset: number) => number
}

/**
 * Leaves of the raised marks those that are anchors. An exponent gives way to another mark of its note; a note without any raised
 * mark has its anchor where a mark is written on the line.
 */
export function withSettledMarks(
  { drafts, notes, pageOf }: Noted,
  { subdivisions = {}, yearWords = '' }: LabelWords,
): readonly Draft[] {
  if (notes.length === 0) return drafts
  const settled = withoutExponents(drafts, notes)
  const anchored = new Set(settled.flatMap(({ raised = [] }) => raised.map(({ mark }) => mark)))
  const bare = notes.filter(({ mark }) => !anchored.has(mark))
  if (bare.length === 0) return settled
  const places = bare.map((note) => placeOf(note))
  const marks = places.map(({ mark }) => mark)
  const surroundings = { pageOf, subdivisions, yearWords: new Set(yearWords.split(' ')), marks }
  const candidates = anchorCandidates(settled, surroundings).filter(({ mark }) => marks.includes(mark))
  const found = withRaisedMarks(settled, settleAnchors(places, candidates))
  return found.map((draft, i) => ({
    ...draft,
    raised: [...(settled[i]!.raised ?? []), ...newlyRaised(draft, settled[i]!)],
  }))
}

function newlyRaised(draft: Draft, before: Draft): readonly RaisedMark[] {
  return draft.raised === before.raised ? [] : (draft.raised ?? [])
}

function placeOf({ mark, markLength, lines: [first] }: PdfNote): NotePlace {
  const { page, start, text } = first!
  return { mark, style: styleOf(mark, text.slice(0, markLength)), page, start }
}

function styleOf(mark: string, written: string): NoteStyle {
  if (written.startsWith('(')) return 'round'
  if (written.startsWith('[')) return 'square'
  return mark.startsWith('*') ? 'stars' : 'number'
}

/** Figures behind a figure that ends no year, and behind a unit: `10²⁵`, `20 m²`. */
const EXPONENT = /(?:\d|\d\s?\p{L}{1,3})$/u
const YEAR = /(?<!\d)(?:1[89]|20)\d\d$/

function withoutExponents(drafts: readonly Draft[], notes: readonly PdfNote[]): readonly Draft[] {
  const isExponent = ({ text }: Draft, { span }: RaisedMark): boolean => {
    const before = text.value.slice(Math.max(0, span.start - 6), span.start)
    return EXPONENT.test(before) && !YEAR.test(before)
  }
  const marks = (isOdd: boolean): Set<string> =>
    new Set(
      drafts.flatMap((draft) =>
        (draft.raised ?? []).filter((own) => isExponent(draft, own) === isOdd).map(({ mark }) => mark),
      ),
    )
  const known = new Set(notes.map(({ mark }) => mark))
  const plain = marks(false)
  return drafts.map((draft) => {
    const kept = draft.raised?.filter((own) => known.has(own.mark) && !(isExponent(draft, own) && plain.has(own.mark)))
    return kept === undefined || kept.length === draft.raised!.length ? draft : { ...draft, raised: kept }
  })
}

/** Tells the page of an offset by the first offsets of pages. */
export function pageFinder(starts: readonly number[]): (offset: number) => number {
  return (offset) => lastAt(starts, offset, (start) => start)
}
