import type { Alignment } from './alignment.ts'
import type { FactKind, VersionFacts } from './fact.ts'
import type { IssueType, Severity } from './finding.ts'
import type { LanguageTag } from './language-tag.ts'
import type { Revision } from './revision.ts'
import type { Span } from './span.ts'
import type { Termbase } from './termbase.ts'
import type { Comparison, Verdict } from './verdict.ts'

/** Severity that a rule is given: the loudest that its findings may be. A rule that is `off` is not run. */
export type RuleSeverity = 'off' | Severity

/** Members of each group of a named body, by ISO 3166-1 alpha-2 code: `{ founding: ['AR'], acceding: ['CL'] }`. */
export type Roster = Readonly<Record<string, readonly string[]>>

/** What a rule sees of one document set. */
export interface RuleContext<Options = object> {
  readonly alignment: Alignment
  /** `facts[v]` belongs to `alignment.set.versions[v]`. */
  readonly facts: readonly VersionFacts[]
  readonly options: Options
  readonly rosters: Readonly<Record<string, Roster>>
  readonly termbase: Termbase
  /** The language version declared authoritative, if one is. */
  readonly reference: LanguageTag | null
  /** How the set differs from an earlier revision of it, if it is compared with one. */
  readonly revision?: Revision | undefined
}

/** What a finding says, in words for people: lower case, no full stop, values in back-ticks, versions by language tag. */
export interface Explanation {
  readonly message: string
  readonly advice?: string
  /** How certain it is that a person would want this changed; the rule's own severity is the limit. */
  readonly severity: Severity
}

/** A fault that the versions it is about show by themselves, without a vote. */
export interface Fault extends Explanation {
  /** Index of the row, if the fault is at one. */
  readonly row?: number
  readonly places: ReadonlyArray<{
    /** Index of the version. */
    readonly version: number
    /** In the file of the version. */
    readonly span: Span
    readonly says: readonly string[]
  }>
}

/** One check: a page of code that says who says what. The judge alone decides who departs. */
export interface Rule<Options = object> {
  readonly id: string
  /** One sentence. */
  readonly summary: string
  /** Unless the configuration says otherwise. */
  readonly severity: RuleSeverity
  readonly issueType: IssueType
  /** Kinds of fact that it needs. */
  readonly facts: readonly FactKind[]
  /** JSON Schema (draft-07) of an object with `additionalProperties: false`. */
  readonly optionsSchema: object
  readonly optionsDefaults: Options
  /** What the versions say at each row where there is something to compare. */
  compare?(context: RuleContext<Options>): Iterable<Comparison>
  /**
   * Words for a departure; `undefined` if it is not worth a finding. `oneSided` is the share of the compared rows, 0 to 1, where one half
   * of the versions says something and the other half nothing: high where two drafts of a law are not translations word for word.
   */
  explain?(verdict: Verdict, context: RuleContext<Options>, oneSided: number): Explanation | undefined
  /** Faults that need no comparison. */
  inspect?(context: RuleContext<Options>): Iterable<Fault>
}
