import type { Paragraph } from '../../model/language-version.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../draft.ts'
import { withLabel } from '../draft.ts'
import type { InlineContent } from '../folded-text.ts'
import { draftOf } from './draft-of.ts'
import { concatenated, joined, labelIn } from './label.ts'
import type { MarkupReader, Opening, Place } from './reader.ts'
import { takeContent } from './reader.ts'

/** Ends a paragraph at a place; one without text is none. */
export function endParagraph(reader: MarkupReader, place: Place): void {
  const content = takeContent(reader)
  if (content.text.value === '' || addedToLast(reader, content)) return
  const opening = place.opening?.isUsed === false ? place.opening : undefined
  if (opening) opening.isUsed = true
  reader.drafts.push(opening ? openingDraft(reader, content, opening) : readDraft(reader, content, place))
}

const CLOSING = /^[.,;:!?»”’)\]]{1,3}$/

/** What merely closes a sentence belongs to the paragraph before: `<p>…</p>;`. */
function addedToLast({ drafts }: MarkupReader, { text }: InlineContent): boolean {
  const last = drafts.at(-1)
  if (!last || !CLOSING.test(text.value) || last.kind === 'code' || last.kind === 'row') return false
  const end = draftOf(last, { ...NOTHING, text }).span.end
  if (end <= last.span.end) return false
  drafts[drafts.length - 1] = { ...last, text: concatenated(last.text, text, ''), span: { ...last.span, end } }
  return true
}

const NOTHING: InlineContent = { text: { value: '', pieces: [] }, anchors: [], links: [], raised: [] }

/** Ends what an item or numbered paragraph begins with; its label may stand alone. */
export function endOpening(reader: MarkupReader, place: Place): void {
  endParagraph(reader, place)
  const { opening } = place
  if (!opening?.label?.text.value || opening.isUsed) return
  opening.isUsed = true
  reader.drafts.push(openingDraft(reader, NOTHING, opening))
}

type Frame = Pick<Paragraph, 'kind' | 'depth'>

function openingDraft(reader: MarkupReader, content: InlineContent, { kind, depth, label, counted }: Opening): Draft {
  const known = label && labelIn(label, reader.words)
  if (known) return { ...draftOf({ kind, depth }, joined(label, content, false), known.span), label: known }
  const draft = readDraft(reader, label ? joined(label, content, true) : content, { kind, depth })
  return draft.label || !counted ? draft : { ...draft, label: { ...counted, span: startOf(draft.span) } }
}

/** A paragraph with the label that its text begins with. */
function readDraft({ words }: MarkupReader, content: InlineContent, { kind, depth }: Frame): Draft {
  return withLabel(draftOf({ kind, depth }, content), { ...words, isHeading: kind === 'heading' })
}

/** A label that nobody wrote is nowhere: an empty span where it would stand. */
export function startOf({ start }: Span): Span {
  return { start, end: start }
}
