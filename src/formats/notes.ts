import type { References } from '../locale/locale.ts'
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
 */
export function settleNotes(drafts: readonly Draft[], subdivisions: References['subdivisions'] = {}): Paragraph[] {
  const marks = findMarks(drafts, subdivisions)
  const settled = settleSeries(noteSeries(drafts), marks)
  const known = new Set(drafts.flatMap(({ kind, label }) => (kind === 'note' && label ? [label.key] : [])))
  const raised = marks.filter((mark) => mark.style === 'raised' && known.has(`fn:${mark.mark}`))
  const anchors = byParagraph(new Set([...settled.marks, ...raised]))
  return drafts.map(({ raised: _, ...paragraph }, i) => {
    const number = settled.notes.get(i)
    const found = anchors.get(i)
    const note = number === undefined ? paragraph : asNote(paragraph, number)
    return found ? withAnchors(note, found) : note
  })
}

function byParagraph(marks: Iterable<FoundMark>): Map<number, FoundMark[]> {
  const groups = new Map<number, FoundMark[]>()
  for (const mark of marks) {
    const group = groups.get(mark.paragraph)
    if (group) group.push(mark)
    else groups.set(mark.paragraph, [mark])
  }
  return groups
}
