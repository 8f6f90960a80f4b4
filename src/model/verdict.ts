import type { Span } from './span.ts'

/** One thing that one version says at a row. */
export interface Statement {
  /** Equal across versions for equal statements. */
  readonly key: string
  /** As written. */
  readonly says: string
  /** What kind of thing it is, for people: `article`, `annex`. */
  readonly noun?: string
  /** In the file of the version. */
  readonly source: Span
  /** A statement that may be absent without harm (a number word, an implied reference): it confirms and never accuses alone. */
  readonly weak?: boolean
}

/** What every version says at one row, in the order of the versions; `undefined` where a version lacks the row and has no vote. */
export interface Comparison {
  /** Index of the row in the alignment. */
  readonly row: number
  readonly readings: ReadonlyArray<readonly Statement[] | undefined>
}

/** What the judge makes of a comparison: who departs, from what, by how many votes. */
export interface Verdict {
  readonly row: number
  readonly departure: 'changed' | 'missing' | 'extra' | 'undecided'
  /** Indices of versions; empty when undecided. */
  readonly deviating: readonly number[]
  /** Keys that the others have and the deviating versions lack; of a tie, what the first camp says and others do not. */
  readonly missing: readonly string[]
  /** Keys that the deviating versions have and the others lack; of a tie, what the other camps say and the first does not. */
  readonly extra: readonly string[]
  /** The statements in question by version; empty where a version says nothing of the kind. */
  readonly said: ReadonlyArray<readonly Statement[]>
  /** The agreed reading is shared by `agree` of `voters` versions. */
  readonly agree: number
  readonly voters: number
  /** Every version says it, only not equally often. */
  readonly isRepeat: boolean
  /** Only weak statements are in question. */
  readonly isWeak: boolean
  /**
   * How much of what is in question stands in other rows instead: both sides of an exchange, or one. `around`: what a version leaves
   * out it says a few rows before or behind.
   */
  readonly elsewhere?: 'all' | 'part' | 'around'
}
