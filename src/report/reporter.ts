import type { Severity } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import type { Run } from '../model/run.ts'

/** What a report can tell of a rule. */
export type RuleCard = Pick<Rule, 'id' | 'summary' | 'severity'>

/** What a reporter may know besides what was found. */
export interface ReportOptions {
  /** Of the program, as in its `package.json`. */
  readonly version: string
  /** Absolute path of the working folder; what is shown to people may be relative to it. */
  readonly cwd: string
  /** Whether escape sequences of a terminal are welcome. */
  readonly color: boolean
  /** Columns to fill, for reporters that write for people. */
  readonly width: number
  /** Whether people want to see fingerprints, to decide about findings. */
  readonly fingerprints?: boolean
  /** Whether people want the table of rules and languages without the findings. */
  readonly summary?: boolean
  /** Rules that were put to the documents; those of the findings alone if absent. */
  readonly rules?: readonly RuleCard[]
  /** Address of the program's page. */
  readonly homepage?: string | undefined
  /** The page of a rule, Markdown. */
  readonly pageOf?: (ruleId: string) => string | undefined
  /** Severities that make the run fail; `error` if absent. */
  readonly failing?: readonly Severity[]
}

/** Puts a run into the words of one format. A text ends with a line break, unless it is empty. */
export type Reporter = (run: Run, options: ReportOptions) => string | Uint8Array | Promise<string | Uint8Array>
