import type { Alignment } from './alignment.ts'
import type { Decision } from './decision.ts'
import type { VersionFacts } from './fact.ts'
import type { Finding } from './finding.ts'

/** One document set, checked. */
export interface CheckedSet {
  readonly alignment: Alignment
  /** `facts[v]` belongs to `alignment.set.versions[v]`. */
  readonly facts: readonly VersionFacts[]
  /** In order of row, the loudest first within a row. */
  readonly findings: readonly Finding[]
}

/** All that a run found. */
export interface Run {
  readonly sets: readonly CheckedSet[]
  /** Findings of the pseudo-rule `unreadable`: files that could not be read or not be placed, one each. */
  readonly unreadable: readonly Finding[]
  /** All that are kept, whether their findings are there or not; those of comments in documents are not among them. */
  readonly decisions?: readonly Decision[]
}
