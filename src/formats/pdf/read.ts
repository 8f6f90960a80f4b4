import type { Locale } from '../../locale/locale.ts'
import type { Content, Landmark, Stray } from '../../model/language-version.ts'
import type { Draft } from '../draft.ts'
import type { LabelWords } from '../label.ts'
import { labelWords } from '../label.ts'
import { settleNotes } from '../notes.ts'
import { pageFurniture } from '../text/furniture.ts'
import { dividesWords, joiner } from '../text/hyphens.ts'
import { pageFinder, withSettledMarks } from './anchors.ts'
import type { PdfBlock } from './blocks.ts'
import { blocksOf } from './blocks.ts'
import { joinedParts } from './joined-parts.ts'
import { lineDrafts } from '../text/line-drafts.ts'
import type { PdfHeader } from './fields.ts'
import { headerOf } from './fields.ts'
import { settingOf } from './frames.ts'
import type { PdfLine, PdfText } from './lines.ts'
import type { PdfNote } from './notes.ts'
import { takeNotes } from './notes.ts'

interface Parts extends Omit<PdfHeader, 'rest'> {
  readonly blocks: readonly PdfBlock[]
  readonly notes: readonly PdfNote[]
}

/** Reads the text of a file with the words of one locale, or without any. */
export function readPdfIn({ source, body, margins }: PdfText, locale: Locale | undefined): Content {
  const words = labelWords(locale)
  const parts = partsOf(body, words)
  const otherwise = dividesWords(body) ? 'drop' : 'keep'
  const joining = { source, joint: joiner(body, locale?.conjunctions ?? '', otherwise) }
  // Which paragraphs a footnote stands between is a matter of where pages end, so that notes come last.
  const drafts = lineDrafts(parts, { words, textOf: (run) => joinedParts(run, joining) }).filter(isFilled)
  const strays = margins.map((span): Stray => ({ what: 'page-furniture', span }))
  const settled = withSettledMarks({ drafts, notes: parts.notes, pageOf: pageFinder(pageStarts(body)) }, words)
  return { paragraphs: settleNotes(settled, words.subdivisions), strays }
}

/** Offsets of pages; one without text begins where the next does. */
function pageStarts(lines: readonly PdfLine[]): number[] {
  const starts: number[] = []
  for (const { page, start } of lines) while (starts.length <= page) starts.push(start)
  return starts
}

/** A line may hold nothing but characters that do not show. */
function isFilled({ text, label }: Draft): boolean {
  return text.value !== '' || label !== undefined
}

function partsOf(lines: readonly PdfLine[], words: LabelWords): Parts {
  const setting = settingOf(lines)
  const { title, fields, rest } = headerOf(lines)
  const { body, notes } = takeNotes(rest, setting, words)
  return { title, fields, blocks: blocksOf(body, setting, words), notes }
}

/** Pages, and paragraphs on them as far as the layout tells; what goes on from the page before is a page's first. */
export function landmarksOf({ body }: PdfText): Landmark[] {
  const { title, fields, blocks, notes } = partsOf(body, {})
  const groups = [...title.map((line) => [line]), ...[...fields, ...blocks, ...notes].map(({ lines }) => lines)]
  const starts = groups.flatMap((lines) => lines.filter((line, i) => line.page !== lines[i - 1]?.page))
  const marks: Landmark[] = []
  for (const { start, page } of starts.toSorted((a, b) => a.start - b.start)) {
    const last = marks.at(-1)
    marks.push({ at: start, page: page + 1, paragraph: last?.page === page + 1 ? last.paragraph + 1 : 1 })
  }
  return marks
}

export function withoutFurniture(text: PdfText): PdfText {
  const furniture = pageFurniture(text.body)
  if (furniture.size === 0) return text
  const margins = [...text.margins, ...[...furniture].map(({ start, end }) => ({ start, end }))]
  return {
    ...text,
    body: text.body.filter((line) => !furniture.has(line)),
    margins: margins.sort((a, b) => a.start - b.start),
  }
}
