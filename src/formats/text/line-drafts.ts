import type { Label, ParagraphKind } from '../../model/language-version.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../draft.ts'
import { withLabel } from '../draft.ts'
import { withFirstCellAsLabel } from '../first-cell.ts'
import type { InlineContent } from '../folded-text.ts'
import type { LabelWords } from '../label.ts'

/** Lines that are one paragraph. */
export interface LineRun<Line extends Span> {
  readonly kind: ParagraphKind
  readonly depth: number
  readonly lines: readonly Line[]
  /** Code units of the first line that are not text. */
  readonly textAt: number
  readonly label?: Label
}

/** What the lines of a document are. */
export interface LineParts<Line extends Span> {
  /** Lines above the fields of a header: what kind of document it is. */
  readonly title: readonly Line[]
  /** `name`: code units of the name of a field, without the colon. */
  readonly fields: ReadonlyArray<{ readonly name: number; readonly lines: readonly Line[] }>
  readonly blocks: ReadonlyArray<LineRun<Line> & { readonly isLabelled: boolean }>
  /** `markLength`: code units of the mark with what encloses it; the text begins behind it, unless at `textAt`. */
  readonly notes: ReadonlyArray<{
    readonly mark: string
    readonly markLength: number
    readonly textAt?: number
    readonly lines: readonly Line[]
  }>
}

/** What drafts of lines are made with. */
export interface LineDraftMaker<Line extends Span> {
  readonly words: LabelWords
  /** One text of all lines of a run. */
  readonly textOf: (run: LineRun<Line>) => InlineContent
}

/** The paragraphs of a document of lines: title, fields, blocks, notes. */
export function lineDrafts<Line extends Span>(parts: LineParts<Line>, maker: LineDraftMaker<Line>): Draft[] {
  const draft = (run: LineRun<Line>): Draft => draftOf(run, maker)
  return [
    ...parts.title.map((line) => draft({ kind: 'heading', depth: 1, lines: [line], textAt: 0 })),
    ...parts.fields.map(({ name, lines }, i) => {
      const label = labelBefore(lines[0]!, `header:${i + 1}`, name)
      return draft({ kind: 'header', depth: 0, lines, textAt: name + 1, label })
    }),
    ...parts.blocks.map((block) => withOwnLabel(draft(block), block.isLabelled, maker.words)),
    ...parts.notes.map(({ mark, markLength, textAt = markLength, lines }) => {
      const label = labelBefore(lines[0]!, `fn:${mark}`, markLength)
      return draft({ kind: 'note', depth: 0, lines, textAt, label })
    }),
  ]
}

function draftOf<Line extends Span>(run: LineRun<Line>, { textOf }: LineDraftMaker<Line>): Draft {
  const { kind, depth, lines, label } = run
  const span = { start: lines[0]!.start, end: lines.at(-1)!.end }
  return { kind, depth, span, ...(label && { label }), ...textOf(run) }
}

/** A label that the line itself begins with, in so many code units. */
function labelBefore({ start }: Span, name: string, length: number): Label {
  return { name, key: name, span: { start, end: start + length } }
}

function withOwnLabel(draft: Draft, isLabelled: boolean, words: LabelWords): Draft {
  if (draft.kind === 'row') return withFirstCellAsLabel(draft, words)
  if (draft.kind === 'heading') return withLabel(draft, { ...words, isHeading: true })
  return isLabelled ? withLabel(draft, { ...words, isHeading: false }) : draft
}
