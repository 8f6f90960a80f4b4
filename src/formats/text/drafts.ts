import type { Label, ParagraphKind } from '../../model/language-version.ts'
import type { Draft } from '../draft.ts'
import { withLabel } from '../draft.ts'
import type { InlineContent } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import type { LabelWords } from '../label.ts'
import type { Block } from './blocks.ts'
import type { Field } from './header.ts'
import type { Joiner } from './hyphens.ts'
import type { Line } from './lines.ts'
import type { NoteLines } from './note-lines.ts'

/** What drafts are made with. */
export interface DraftMaker {
  readonly source: string
  readonly words: LabelWords
  readonly joint: Joiner
}

interface Run {
  readonly kind: ParagraphKind
  readonly depth: number
  readonly lines: readonly Line[]
  /** Code units of the first line that are not text. */
  readonly textAt: number
  readonly label?: Label
}

export function blockDraft(maker: DraftMaker, block: Block): Draft {
  const draft = draftOf(maker, block)
  if (block.kind === 'heading') return withLabel(draft, { ...maker.words, isHeading: true })
  return block.isLabelled ? withLabel(draft, { ...maker.words, isHeading: false }) : draft
}

/** A line above the fields of a header: what kind of document it is. */
export function titleDraft(maker: DraftMaker, line: Line): Draft {
  return draftOf(maker, { kind: 'heading', depth: 1, lines: [line], textAt: 0 })
}

/** The name of a field is its label, `header:2`; the text is what stands after the colon. */
export function fieldDraft(maker: DraftMaker, { name, lines }: Field, index: number): Draft {
  const start = lines[0]!.start
  const label = { name: `header:${index + 1}`, key: `header:${index + 1}`, span: { start, end: start + name } }
  return draftOf(maker, { kind: 'header', depth: 0, lines, textAt: name + 1, label })
}

export function noteDraft(maker: DraftMaker, { mark, markLength, textAt, lines }: NoteLines): Draft {
  const start = lines[0]!.start
  const label = { name: `fn:${mark}`, key: `fn:${mark}`, span: { start, end: start + markLength } }
  return draftOf(maker, { kind: 'note', depth: 0, lines, textAt, label })
}

function draftOf({ source, joint }: DraftMaker, run: Run): Draft {
  const { kind, depth, lines, textAt, label } = run
  const span = { start: lines[0]!.start, end: lines.at(-1)!.end }
  return { kind, depth, span, ...(label && { label }), ...joinedLines({ source, lines, textAt, joint }) }
}

interface Joined extends Pick<Run, 'lines' | 'textAt'> {
  readonly source: string
  readonly joint: Joiner
}

/** One text of all lines; words that were divided are put together. */
function joinedLines({ source, lines, textAt, joint }: Joined): InlineContent {
  const out = foldedText(source)
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const found = next && joint(line.text, next.text)
    const start = i === 0 ? line.start + textAt : line.start
    const end = line.end - (found === 'drop' ? 1 : 0)
    if (end > start) out.add(source, { at: start, length: end - start, source: start, sourceLength: end - start })
    if (next && (found === undefined || found === 'suspend')) out.gap({ start: line.end, end: next.start })
  })
  return out.build()
}
