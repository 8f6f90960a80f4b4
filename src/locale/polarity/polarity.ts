import type { Forms } from '../locale.ts'

/**
 * How a language says on which side of a number something lies. Only phrases that say nothing else; those that a negation turns round are
 * apart from those that hold it already.
 */
export interface Polarity {
  /** The number or more: `at least`, `not less than`. */
  readonly least: Forms
  /** A date or later; beside a number of days it depends on what follows: `not later than 5 days before` is at least 5 days. */
  readonly earliest: Forms
  /** The number or less: `at most`, `not more than`. */
  readonly most: Forms
  /** A date or earlier. */
  readonly latest: Forms
  /** More than the number, unless it is negated. */
  readonly more: Forms
  /** Less than the number, unless it is negated. */
  readonly less: Forms
  /** Words that negate. */
  readonly negations: Forms
  /** Phrases that contain one of these and mean something else: `al più presto`. */
  readonly others?: Forms
  /** The phrase follows its number: `10 lá ar a laghad`. */
  readonly numberFirst?: true
}
