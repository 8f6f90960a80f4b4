import { resolve } from 'node:path'
import { printConfig } from '../config/print.ts'
import type { Run } from '../model/run.ts'
import { formats, type ReportFormat } from '../report/formats.ts'
import { wantsColor } from './color.ts'
import { type Session, tell } from './command.ts'
import { configuration } from './configuration.ts'
import { type ExitCode, exitCodeOf, type FailLevel } from './exit-code.ts'
import type { Io } from './io.ts'
import { writeWhole } from '../config/write-whole.ts'
import { packageVersion } from './package.ts'
import { hasNothing, isDone, tellProblems } from './problems.ts'

export interface LintOptions {
  readonly config?: string
  readonly format: ReportFormat
  readonly outputFile?: string
  readonly failOn: FailLevel
  readonly printConfig?: true
  readonly quiet?: true
  readonly fingerprints?: boolean
  readonly color?: boolean
}

/** Checks documents and writes the report. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  { io, engine }: Session,
): Promise<ExitCode> {
  const loaded = await configuration(io, await engine.rules(), options.config)
  if (loaded === undefined) return 2
  if (options.printConfig) {
    io.stdout.write(`${printConfig(loaded)}\n`)
    return 0
  }
  const linted = await engine.lint({ paths, cwd: io.cwd, loaded })
  tellProblems(linted, io)
  if (hasNothing(linted)) return 2
  const isDelivered = await deliver(options.quiet ? withoutInfos(linted) : linted, options, io)
  return isDelivered && isDone(linted) ? exitCodeOf(linted, options.failOn) : 2
}

function withoutInfos({ sets, unreadable }: Run): Run {
  const loud = sets.map((set) => ({ ...set, findings: set.findings.filter(({ severity }) => severity !== 'info') }))
  return { sets: loud, unreadable: unreadable.filter(({ severity }) => severity !== 'info') }
}

/** Writes the report where it is wanted; false if it cannot be written there, which is then on stderr. */
async function deliver(
  run: Run,
  { format, outputFile, color, fingerprints = false }: LintOptions,
  io: Io,
): Promise<boolean> {
  const report = await formats[format]()
  const isColored = outputFile === undefined ? wantsColor(io, color) : color === true
  const text = await report(run, {
    version: packageVersion(),
    cwd: io.cwd,
    color: isColored,
    width: widthOf(io),
    fingerprints,
  })
  if (outputFile === undefined) {
    io.stdout.write(text)
    return true
  }
  const problem = await writeWhole(resolve(io.cwd, outputFile), text)
  if (problem !== undefined) tell(io, `the report cannot be written to \`${outputFile}\`: ${problem}`)
  return problem === undefined
}

const WIDTH = { least: 60, most: 120, unknown: 100 }

/** Lines longer than this are hard to read, however wide the window is. */
function widthOf({ stdout }: Io): number {
  return Math.min(Math.max(stdout.columns ?? WIDTH.unknown, WIDTH.least), WIDTH.most)
}
