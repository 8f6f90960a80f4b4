import type { FactKind } from '../model/fact.ts'
import type { Rule } from '../model/rule.ts'
import type { Run } from '../model/run.ts'
import type { Session } from './command.ts'
import { configuration } from './configuration.ts'
import type { ExitCode } from './exit-code.ts'
import { isDone, tellProblems } from './problems.ts'

const everyKind: Readonly<Record<FactKind, true>> = {
  link: true,
  reference: true,
  date: true,
  time: true,
  number: true,
  acronym: true,
  country: true,
  term: true,
}

/** Finds nothing and needs everything, so that all is read that could be. */
const probe: Rule = {
  id: 'probe',
  summary: 'Reads every kind of fact.',
  severity: 'info',
  issueType: 'other',
  facts: Object.keys(everyKind) as FactKind[],
  optionsSchema: { type: 'object', properties: {}, additionalProperties: false },
  optionsDefaults: {},
}

export interface InspectOptions {
  readonly config?: string
  readonly format: 'table' | 'json'
}

export interface Inspected {
  readonly run: Run
  /** Not 0 where something that was asked for could not be read, which is then on stderr. */
  readonly code: ExitCode
}

/** Reads and aligns files without judging them. */
export async function inspect(
  paths: readonly string[],
  options: InspectOptions,
  { io, engine }: Session,
): Promise<Inspected> {
  const loaded = await configuration(io, await engine.rules(), options.config)
  if (loaded === undefined) return { run: { sets: [], unreadable: [] }, code: 2 }
  const rules = { [probe.id]: { severity: 'info', options: {} } } as const
  const probed = { ...loaded, config: { ...loaded.config, rules } }
  const linted = await engine.lint({ paths, cwd: io.cwd, loaded: probed, rules: [probe] })
  tellProblems(linted, io)
  return { run: linted, code: isDone(linted) ? 0 : 2 }
}
