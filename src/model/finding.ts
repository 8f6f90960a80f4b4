import type { Decision } from './decision.ts'
import type { LanguageTag } from './language-tag.ts'
import type { Span } from './span.ts'

/** How certain it is that a person would want this changed. */
export type Severity = 'error' | 'warning' | 'info'

/** Issue type of ITS 2.0 (https://www.w3.org/TR/its20/#lqissue-typevalues), the part that rules use. */
export type IssueType =
  | 'terminology'
  | 'mistranslation'
  | 'omission'
  | 'addition'
  | 'untranslated'
  | 'duplication'
  | 'inconsistency'
  | 'characters'
  | 'formatting'
  | 'numbers'
  | 'typographical'
  | 'non-conformance'
  | 'other'

/** How a reading differs from the agreed one; `intrinsic` if the version alone shows the fault. */
export type Departure = 'changed' | 'missing' | 'extra' | 'undecided' | 'intrinsic'

/** A place that knows its own file, so that it can be shown beside places in other files. */
export interface Location {
  readonly language: LanguageTag
  readonly path: string
  /** In the file. */
  readonly span: Span
  /** What the version says there, as written; empty where it says nothing. */
  readonly says: readonly string[]
  readonly deviates: boolean
}

export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly issueType: IssueType
  readonly message: string
  readonly advice?: string
  readonly documentSet: string
  /** Row of the alignment from 0, and its label if it has one; absent where the finding is about a whole file. */
  readonly paragraph?: { readonly row: number; readonly label?: string }
  readonly departure: Departure
  readonly deviating: readonly LanguageTag[]
  /** The deviating places first, then the same row in every other version. */
  readonly locations: readonly Location[]
  readonly support: { readonly agree: number; readonly voters: number }
  /** Of rule, document set, row text and departure; edits elsewhere do not change it. */
  readonly fingerprint: string
  /** What people decided about it, if the decision still holds. */
  readonly decision?: Decision
}
