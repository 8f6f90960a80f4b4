/**
 * A term as it may stand in text: words separated by blanks, `*` at the end of a word for its inflections
 * (`Europæisk* Union*`). Matched without regard to case, except for acronyms.
 */
export type TermPattern = string

/** One concept and what it is called in each language. */
export interface Concept {
  /** Stable id, `member-state`; used in messages and configuration. */
  readonly id: string
  /** Preferred and admitted terms by primary language. */
  readonly terms: Readonly<Record<string, readonly TermPattern[]>>
  /** Acronyms by primary language, as written: `{ en: ['EU'], fr: ['UE'] }`. */
  readonly acronyms?: Readonly<Record<string, readonly string[]>>
  /** False where occurrences are not equally frequent in correct translations: the concept names things, it is not counted. */
  readonly counted: boolean
}

export interface Termbase {
  readonly concepts: readonly Concept[]
}
