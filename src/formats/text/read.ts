import type { Locale } from '../../locale/locale.ts'
import { lastAt } from '../../model/last-at.ts'
import type { Content } from '../../model/language-version.ts'
import type { Draft } from '../draft.ts'
import { labelWords } from '../label.ts'
import { settleNotes } from '../notes.ts'
import { anchorCandidates } from './anchor-candidates.ts'
import { settleAnchors, withRaisedMarks } from './anchors.ts'
import { blocksOf } from './blocks.ts'
import { joinedLines } from './joined-lines.ts'
import { lineDrafts } from './line-drafts.ts'
import { readHeader } from './header.ts'
import { joiner } from './hyphens.ts'
import { measureSpacing, measureWidth } from './layout.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'
import { takeNotes } from './note-lines.ts'
import type { NoteLines } from './note-lines.ts'
import { separateStrays } from './strays.ts'

/** Reads a plain text with the words of one locale, or without any. */
export function readTextIn(source: string, locale: Locale | undefined): Content {
  const words = labelWords(locale)
  const { body: lines, strays } = separateStrays(linesOf(source))
  const width = measureWidth(lines)
  const { title, fields, rest } = readHeader(width, lines)
  const { body, notes } = takeNotes(rest, width, words)
  const joining = { source, joint: joiner(lines, locale?.conjunctions ?? '') }
  const blocks = blocksOf(body, measureSpacing(width, body), words)
  const drafts = lineDrafts({ title, fields, blocks, notes }, { words, textOf: (run) => joinedLines(run, joining) })
    .filter(isFilled)
    .sort((a, b) => a.span.start - b.span.start)
  const pageOf = pages(lines)
  return { paragraphs: settleNotes(withAnchors({ drafts, notes, pageOf }, words), words.subdivisions), strays }
}

/** A line may hold nothing but characters that do not show. */
function isFilled({ text, label }: Draft): boolean {
  return text.value !== '' || label !== undefined
}

interface Noted {
  readonly drafts: readonly Draft[]
  readonly notes: readonly NoteLines[]
  readonly pageOf: (offset: number) => number
}

function withAnchors(
  { drafts, notes, pageOf }: Noted,
  { subdivisions = {}, yearWords = '' }: ReturnType<typeof labelWords>,
): readonly Draft[] {
  if (notes.length === 0) return drafts
  const places = notes.map(({ mark, style, lines: [first] }) => ({
    mark,
    style,
    page: first!.page,
    start: first!.start,
  }))
  const marks = places.map(({ mark }) => mark)
  const candidates = anchorCandidates(drafts, { pageOf, subdivisions, yearWords: new Set(yearWords.split(' ')), marks })
  return withRaisedMarks(drafts, settleAnchors(places, candidates))
}

/** Tells the page of an offset. */
function pages(lines: readonly Line[]): (offset: number) => number {
  const starts = lines.filter((line) => line.isPageStart).map(({ start }) => start)
  return (offset) => lastAt(starts, offset, (start) => start)
}
