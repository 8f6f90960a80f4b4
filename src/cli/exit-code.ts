import type { Severity } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { openFindings } from '../report/summary.ts'

/** 0: nothing at or above the fail level; 1: findings; 2: could not do the job. */
export type ExitCode = 0 | 1 | 2

/** What `--fail-on` may be, the strictest last. */
export const failLevels = ['never', 'error', 'warning', 'info'] as const

export type FailLevel = (typeof failLevels)[number]

const FAILING: Readonly<Record<FailLevel, readonly Severity[]>> = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
}

/** Severities that make a run fail. */
export function failingSeverities(failOn: FailLevel): readonly Severity[] {
  return FAILING[failOn]
}

export function exitCodeOf(run: Run, failOn: FailLevel): ExitCode {
  return openFindings(run).some(({ severity }) => FAILING[failOn].includes(severity)) ? 1 : 0
}
