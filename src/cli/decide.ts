import { dateOfToday, type Ruling } from '../decisions/decide.ts'
import type { DecisionVerdict } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { allFindings } from '../report/summary.ts'
import type { Linted } from './engine.ts'
import type { Io } from './io.ts'

/** What `--verdict` may be. */
export const verdicts = ['accepted', 'not-a-fault', 'to-correct'] as const satisfies readonly DecisionVerdict[]

export interface DecideOptions {
  readonly config?: string
  readonly reason?: string
  readonly verdict: (typeof verdicts)[number]
  readonly author?: string
  /** ISO 8601 date. */
  readonly expires?: string
  readonly onlyHere?: true
  readonly in?: readonly string[]
  readonly baseline?: true
  readonly from?: string
  readonly prune?: true
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** What is wrong with a command line, in words for people. */
export function wrongOptions(fingerprints: readonly string[], options: DecideOptions): string | undefined {
  const { baseline, from, prune, reason, verdict, expires } = options
  const jobs = [fingerprints.length > 0, baseline, from !== undefined, prune].filter(Boolean).length
  if (jobs !== 1) return 'name fingerprints of findings, or one of `--baseline`, `--from`, `--prune`'
  if (fingerprints.length > 0 && verdict !== 'to-correct' && !reason?.trim())
    return 'a decision needs a reason: `--reason "…"`'
  if (expires !== undefined && !DATE.test(expires)) return `\`${expires}\` is not a date such as \`2026-03-31\``
  return undefined
}

/** Shorter beginnings of a fingerprint are met by chance. */
const SHORTEST = 6

/** The findings that fingerprints, or the beginnings of fingerprints, mean; or why one of them means none. */
export function findingsWith(
  fingerprints: readonly string[],
  linted: Linted,
): readonly Finding[] | { readonly reason: string } {
  const all = allFindings(linted)
  const found: Finding[] = []
  for (const asked of fingerprints) {
    const meant = meantBy(asked, all)
    const [first] = meant
    if (first === undefined) return { reason: `there is no finding \`${asked}\`` }
    if (new Set(meant.map(({ fingerprint }) => fingerprint)).size > 1)
      return { reason: `\`${asked}\` may mean ${meant.map(({ fingerprint }) => `\`${fingerprint}\``).join(', ')}` }
    found.push(first)
  }
  return found
}

function meantBy(asked: string, all: readonly Finding[]): readonly Finding[] {
  const exact = all.filter(({ fingerprint }) => fingerprint === asked)
  if (exact.length > 0 || asked.length < SHORTEST) return exact
  return all.filter(({ fingerprint }) => fingerprint.startsWith(asked))
}

/** What the command line decides about a finding, today. */
export function rulingOf(options: DecideOptions, env: Io['env']): Ruling {
  const { reason, expires, baseline, verdict, onlyHere } = options
  const author = options.author ?? env['GIT_AUTHOR_NAME'] ?? env['USER'] ?? env['USERNAME']
  return {
    verdict: baseline ? 'baseline' : verdict,
    ...(reason?.trim() && { reason: reason.trim() }),
    ...(author && { author }),
    date: dateOfToday(),
    ...(expires && { expires }),
    ...(onlyHere && { scope: 'set' as const }),
  }
}
