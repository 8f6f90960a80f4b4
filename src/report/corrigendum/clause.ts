import { fromSource, type MappedText } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'
import { type Excerpt, excerpt } from '../excerpt.ts'

/** Columns of a quoted clause: enough to find it in the paragraph. */
const WIDTH = 110

/** The text around a span of the file, as the paragraph reads without marks of format. */
export function clauseAround(text: MappedText, span: Span): Excerpt {
  const within = { start: 0, end: text.value.length }
  return excerpt({ source: text.value, span: fromSource(text, span), within }, WIDTH)
}

/** How the paragraph begins. */
export function beginningOf(text: MappedText): string {
  const { after } = excerpt(
    { source: text.value, span: { start: 0, end: 0 }, within: { start: 0, end: text.value.length } },
    WIDTH,
  )
  return after
}

/** Whether a value is a word of its own: nothing is tied to it that would change with it, as in `l’8`, `5-én`, `12th`. */
export function isFree({ before, after }: Excerpt): boolean {
  return !/\p{L}[-'’‑]?$/u.test(before) && !/^[-:'’‑]?\p{L}/u.test(after)
}
