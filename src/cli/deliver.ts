import { resolve } from 'node:path'
import { writeWhole } from '../config/write-whole.ts'
import type { Run } from '../model/run.ts'
import { formats } from '../report/formats.ts'
import type { Reporter, RuleCard } from '../report/reporter.ts'
import { wantsColor } from './color.ts'
import { tell } from './command.ts'
import { type FailLevel, failingSeverities } from './exit-code.ts'
import type { Io } from './io.ts'
import type { OutputRequest } from './outputs.ts'
import { packageHomepage, packageVersion, rulePage } from './package.ts'

/** What reports are made of besides the world of the command. */
export interface Delivery {
  readonly run: Run
  /** Those in force. */
  readonly rules: readonly RuleCard[]
  readonly failOn: FailLevel
  /** Colour, as the command line says. */
  readonly color: boolean | undefined
  /** Whether people want to see fingerprints. */
  readonly fingerprints: boolean
  /** Whether the table of rules and languages does, without the findings. */
  readonly summary: boolean
}

/** Writes every report where it is wanted; false if one cannot be written there, which is then on stderr. */
export async function deliver(outputs: readonly OutputRequest[], delivery: Delivery, io: Io): Promise<boolean> {
  let isDelivered = true
  for (const output of outputs) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that what is said on stderr is in order
    isDelivered = (await deliverOne(output, delivery, io)) && isDelivered
  }
  return isDelivered
}

async function deliverOne({ format, file }: OutputRequest, delivery: Delivery, io: Io): Promise<boolean> {
  const { run, color, rules, failOn, fingerprints, summary } = delivery
  const report: Reporter = await formats[format]()
  const isColored = file === undefined ? wantsColor(io, color) : color === true
  const look = { color: isColored, width: widthOf(io), fingerprints, summary }
  const known = { rules, pageOf: rulePage, homepage: packageHomepage(), failing: failingSeverities(failOn) }
  const text = await report(run, { version: packageVersion(), cwd: io.cwd, ...look, ...known })
  if (file === undefined) {
    io.stdout.write(text)
    return true
  }
  const problem = await writeWhole(resolve(io.cwd, file), text)
  if (problem !== undefined) tell(io, `the report cannot be written to \`${file}\`: ${problem}`)
  return problem === undefined
}

const WIDTH = { least: 60, most: 120, unknown: 100 }

/** Lines longer than this are hard to read, however wide the window is. */
function widthOf({ stdout }: Io): number {
  return Math.min(Math.max(stdout.columns ?? WIDTH.unknown, WIDTH.least), WIDTH.most)
}
