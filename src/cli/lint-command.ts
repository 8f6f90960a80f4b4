import { resolve } from 'node:path'
import type { Config, LoadedConfig } from '../config/config.ts'
import { draftOf } from '../config/write-whole.ts'
import { printConfig } from '../config/print.ts'
import type { Rule } from '../model/rule.ts'
import type { RuleCard } from '../report/reporter.ts'
import { type Session, tell } from './command.ts'
import { configuration } from './configuration.ts'
import { deliver } from './deliver.ts'
import { type ExitCode, exitCodeOf, type FailLevel } from './exit-code.ts'
import { type OutputRequest, outputsOf } from './outputs.ts'
import { withListed } from './path-list.ts'
import { hasNothing, isDone, tellProblems } from './problems.ts'
import { progressOn, timing } from './progress.ts'
import { selected, type Selection, withoutInfos, withSelectedRules, wrongSelection } from './selection.ts'

export interface LintOptions extends Selection {
  /** Where the documents are as they were before. */
  readonly before?: readonly string[]
  readonly config?: string
  readonly format: readonly OutputRequest[]
  readonly outputFile?: string
  readonly failOn: FailLevel
  /** What is only worth knowing is not shown; it counts all the same. */
  readonly quiet?: true
  readonly printConfig?: true
  readonly fingerprints?: boolean
  readonly summary?: boolean
  readonly timing?: true
  readonly watch?: true
  /** File that lists paths, `-` for stdin. */
  readonly filesFrom?: string
  readonly color?: boolean
}

/** Checks documents and writes the reports, once or as often as a document changes. */
export async function lintCommand(paths: readonly string[], options: LintOptions, session: Session): Promise<ExitCode> {
  const { io, engine } = session
  const outputs = outputsOf(options.format, options.outputFile)
  const rules = await engine.rules()
  const wrong =
    typeof outputs === 'string'
      ? outputs
      : wrongSelection(
          options,
          rules.map(({ id }) => id),
        )
  if (typeof outputs === 'string' || wrong !== undefined) {
    tell(io, wrong ?? '')
    return 2
  }
  const listed = await withListed(paths, options.filesFrom, io)
  if ('reason' in listed) {
    tell(io, listed.reason)
    return 2
  }
  const job = { paths: listed, options, outputs, rules }
  return options.watch ? watchDocuments(job, session) : lintOnce(job, session)
}

interface Job {
  readonly paths: readonly string[]
  readonly options: LintOptions
  readonly outputs: readonly OutputRequest[]
  readonly rules: readonly Rule[]
}

async function lintOnce(job: Job, session: Session): Promise<ExitCode> {
  const { io } = session
  const { options, rules } = job
  const loaded = await configuration(io, rules, options.config)
  if (loaded === undefined) return 2
  if (options.printConfig) {
    io.stdout.write(`${printConfig(loaded)}\n`)
    return 0
  }
  const config = withSelectedRules(loaded.config, options)
  return check(job, { ...loaded, config }, session)
}

async function check(
  { paths, options, outputs, rules }: Job,
  loaded: LoadedConfig,
  session: Session,
): Promise<ExitCode> {
  const { io, engine } = session
  const progress = progressOn(io)
  const clock = options.timing && timing()
  const observer = { ...progress, ...clock }
  const { before = [] } = options
  const linted = await engine.lint({ paths, before, cwd: io.cwd, loaded, observer })
  progress.end()
  tellProblems(linted, io)
  if (clock) io.stderr.write(`${clock.table()}\n`)
  if (hasNothing(linted)) return 2
  const run = selected(linted, options)
  const { failOn, color, fingerprints = false, summary = false } = options
  const delivery = { run, rules: inForce(rules, loaded.config), failOn, color, fingerprints, summary }
  const isDelivered = await deliver(outputs, { ...delivery, run: options.quiet ? withoutInfos(run) : run }, io)
  return isDelivered && isDone(linted) ? exitCodeOf(run, failOn) : 2
}

const CLEAR = '\u001B[2J\u001B[H'

/** Checks until the user stops it. What the last check found is the exit code. */
async function watchDocuments(job: Job, session: Session): Promise<ExitCode> {
  const { io } = session
  const { again } = await import('./watch.ts')
  const files = job.outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(io.cwd, file)]))
  const own = new Set(files.flatMap((file) => [file, draftOf(file)]))
  let code: ExitCode = 0
  const once = async (): Promise<void> => {
    if (io.stdout.isTTY) io.stdout.write(CLEAR)
    code = await lintOnce(job, session)
    tell(io, 'watching for changes; Ctrl+C stops')
  }
  const places = (job.paths.length > 0 ? job.paths : ['.']).map((path) => resolve(io.cwd, path))
  const signal = io.untilStopped?.() ?? AbortSignal.timeout(0)
  await again(places, once, { signal, isOwn: (file) => own.has(file) })
  return code
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
