import type { Decision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import type { CheckedSet } from '../model/run.ts'
import { directiveDecisions } from './directives.ts'

/** Decisions, and the day on which they are to hold. */
export interface Docket {
  readonly decisions: readonly Decision[]
  /** ISO 8601 date. */
  readonly today: string
}

/** The findings of a set with what was decided about them: by a comment in a document, or else by a decision that is kept. */
export function decided(set: CheckedSet, { decisions, today }: Docket): CheckedSet {
  const byFingerprint = groupBy(decisions, ({ fingerprint }) => fingerprint)
  const byDirective = directiveDecisions(set)
  const findings = set.findings.map((finding): Finding => {
    const holding = byFingerprint
      .get(finding.fingerprint)
      ?.find((decision) => !isExpired(decision, today) && isInScope(decision, finding))
    const decision = byDirective(finding) ?? holding
    return decision ? { ...finding, decision } : finding
  })
  return { ...set, findings }
}

function isExpired({ expires }: Decision, today: string): boolean {
  return expires !== undefined && expires <= today
}

/** Decisions that decide nothing. */
export interface Outdated {
  /** They held until a day that has come. */
  readonly expired: readonly Decision[]
  /** About findings that are no longer there: the text was mended or has changed. */
  readonly stale: readonly Decision[]
}

/** Decisions on sets that were checked, by rules that were run, that decide nothing any more. */
export function outdatedDecisions(
  sets: readonly CheckedSet[],
  { decisions, today }: Docket,
  isRun: (ruleId: string) => boolean,
): Outdated {
  const checked = new Set(sets.map(({ alignment }) => alignment.set.id))
  const found = new Set(sets.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)))
  const stale = decisions.filter(
    ({ fingerprint, documentSet, ruleId }) => checked.has(documentSet) && isRun(ruleId) && !found.has(fingerprint),
  )
  return { expired: decisions.filter((one) => isExpired(one, today) && !stale.includes(one)), stale }
}

function isInScope({ scope, documentSet }: Decision, finding: Finding): boolean {
  return scope !== 'set' || documentSet === finding.documentSet
}
