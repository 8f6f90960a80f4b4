import type { Config } from '../config/config.ts'
import { printConfig } from '../config/print.ts'
import type { Run } from '../model/run.ts'
import type { Rule } from '../model/rule.ts'
import type { RuleCard } from '../report/reporter.ts'
import { type Session, tell } from './command.ts'
import { configuration } from './configuration.ts'
import { deliver } from './deliver.ts'
import { type ExitCode, exitCodeOf, type FailLevel } from './exit-code.ts'
import { type OutputRequest, outputsOf } from './outputs.ts'
import { hasNothing, isDone, tellProblems } from './problems.ts'

export interface LintOptions {
  readonly config?: string
  readonly format: readonly OutputRequest[]
  readonly outputFile?: string
  readonly failOn: FailLevel
  readonly printConfig?: true
  readonly quiet?: true
  readonly fingerprints?: boolean
  readonly color?: boolean
}

/** Checks documents and writes the reports. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  { io, engine }: Session,
): Promise<ExitCode> {
  const outputs = outputsOf(options.format, options.outputFile)
  if (typeof outputs === 'string') {
    tell(io, outputs)
    return 2
  }
  const rules = await engine.rules()
  const loaded = await configuration(io, rules, options.config)
  if (loaded === undefined) return 2
  if (options.printConfig) {
    io.stdout.write(`${printConfig(loaded)}\n`)
    return 0
  }
  const linted = await engine.lint({ paths, cwd: io.cwd, loaded })
  tellProblems(linted, io)
  if (hasNothing(linted)) return 2
  const run = options.quiet ? withoutInfos(linted) : linted
  const { failOn, color, fingerprints = false } = options
  const delivery = { run, rules: inForce(rules, loaded.config), failOn, color, fingerprints }
  const isDelivered = await deliver(outputs, delivery, io)
  return isDelivered && isDone(linted) ? exitCodeOf(linted, options.failOn) : 2
}

/** The rules that are not off, as loud as they may be. */
function inForce(rules: readonly Rule[], config: Config): readonly RuleCard[] {
  const cards = rules.map(({ id, summary, severity }) => ({
    id,
    summary,
    severity: config.rules[id]?.severity ?? severity,
  }))
  return cards.filter(({ severity }) => severity !== 'off')
}

function withoutInfos({ sets, unreadable, ...rest }: Run): Run {
  const loud = sets.map((set) => ({ ...set, findings: set.findings.filter(({ severity }) => severity !== 'info') }))
  return { ...rest, sets: loud, unreadable: unreadable.filter(({ severity }) => severity !== 'info') }
}
