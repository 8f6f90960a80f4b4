import type { CheckedSet } from '../../src/model/run.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { LanguageVersion, Paragraph } from '../../src/model/language-version.ts'
import type { Finding, Severity } from '../../src/model/finding.ts'

export type { CheckedSet, Fact, Finding, LanguageVersion, Paragraph, Severity }

/** From 0 to 1, as of `Math.random`. */
export type Random = () => number

/** Replaces `[start, end)` of a version's source. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An error that can be planted. */
export interface Candidate {
  /** Indices of the paragraphs of the version that the error touches. */
  readonly paragraphs: readonly number[]
  /** Without overlap. */
  readonly edits: readonly Edit[]
}

/** One version of a clean set, in which errors are to be planted. */
export interface View {
  readonly checked: CheckedSet
  /** Index of the version. */
  readonly v: number
  readonly version: LanguageVersion
  readonly random: Random
  /** Indices of the paragraphs whose row every version has, with exactly one paragraph. */
  readonly usual: readonly number[]
  readonly facts: readonly PlacedFact[]
}

/** A fact of a paragraph that every version has. */
export interface PlacedFact {
  readonly p: number
  readonly paragraph: Paragraph
  readonly fact: Fact
  /** As written. */
  readonly text: string
}

/** Errors of one kind that can be planted in a version. */
export type Kind = (view: View) => Iterable<Candidate | undefined>

/** What became of one planted error. */
export interface Outcome {
  readonly kind: string
  readonly set: string
  readonly language: string
  readonly voters: number
  readonly was: string
  readonly is: string
  /** Findings that were not there before, at the place of the error. */
  readonly found: readonly Finding[]
  /** The loudest of these that blames the right version, or nobody where there are two. */
  readonly right?: Finding
  /** Findings at other places that were not there before. */
  readonly elsewhere: readonly Finding[]
}
