import type { Label, ParagraphKind } from '../../model/language-version.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../draft.ts'
import { withLabel } from '../draft.ts'
import { withFirstCellAsLabel } from '../first-cell.ts'
import type { FoldedText, InlineContent } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import type { LabelWords } from '../label.ts'
import { raisedMark } from '../raised-mark.ts'
import type { Joiner } from '../text/hyphens.ts'
import type { PdfBlock } from './blocks.ts'
import type { PdfField } from './fields.ts'
import type { PdfLine, PlacedPart } from './lines.ts'
import type { PdfNote } from './notes.ts'

/** What drafts are made with. */
export interface DraftMaker {
  readonly source: string
  readonly words: LabelWords
  readonly joint: Joiner
}

interface Run {
  readonly kind: ParagraphKind
  readonly depth: number
  readonly lines: readonly PdfLine[]
  /** Code units of the first line that are not text. */
  readonly textAt: number
  readonly label?: Label
}

export function blockDraft(maker: DraftMaker, block: PdfBlock): Draft {
  const draft = draftOf(maker, block)
  if (block.kind === 'row') return withFirstCellAsLabel(draft, maker.words)
  if (block.kind === 'heading') return withLabel(draft, { ...maker.words, isHeading: true })
  return block.isLabelled ? withLabel(draft, { ...maker.words, isHeading: false }) : draft
}

/** A line above the fields of a header: what kind of document it is. */
export function titleDraft(maker: DraftMaker, line: PdfLine): Draft {
  return draftOf(maker, { kind: 'heading', depth: 1, lines: [line], textAt: 0 })
}

/** The name of a field is its label, `header:2`; the text is what stands after the colon. */
export function fieldDraft(maker: DraftMaker, { name, lines }: PdfField, index: number): Draft {
  const start = lines[0]!.start
  const label = { name: `header:${index + 1}`, key: `header:${index + 1}`, span: { start, end: start + name } }
  return draftOf(maker, { kind: 'header', depth: 0, lines, textAt: name + 1, label })
}

export function noteDraft(maker: DraftMaker, { mark, markLength, lines }: PdfNote): Draft {
  const start = lines[0]!.start
  const label = { name: `fn:${mark}`, key: `fn:${mark}`, span: { start, end: start + markLength } }
  return draftOf(maker, { kind: 'note', depth: 0, lines, textAt: markLength, label })
}

function draftOf({ source, joint }: DraftMaker, { kind, depth, lines, textAt, label }: Run): Draft {
  const span = { start: lines[0]!.start, end: lines.at(-1)!.end }
  const isRow = kind === 'row'
  return { kind, depth, span, ...(label && { label }), ...joinedParts({ source, lines, textAt, joint, isRow }) }
}

interface Joined extends Pick<Run, 'lines' | 'textAt'> {
  readonly source: string
  readonly joint: Joiner
  readonly isRow: boolean
}

/** One text of all parts: words that were divided are put together, bars stand between cells. */
function joinedParts({ source, lines, textAt, joint, isRow }: Joined): InlineContent {
  const out = foldedText(source)
  const parts = lines.flatMap((line) => line.parts)
  parts.forEach((part, i) => {
    const next = parts[i + 1]
    const found = next && !next.isCell ? joint(textIn(source, part), textIn(source, next)) : undefined
    const start = i === 0 ? part.start + textAt : part.start
    addPart(out, { source, part: { ...part, start, end: part.end - (found === 'drop' ? 1 : 0) } })
    if (!next) return
    const gap = { start: part.end, end: next.start }
    if (isRow && next.isCell) addBar(out, gap)
    else if (found === undefined || found === 'suspend') out.gap(gap)
  })
  return out.build()
}

function textIn(source: string, { start, end }: Span): string {
  return source.slice(start, end)
}

interface Adding {
  readonly source: string
  readonly part: PlacedPart
}

/** A raised mark that a note may stand for is told to be one. */
function addPart(out: FoldedText, { source, part }: Adding): void {
  let at = part.start
  const add = (end: number): void => {
    if (end > at) out.add(source, { at, length: end - at, source: at, sourceLength: end - at })
    at = Math.max(at, end)
  }
  for (const { start, end } of part.raised) {
    if (start < at || end > part.end) continue
    add(start)
    const written = source.slice(start, end)
    const mark = raisedMark(written.replace(/\s/g, ''))
    add(end)
    if (mark !== undefined) out.raise(mark, written.length)
  }
  add(part.end)
}

function addBar(out: FoldedText, { start, end }: Span): void {
  out.gap({ start, end: start })
  out.add('|', { at: 0, length: 1, source: start, sourceLength: end - start === 1 ? 0 : end - start })
  out.gap({ start: end, end })
}
