import type { Paragraph, ParagraphKind } from '../model/language-version.ts'
import { sliceText, toSource } from '../model/mapped-text.ts'
import type { Span } from '../model/span.ts'
import { dashLength } from './text/line-edges.ts'
import { readLabel } from './label.ts'
import type { LabelContext, ReadLabel } from './label.ts'

/** Raised characters that are a footnote mark if there is a note for them, and otherwise part of the text. */
export interface RaisedMark {
  readonly mark: string
  /** In the paragraph's text. */
  readonly span: Span
}

/** A paragraph before its footnote marks are settled. */
export interface Draft extends Paragraph {
  readonly raised?: readonly RaisedMark[]
}

/** Cuts the label that a draft's text begins with, or the dash that makes it an item. */
export function withLabel(draft: Draft, context: LabelContext): Draft {
  const label = readLabel(draft.text.value, context)
  if (label) return cutLabel(draft, label)
  return context.isHeading || !ITEMS.has(draft.kind) ? draft : withoutDash(draft)
}

const ITEMS: ReadonlySet<ParagraphKind> = new Set(['paragraph', 'item'])

/** A star may be the mark of a note. */
function withoutDash(draft: Draft): Draft {
  const length = draft.text.value.startsWith('*') ? 0 : dashLength(draft.text.value)
  return length === 0 ? draft : { ...cutStart(draft, length), kind: 'item', depth: Math.max(1, draft.depth) }
}

/** Cuts a label that was read from a draft's text. */
export function cutLabel(draft: Draft, { name, key, length }: ReadLabel): Draft {
  return {
    ...cutStart(draft, length),
    label: { name, key, span: toSource(draft.text, { start: 0, end: name.length }) },
  }
}

function cutStart(draft: Draft, length: number): Draft {
  const raised = draft.raised?.filter((mark) => mark.span.start >= length) ?? []
  return {
    ...draft,
    text: sliceText(draft.text, { start: length, end: draft.text.value.length }),
    anchors: draft.anchors.map((anchor) => ({ ...anchor, at: Math.max(0, anchor.at - length) })),
    raised: raised.map(({ mark, span }) => ({ mark, span: { start: span.start - length, end: span.end - length } })),
  }
}
