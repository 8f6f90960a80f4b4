import { readFile } from 'node:fs/promises'
import { extname, relative, resolve } from 'node:path'
import { decisionsFile, loadDecisions, saveDecisions } from '../config/decisions.ts'
import type { LoadedConfig } from '../config/config.ts'
import { dateOfToday, decisionOn } from '../decisions/decide.ts'
import { readDecisions } from '../decisions/read.ts'
import { readReviewList, type ReviewReading } from '../decisions/review-list.ts'
import { updated, withDecisions } from '../decisions/write.ts'
import type { Decision } from '../model/decision.ts'
import { openFindings } from '../report/summary.ts'
import { counted } from '../report/words.ts'
import { type Session, tell } from './command.ts'
import { configuration } from './configuration.ts'
import { type DecideOptions, findingsWith, rulingOf, wrongOptions } from './decide.ts'
import type { Linted } from './engine.ts'
import type { ExitCode } from './exit-code.ts'
import { tellProblems } from './problems.ts'

/** What is to be kept, or why it cannot be, in words for people. */
type Outcome = { readonly decisions: readonly Decision[]; readonly done: string } | { readonly reason: string }

/** Keeps decisions about findings: named ones, all that are found (`--baseline`), or those of another file. */
export async function decideCommand(
  fingerprints: readonly string[],
  options: DecideOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, engine } = session
  const wrong = wrongOptions(fingerprints, options)
  if (wrong !== undefined) return refused(wrong, session)
  const loaded = await configuration(io, await engine.rules(), options.config)
  if (loaded === undefined) return 2
  const file = decisionsFile(loaded)
  const kept = await loadDecisions(file)
  if ('reason' in kept) return refused(`${relative(io.cwd, file)}: ${kept.reason}`, session)
  const outcome = await outcomeOf(fingerprints, options, { session, loaded, kept: kept.decisions })
  if ('reason' in outcome) return refused(outcome.reason, session)
  const problem = await saveDecisions(file, outcome.decisions)
  if (problem !== undefined) return refused(`the decisions cannot be written: ${problem}`, session)
  io.stdout.write(`${outcome.done} in ${relative(io.cwd, file)}\n`)
  return 0
}

interface Bench {
  readonly session: Session
  readonly loaded: LoadedConfig
  readonly kept: readonly Decision[]
}

async function outcomeOf(fingerprints: readonly string[], options: DecideOptions, bench: Bench): Promise<Outcome> {
  const { kept } = bench
  if (options.from !== undefined) return takenFrom(options.from, bench)
  const linted = await check(options, bench)
  if (options.prune) return pruned(linted, kept)
  const found = options.baseline ? openFindings(linted) : findingsWith(fingerprints, linted)
  if ('reason' in found) return found
  const ruling = rulingOf(options, bench.session.io.env)
  const later = found.map((finding) => decisionOn(finding, ruling, linted.sets))
  return { decisions: withDecisions(kept, later), done: `kept ${counted(later.length, 'decision')}` }
}

async function check({ in: paths = [] }: DecideOptions, { session, loaded }: Bench): Promise<Linted> {
  const linted = await session.engine.lint({ paths, cwd: session.io.cwd, loaded })
  tellProblems(linted, session.io)
  return linted
}

function pruned({ outdated }: Linted, kept: readonly Decision[]): Outcome {
  const old = new Set(outdated.map(({ fingerprint }) => fingerprint))
  const decisions = kept.filter(({ fingerprint }) => !old.has(fingerprint))
  return { decisions, done: `took out ${counted(kept.length - decisions.length, 'outdated decision')}` }
}

async function takenFrom(from: string, { session, kept }: Bench): Promise<Outcome> {
  const reading = await readFrom(resolve(session.io.cwd, from))
  if ('reason' in reading) return { reason: `${from}: ${reading.reason}` }
  const { decisions } = reading
  const later = decisions.map((decision) => updated(kept, decision))
  return { decisions: withDecisions(kept, later), done: `kept ${counted(later.length, 'decision')}` }
}

/** Reads a review list, or otherwise a file of decisions. */
async function readFrom(file: string): Promise<ReviewReading> {
  try {
    const content = await readFile(file)
    if (extname(file).toLowerCase() === '.xlsx') return await readReviewList(content, dateOfToday())
    const reading = readDecisions(content.toString('utf8'))
    return 'reason' in reading ? reading : { decisions: reading.written }
  } catch (error) {
    return { reason: `cannot be read (\`${(error as NodeJS.ErrnoException).code ?? 'unknown'}\`)` }
  }
}

function refused(reason: string, { io }: Session): ExitCode {
  tell(io, reason)
  return 2
}
