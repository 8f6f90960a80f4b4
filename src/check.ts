import { align } from './align/align.ts'
import type { Config } from './config/config.ts'
import { extractFacts } from './facts/extract.ts'
import { findElsewhere } from './judge/elsewhere.ts'
import { judge } from './judge/judge.ts'
import type { DocumentSet } from './model/document-set.ts'
import { languagesOf } from './model/document-set.ts'
import type { FactKind } from './model/fact.ts'
import type { Finding } from './model/finding.ts'
import type { Observer } from './model/observer.ts'
import { timed } from './model/observer.ts'
import type { Rule, RuleContext } from './model/rule.ts'
import type { CheckedSet } from './model/run.ts'
import type { Termbase } from './model/termbase.ts'
import type { Verdict } from './model/verdict.ts'
import { alignRevision } from './revision/align-revision.ts'
import { compareRevisions } from './revision/compare-revisions.ts'
import type { Reporter } from './settle/finding.ts'
import { findingOf, findingOfFault } from './settle/finding.ts'
import { inOrder, withUniqueFingerprints } from './settle/order.ts'

/** What the checking of a set needs besides the set. */
export interface Checker {
  readonly rules: readonly Rule[]
  readonly config: Pick<Config, 'rules' | 'rosters' | 'reference' | 'series'>
  readonly termbase: Termbase
  readonly observer?: Observer | undefined
  /** The set as it was, where revisions are compared. */
  readonly before?: DocumentSet | undefined
}

/** Aligns a document set, reads its facts once and puts every enabled rule to it. */
export function checkSet(set: DocumentSet, { rules, config, termbase, observer, before }: Checker): CheckedSet {
  const enabled = rules.filter(({ id }) => config.rules[id]!.severity !== 'off')
  const revised = before && timed(observer, 'alignment', () => alignRevision(align(before), set))
  const alignment = revised?.after ?? timed(observer, 'alignment', () => align(set))
  const kinds = new Set<FactKind>(enabled.flatMap((rule) => rule.facts))
  const names = { termbase, series: config.series }
  const facts = timed(observer, 'facts', () => set.versions.map((version) => extractFacts(version, kinds, names)))
  const revision = revised && compareRevisions(revised)
  const shared = { alignment, facts, rosters: config.rosters, termbase, reference: config.reference, revision }
  const findings = enabled.flatMap((rule) => {
    const { severity, options } = config.rules[rule.id]!
    const reporter = { rule, alignment, limit: severity === 'off' ? 'info' : severity } as const
    return timed(observer, rule.id, () => [...findingsOf(reporter, rule, { ...shared, options })])
  })
  return { alignment, facts, findings: withUniqueFingerprints(inOrder(findings)) }
}

function* findingsOf(reporter: Reporter, rule: Rule, context: RuleContext): Generator<Finding> {
  const { set } = context.alignment
  const reference = context.reference === null ? undefined : languagesOf(set).indexOf(context.reference)
  const bench = { reference: reference === -1 ? undefined : reference }
  const comparisons = [...(rule.compare?.(context) ?? [])]
  const verdicts = comparisons.flatMap((comparison) => judge(comparison, bench))
  const oneSided = shareOfOneSided(verdicts, comparisons.length)
  const elsewhereOf = findElsewhere(comparisons, verdicts)
  for (const found of verdicts) {
    const elsewhere = elsewhereOf(found)
    const verdict = elsewhere === undefined ? found : { ...found, elsewhere }
    const explanation = rule.explain?.(verdict, context, oneSided)
    if (explanation) yield findingOf(reporter, verdict, explanation)
  }
  for (const fault of rule.inspect?.(context) ?? []) yield findingOfFault(reporter, fault)
}

/** Two say nothing of how a document is drafted. */
const CHANCE = 2

function shareOfOneSided(verdicts: readonly Verdict[], comparisons: number): number {
  const isOneSided = ({ departure, missing, extra, isRepeat, isWeak }: Verdict): boolean =>
    departure === 'undecided' && !isRepeat && !isWeak && (missing.length === 0 || extra.length === 0)
  return Math.max(0, verdicts.filter(isOneSided).length - CHANCE) / Math.max(1, comparisons)
}
