import type { LoadedConfig } from '../config/config.ts'
import type { ReadProblem } from '../model/language-version.ts'
import type { Rule } from '../model/rule.ts'
import type { Run } from '../model/run.ts'

export interface LintRequest {
  /** Files, folders and path patterns, relative to the working folder; none for the documents of the configuration, or all. */
  readonly paths: readonly string[]
  /** Absolute path. */
  readonly cwd: string
  readonly loaded: LoadedConfig
  /** Instead of all rules. */
  readonly rules?: readonly Rule[]
}

export interface Linted extends Run {
  /** What people should know about how files were understood. */
  readonly notes: readonly string[]
  /** Files that could not be read; `isNamed` if somebody asked for just this file. */
  readonly problems: ReadonlyArray<ReadProblem & { readonly isNamed: boolean }>
}

/** What the commands are about; loaded when a command needs it, so that help comes at once. */
export interface Engine {
  readonly rules: () => Promise<readonly Rule[]>
  readonly lint: (request: LintRequest) => Promise<Linted>
}

export const engine: Engine = {
  rules: async () => (await import('../../rules/index.ts')).rules,
  lint: async (request) => (await import('../lint.ts')).lint(request),
}
