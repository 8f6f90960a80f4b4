import type { Paragraph } from '../../model/language-version.ts'
import type { MappedText } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../draft.ts'
import type { InlineContent } from '../folded-text.ts'

/** A draft of some content, which reaches from its first to its last character in the file, anchors and label included. */
export function draftOf(frame: Pick<Paragraph, 'kind' | 'depth'>, content: InlineContent, label?: Span): Draft {
  const text = inOrder(content.text)
  const spans = [...(label ? [label] : []), ...content.anchors.map(({ span }) => span), ...ends(text)]
  const start = Math.min(...spans.map((span) => span.start))
  return { ...frame, ...content, text, span: { start, end: Math.max(...spans.map((span) => span.end)) } }
}

function ends({ pieces }: MappedText): Span[] {
  return [...pieces.slice(0, 1), ...pieces.slice(-1)].map(({ source, sourceLength }) => ({
    start: source,
    end: source + sourceLength,
  }))
}

/** Parsers move text that stands between the cells of a table; a text that has such a piece stands for all of its place as a whole. */
function inOrder(text: MappedText): MappedText {
  const { value, pieces } = text
  const isInOrder = pieces.every(
    ({ source }, i) => i === 0 || source >= pieces[i - 1]!.source + pieces[i - 1]!.sourceLength,
  )
  if (isInOrder) return text
  const start = pieces.reduce((least, { source }) => Math.min(least, source), Infinity)
  const end = pieces.reduce((most, { source, sourceLength }) => Math.max(most, source + sourceLength), 0)
  return { value, pieces: [{ at: 0, length: value.length, source: start, sourceLength: end - start }] }
}
