import { byCodeUnit } from '../model/by-code-unit.ts'
import type { Finding, Severity } from '../model/finding.ts'

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** By row, within a row the loudest first, then by rule and place; what is about whole files comes first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.paragraph?.row ?? -1) - (b.paragraph?.row ?? -1) ||
      ORDER[a.severity] - ORDER[b.severity] ||
      byCodeUnit(a.ruleId, b.ruleId) ||
      (a.locations[0]?.span.start ?? 0) - (b.locations[0]?.span.start ?? 0),
  )
}

/** Makes fingerprints unique within a set: the second finding that looks the same gets `-2`. */
export function withUniqueFingerprints(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` }
  })
}
