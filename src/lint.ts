import { rules as allRules } from '../rules/index.ts'
import { checkSet } from './check.ts'
import type { LoadedConfig } from './config/config.ts'
import { decisionsFile, loadDecisions } from './config/decisions.ts'
import { loadTermbases } from './config/termbases.ts'
import { dateOfToday } from './decisions/decide.ts'
import { discover } from './discover/discover.ts'
import { euTermbase } from './locale/termbase.ts'
import type { Decision } from './model/decision.ts'
import type { ReadProblem } from './model/language-version.ts'
import type { Observer } from './model/observer.ts'
import type { Rule } from './model/rule.ts'
import type { Run } from './model/run.ts'
import type { Concept, Termbase } from './model/termbase.ts'
import { pairSets } from './revision/pair-sets.ts'
import { notesOnRevisions } from './revision/notes-on-revisions.ts'
import { decided, outdatedDecisions } from './settle/decide.ts'
import { notesOnDecisions, notesOnDirectives } from './settle/notes-on-decisions.ts'
import { unreadable } from './settle/unreadable.ts'

export interface LintRequest {
  /** Files, folders and path patterns, relative to the working folder; none for the documents of the configuration, or all. */
  readonly paths: readonly string[]
  /** Where the documents are as they were before, to compare revisions; like `paths`. */
  readonly before?: readonly string[]
  /** Absolute path of the working folder. */
  readonly cwd: string
  readonly loaded: LoadedConfig
  /** Instead of all rules. */
  readonly rules?: readonly Rule[]
  /** Texts that take the place of what is on the disk, by absolute path: files that are being edited. */
  readonly overlay?: ReadonlyMap<string, string>
  readonly observer?: Observer
  /** ISO 8601 date on which decisions are to hold; that of the machine if absent. */
  readonly today?: string
}

export interface Linted extends Run {
  /** What people should know about how files were understood. */
  readonly notes: readonly string[]
  /** Files that could not be read; `isNamed` if somebody asked for just this file. */
  readonly problems: ReadonlyArray<ReadProblem & { readonly isNamed: boolean }>
  /** Decisions that have expired, or are about findings that are no longer there. */
  readonly outdated: readonly Decision[]
}

/** Finds the documents, reads, groups and aligns them and puts all rules to each set. Never throws for what a file can hold. */
export async function lint(request: LintRequest): Promise<Linted> {
  const { paths, before = [], cwd, loaded, overlay, observer, rules = allRules, today = dateOfToday() } = request
  const { config, folder } = loaded
  const termbases = await loadTermbases(loaded)
  const kept = await loadDecisions(decisionsFile(loaded))
  const where = { cwd, config, configFolder: folder, overlay, observer }
  const found = await discover(paths, where)
  const earlier = before.length === 0 ? undefined : await discover(before, where)
  const revisions = earlier && pairSets(earlier.sets, found.sets)
  const checker = { rules, config, termbase: together(termbases.concepts), observer }
  const decisions = 'decisions' in kept ? kept.decisions : []
  const asked = [...termbases.problems, ...('reason' in kept ? [kept] : [])]
  const problems = [
    ...asked.map((problem) => ({ ...problem, isNamed: true })),
    ...(earlier?.problems ?? []),
    ...found.problems,
  ]
  const sets = found.sets.map((set, index) => {
    observer?.begins?.({ what: `checking ${set.id}`, at: index + 1, of: found.sets.length })
    return decided(checkSet(set, { ...checker, before: revisions?.get(set) }), { decisions, today })
  })
  const isRun = (id: string): boolean => (config.rules[id]?.severity ?? 'off') !== 'off'
  const outdated = outdatedDecisions(sets, { decisions, today }, isRun)
  const notes = [
    ...found.notes,
    ...(earlier && revisions ? notesOnRevisions(earlier.sets, found.sets, revisions) : []),
    ...notesOnDecisions(outdated),
    ...notesOnDirectives(sets, (id) => rules.some((rule) => rule.id === id)),
  ]
  return {
    sets,
    unreadable: problems.map(unreadable),
    decisions,
    outdated: [...outdated.expired, ...outdated.stale],
    notes,
    problems,
  }
}

/** Concepts of the user's own take the place of those with the same id. */
function together(own: readonly Concept[]): Termbase {
  const ids = new Set(own.map(({ id }) => id))
  return { concepts: [...own, ...euTermbase.concepts.filter(({ id }) => !ids.has(id))] }
}
