/** One row of a list of known errors: `gold.jsonl` of a corpus. */
export interface Listed {
  readonly id: string
  readonly doc: string
  readonly lang: string
  /** From 1; `null` where the version lacks the text. */
  readonly line: number | null
  readonly endLine: number | null
  readonly refLang: string
  readonly refLine: number
  readonly refEndLine: number
  readonly kind: string
  readonly found: string
  readonly verdict: 'error' | 'legit'
}

/** What of a report of lexparity is counted here. */
export interface Report {
  readonly documentSets: ReadonlyArray<{
    readonly id: string
    readonly rows: number
    readonly versions: ReadonlyArray<{ readonly language: string }>
  }>
  readonly findings: readonly Finding[]
}

export interface Finding {
  readonly ruleId: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly deviating: readonly string[]
  readonly locations: ReadonlyArray<{
    readonly language: string
    readonly path: string
    readonly startLine: number
    readonly endLine: number
  }>
}

/** What `natural.mjs --json` says of one corpus. */
export interface Scored {
  readonly corpus: string
  readonly counts: Readonly<Record<string, number>>
  readonly byRule: Readonly<Record<string, number>>
  readonly byKind: ReadonlyArray<{ kind: string; gold: number; found: number; strict: number }>
  readonly missed: readonly Listed[]
  readonly falseAlarms: ReadonlyArray<Listed & { readonly alarms: readonly string[] }>
}

/** One corpus with all that was found in it. */
export interface Corpus {
  readonly scored: Scored
  readonly report: Report
  /** Rows of verdict `error`. */
  readonly errors: readonly Listed[]
}

export interface Loudness {
  readonly error: number
  readonly warning: number
  readonly info: number
}

/** What one rule did on all corpora. */
export interface RuleFigures extends Loudness {
  readonly rule: string
  /** Of all corpora. */
  readonly rows: number
  /** Errors of the kinds that the rule answers for, and how many of these any rule reports. */
  readonly listed: number
  readonly recalled: number
  /** Listed errors, of any kind, that a finding of this rule touches. */
  readonly touched: number
  /** Passages that look different and are right, and which the rule reported as an error or a warning. */
  readonly alarms: number
}

/** What was found of one language on all corpora. */
export interface LanguageFigures extends Loudness {
  readonly language: string
  /** Corpora in which it stands with two or more others, so that it can be told to deviate. */
  readonly corpora: readonly string[]
  /** Of the document sets of three or more versions in which it has one. */
  readonly rows: number
  readonly listed: number
  readonly recalled: number
}

export interface Measured {
  readonly corpora: readonly Scored[]
  readonly rules: readonly RuleFigures[]
  readonly languages: readonly LanguageFigures[]
}

/** Figures by name. */
export type Figures = Readonly<Record<string, number>>

/** What is compared with bench/floors.json, which has the same form. */
export interface Floors {
  readonly cases: Figures
  readonly natural: Readonly<Record<string, Figures>>
  readonly rules?: Readonly<Record<string, Figures>>
  readonly languages?: Readonly<Record<string, Figures>>
}
