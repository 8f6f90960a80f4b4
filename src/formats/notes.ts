import type { References } from '../locale/locale.ts'
import { groupBy } from '../model/group-by.ts'
import type { Paragraph } from '../model/language-version.ts'
import type { Draft } from './draft.ts'
import { withAnchors } from './notes/anchor.ts'
import type { FoundMark } from './notes/marks.ts'
import { findMarks } from './notes/marks.ts'
import { asNote, noteSeries } from './notes/series.ts'
import { settleSeries } from './notes/settle-series.ts'

/**
 * Settles what is a footnote and what a footnote mark. Raised characters are marks if there is a note for them. Paragraphs numbered
 * 1 to n without gap are notes if (almost) all of their marks stand before them in order: `(1) OJ C 229, …` after the signature.
 * Notes come last, wherever they are printed.
 */
export function settleNotes(drafts: readonly Draft[], subdivisions: References['subdivisions'] = {}): Paragraph[] {
  const marks = findMarks(drafts, subdivisions)
  const known = new Set(drafts.flatMap(({ kind, label }) => (kind === 'note' && label ? [label.key] : [])))
  const raised = new Set(marks.filter((mark) => mark.style === 'raised' && known.has(`fn:${mark.mark}`)))
  // What has its note already does not make notes of numbered paragraphs further down, nor do the brackets that stand around it.
  const taken = new Set([...raised].map(placeOf))
  const settled = settleSeries(
    noteSeries(drafts),
    taken.size === 0 ? marks : marks.filter((mark) => !taken.has(placeOf(mark))),
  )
  const anchors = groupBy([...settled.marks, ...raised], (mark) => mark.paragraph)
  const paragraphs = drafts.map(({ raised: _, ...paragraph }, i) => {
    const number = settled.notes.get(i)
    const found = anchors.get(i)
    const note = number === undefined ? paragraph : asNote(paragraph, number)
    return found ? withAnchors(note, found) : note
  })
  return notesLast(paragraphs)
}

/** Notes stand at the foot of a page in one format and at the end in another; where pages end differs by language as well. */
function notesLast(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isNote = ({ kind }: Paragraph): boolean => kind === 'note'
  return [...paragraphs.filter((paragraph) => !isNote(paragraph)), ...paragraphs.filter(isNote)]
}

function placeOf({ paragraph, span }: FoundMark): string {
  return `${paragraph} ${span.end}`
}
