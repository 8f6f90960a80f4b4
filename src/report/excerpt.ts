import type { Span } from '../model/span.ts'
import { cutEnd, cutStart } from './cut.ts'
import { oneLine } from './one-line.ts'
import { displayWidth } from './width.ts'

/** A place and the text around it, on one line; what does not fit is replaced by `…`. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

export interface ExcerptRequest {
  readonly source: string
  /** The place. */
  readonly span: Span
  /** How far the text around it may be shown: the paragraph. */
  readonly within: Span
}

/** The excerpt takes at most `width` columns. The text after a place says more than the text before it. */
export function excerpt({ source, span, within }: ExcerptRequest, width: number): Excerpt {
  const far = 4 * width
  const marked = cutEnd(oneLine(source.slice(span.start, Math.min(span.end, span.start + far))), width)
  const before = oneLine(source.slice(Math.max(within.start, span.start - far), span.start)).trimStart()
  const after = oneLine(source.slice(span.end, Math.min(within.end, span.end + far))).trimEnd()
  const room = width - displayWidth(marked)
  const roomBefore = Math.max(Math.floor(room / 3), room - displayWidth(after))
  const shownBefore = cutStart(before, roomBefore)
  return { before: shownBefore, marked, after: cutEnd(after, room - displayWidth(shownBefore)) }
}
