import type { DateParts } from './key.ts'

/** A date on its way to becoming a fact. */
export interface DateFound extends DateParts {
  /** Other readings of the same figures, as in `03/04/2021`. */
  readonly others: readonly DateParts[]
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** Index of the token after it. */
  readonly next: number
  /** Index of its first token. */
  readonly at: number
}
