import type { LanguageTag } from '../model/language-tag.ts'
import type { Roster, Rule, RuleSeverity } from '../model/rule.ts'
import type { Series } from '../model/series.ts'

export type { Roster, RuleSeverity } from '../model/rule.ts'

export interface RuleSetting {
  readonly severity: RuleSeverity
  /** The options as written over the rule's own defaults. */
  readonly options: Readonly<Record<string, unknown>>
}

export interface Config {
  /** Path patterns with `{lang}` where the language tag stands. */
  readonly documents: readonly string[]
  /** The language version declared authoritative; `null` where the versions vote. */
  readonly reference: LanguageTag | null
  /** Paths of TBX files. */
  readonly termbases: readonly string[]
  /** By the name of the body, as the documents write it: `CLASI`. */
  readonly rosters: Readonly<Record<string, Roster>>
  /** Names of series of acts and documents in the languages. */
  readonly series: Series
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
export type RuleDescription = Pick<Rule, 'id' | 'summary' | 'severity' | 'optionsSchema' | 'optionsDefaults'>
