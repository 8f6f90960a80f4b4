import type { LanguageVersion } from '../model/language-version.ts'
import type { Span } from '../model/span.ts'

/** The span of the paragraph that holds a span of a version's source; the span itself where none does. */
export function surroundings({ paragraphs }: LanguageVersion, { start, end }: Span): Span {
  return paragraphs.find(({ span }) => span.start <= start && end <= span.end)?.span ?? { start, end }
}
