import { rules as allRules } from '../rules/index.ts'
import { checkSet } from './check.ts'
import type { LoadedConfig } from './config/config.ts'
import { loadTermbases } from './config/termbases.ts'
import { discover } from './discover/discover.ts'
import { euTermbase } from './locale/termbase.ts'
import type { ReadProblem } from './model/language-version.ts'
import type { Rule } from './model/rule.ts'
import type { Run } from './model/run.ts'
import type { Concept, Termbase } from './model/termbase.ts'
import { unreadable } from './settle/unreadable.ts'

export interface LintRequest {
  /** Files, folders and path patterns, relative to the working folder; none for the documents of the configuration, or all. */
  readonly paths: readonly string[]
  /** Absolute path of the working folder. */
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

/** Finds the documents, reads, groups and aligns them and puts all rules to each set. Never throws for what a file can hold. */
export async function lint({ paths, cwd, loaded, rules = allRules }: LintRequest): Promise<Linted> {
  const { config, folder } = loaded
  const termbases = await loadTermbases(loaded)
  const found = await discover(paths, { cwd, config, configFolder: folder })
  const checker = { rules, config, termbase: together(termbases.concepts) }
  const problems = [...termbases.problems.map((problem) => ({ ...problem, isNamed: true })), ...found.problems]
  return {
    sets: found.sets.map((set) => checkSet(set, checker)),
    unreadable: problems.map(unreadable),
    notes: found.notes,
    problems,
  }
}

/** Concepts of the user's own take the place of those with the same id. */
function together(own: readonly Concept[]): Termbase {
  const ids = new Set(own.map(({ id }) => id))
  return { concepts: [...own, ...euTermbase.concepts.filter(({ id }) => !ids.has(id))] }
}
