import type { Severity } from '../model/finding.ts'
import type { LanguageTag } from '../model/language-tag.ts'

/** Severity that a configuration gives to a rule; a rule that is `off` is not run. */
export type RuleSeverity = 'off' | Severity

export interface RuleSetting {
  readonly severity: RuleSeverity
  /** The options as written over the rule's own defaults. */
  readonly options: Readonly<Record<string, unknown>>
}

/** Members of each group of a named body, by ISO 3166-1 alpha-2 code: `{ founding: ['AR'], acceding: ['CL'] }`. */
export type Roster = Readonly<Record<string, readonly string[]>>

export interface Config {
  /** Path patterns with `{lang}` where the language tag stands. */
  readonly documents: readonly string[]
  /** The language version declared authoritative; `null` where the versions vote. */
  readonly reference: LanguageTag | null
  /** Paths of TBX files. */
  readonly termbases: readonly string[]
  /** By the name of the body, as the documents write it: `CLASI`. */
  readonly rosters: Readonly<Record<string, Roster>>
  /** Path patterns of files that are not read, as in `.gitignore`. */
  readonly ignore: readonly string[]
  /** Every known rule, whether the file names it or not. */
  readonly rules: Readonly<Record<string, RuleSetting>>
}

export interface LoadedConfig {
  readonly config: Config
  /** Absolute path of the file it came from; absent if none was found and everything is default. */
  readonly file?: string
  /**
   * Absolute path of the folder that the paths in `config` are relative to: the folder of the file, or the one that
   * holds `.config` if the file is in there; the folder where the search began if there is no file.
   */
  readonly folder: string
}

/** A mistake in a configuration file, in words for people. */
export interface ConfigProblem {
  /** Absolute path. */
  readonly file: string
  /** JSON pointer into the whole file, so that in a `package.json` it begins with `/linter`. */
  readonly pointer: string
  readonly message: string
  /** From 1. Present where the file is JSON or cannot be parsed. */
  readonly line?: number
  /** From 1, in UTF-16 code units. */
  readonly column?: number
}

/** What the configuration must know about a rule. */
export interface RuleDescription {
  readonly id: string
  /** One sentence, shown by editors beside the rule. */
  readonly summary: string
  /** The severity where the file does not name the rule. */
  readonly severity: RuleSeverity
  /**
   * JSON Schema (draft-07) of an object with `additionalProperties: false`. A noun phrase as `title` makes better
   * sentences when a `pattern` (`a unit symbol`) or an `enum` (`unit`) is not met.
   */
  readonly optionsSchema: object
  readonly optionsDefaults: object
}
