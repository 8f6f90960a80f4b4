import type { Finding, Severity } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import type { ReportOptions } from './reporter.ts'
import { type Spot, spotsIn } from './spots.ts'
import { openFindings } from './summary.ts'
import { messageOf } from './telling.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** Code Quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export function gitlabReport(run: Run, options: ReportOptions): string {
  const spotOf = spotsIn(run, options)
  const fingerprintOf = uniqueFingerprints()
  const issues = openFindings(run).flatMap((finding) => {
    const [place] = finding.locations
    return place === undefined ? [] : [issueOf(finding, spotOf(place), fingerprintOf(finding))]
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}

/** A file without lines has a first one all the same: the format asks for it. */
function issueOf(finding: Finding, spot: Spot, fingerprint: string): object {
  const { path, extent } = spot
  return {
    description: messageOf(finding, spot),
    check_name: finding.ruleId,
    fingerprint,
    severity: SEVERITIES[finding.severity],
    location: { path, lines: { begin: extent?.start.line ?? 1, end: extent?.end.line ?? 1 } },
  }
}

/** GitLab shows one issue a fingerprint, and what two documents share word for word has the same one. */
function uniqueFingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return ({ fingerprint }) => {
    const count = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, count)
    return count === 1 ? fingerprint : `${fingerprint}:${count}`
  }
}
