import { resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import { decisionsFile, saveDecisions } from '../config/decisions.ts'
import { loadConfig } from '../config/load.ts'
import { dateOfToday, decisionOn } from '../decisions/decide.ts'
import { withDecisions } from '../decisions/write.ts'
import { lint, type Linted } from '../lint.ts'
import type { Decision, DecisionVerdict } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { CheckedSet } from '../model/run.ts'

/** A version that an editor asks about, and the set it belongs to. */
export interface OpenVersion {
  readonly set: CheckedSet
  /** Index of the version in the set. */
  readonly index: number
  readonly version: LanguageVersion
}

export interface Ruled {
  readonly fingerprint: string
  readonly verdict: DecisionVerdict
  readonly reason: string
}

/** The documents of a folder, checked again as they change. */
export interface Workspace {
  /** Absolute path of a version's file. */
  readonly absolute: (path: string) => string
  readonly sets: () => readonly CheckedSet[]
  readonly unreadable: () => readonly Finding[]
  readonly versionsAt: (file: string) => readonly OpenVersion[]
  /** Text of a file that is being edited, or `undefined` once what is on the disk counts again. */
  readonly edit: (file: string, text: string | undefined) => void
  /** Reads everything again. Gives what is wrong with the configuration, in words for people. */
  readonly checkAll: () => Promise<readonly string[]>
  /** Checks the sets of one file again; everything if it is in none. */
  readonly check: (file: string) => Promise<readonly string[]>
  /** Keeps a decision. Gives the file that it is kept in, or why it cannot be. */
  readonly decide: (ruled: Ruled) => Promise<{ readonly file: string } | { readonly reason: string }>
}

const NOTHING: Linted = { sets: [], unreadable: [], notes: [], problems: [], outdated: [] }

/** `root`: absolute path of the folder. */
export function workspace(root: string): Workspace {
  const overlay = new Map<string, string>()
  let linted = NOTHING
  const absolute = (path: string): string => resolve(root, path)

  const run = async (paths: readonly string[]): Promise<Linted | readonly string[]> => {
    const result = await loadConfig({ from: root, rules })
    if ('problems' in result)
      return result.problems.map(({ file, pointer, message }) => `${file} ${pointer}: ${message}`)
    return lint({ paths, cwd: root, loaded: result.loaded, overlay })
  }
  const checkAll = async (): Promise<readonly string[]> => {
    const result = await run([])
    if (!('sets' in result)) return result
    linted = result
    return []
  }
  const versionsAt = (file: string): readonly OpenVersion[] =>
    linted.sets.flatMap((set) =>
      set.alignment.set.versions.flatMap((version, index) =>
        absolute(version.path) === file ? [{ set, index, version }] : [],
      ),
    )
  const check = async (file: string): Promise<readonly string[]> => {
    const [first] = versionsAt(file)
    if (first === undefined) return checkAll()
    const paths = first.set.alignment.set.versions.map(({ path }) => path)
    const result = await run([...new Set(paths)])
    if (!('sets' in result)) return result
    const [checked, ...others] = result.sets
    const isSame = checked?.alignment.set.versions.length === paths.length && others.length === 0
    if (!isSame) return checkAll()
    const sets = linted.sets.map((set) => (set === first.set ? checked : set))
    linted = { ...linted, sets, decisions: result.decisions ?? [] }
    return []
  }
  const decide = async ({ fingerprint, verdict, reason }: Ruled): ReturnType<Workspace['decide']> => {
    const finding = linted.sets.flatMap(({ findings }) => findings).find((one) => one.fingerprint === fingerprint)
    if (finding === undefined) return { reason: 'the finding is no longer there' }
    const result = await loadConfig({ from: root, rules })
    const file = decisionsFile('loaded' in result ? result.loaded : { folder: root })
    const decision: Decision = decisionOn(finding, { verdict, reason, date: dateOfToday() }, linted.sets)
    const problem = await saveDecisions(file, withDecisions(linted.decisions ?? [], [decision]))
    return problem === undefined ? { file } : { reason: problem }
  }
  return {
    absolute,
    sets: () => linted.sets,
    unreadable: () => linted.unreadable,
    versionsAt,
    edit(file, text) {
      if (text === undefined) overlay.delete(file)
      else overlay.set(file, text)
    },
    checkAll,
    check,
    decide,
  }
}
