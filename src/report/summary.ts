import { isOpen } from '../model/decision.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Run } from '../model/run.ts'

/** What a run amounts to. */
export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly documentSets: number
  /** Files that were read and compared. */
  readonly files: number
  /** Findings that are not shown because somebody decided that all is well. */
  readonly decided: number
  /** Findings that are not shown because they were known when the check was introduced. */
  readonly baseline: number
}

export function summarise(run: Run): Summary {
  const findings = allFindings(run)
  const open = openFindings(run)
  const settled = findings.filter((finding) => !isOpen(finding))
  const known = settled.filter(({ decision }) => decision?.verdict === 'baseline')
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    documentSets: run.sets.length,
    files: run.sets.reduce((sum, { alignment }) => sum + alignment.set.versions.length, 0),
    decided: settled.length - known.length,
    baseline: known.length,
  }
}

/** Every finding: those of each document set in its order, then the files that could not be read. */
export function allFindings(run: Run): readonly Finding[] {
  return [...run.sets.flatMap(({ findings }) => findings), ...run.unreadable]
}

/** Findings that somebody still has to do something about. */
export function openFindings(run: Run): readonly Finding[] {
  return allFindings(run).filter(isOpen)
}
