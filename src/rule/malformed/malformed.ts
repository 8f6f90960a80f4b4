import type { Span } from '../../model/span.ts'

/** A value that cannot be read as written. */
export interface Malformed {
  /** In the text. */
  readonly span: Span
  /** Why, after `writes …,`. */
  readonly reason: string
  /** Finds the same form in another version. */
  readonly written: RegExp
  /** Finds in another version what must have been meant; absent if the form is wrong by itself. */
  readonly meant?: RegExp
}

/** A pattern for exactly this text, not inside a longer word or number. */
export function exactly(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
}
