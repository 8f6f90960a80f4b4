import { isOpen } from '../../../model/decision.ts'
import type { Decision } from '../../../model/decision.ts'
import type { FindingData, SetData } from '../data.ts'
import type { State } from './state.ts'

export type Choice = Pick<State, 'rules' | 'severities' | 'versions' | 'status'>

/** Findings that the reader wants to see, in their order. A filter that nothing is chosen in lets all pass. */
export function filtered(
  set: Pick<SetData, 'versions' | 'findings'>,
  choice: Choice,
  decisionOf: (finding: FindingData) => Decision | undefined,
): readonly FindingData[] {
  const versions = set.versions.flatMap(({ key }, v) => (choice.versions.includes(key) ? [v] : []))
  const passes = (chosen: readonly string[], value: string): boolean => chosen.length === 0 || chosen.includes(value)
  return set.findings.filter(
    (finding) =>
      passes(choice.rules, finding.rule) &&
      passes(choice.severities, finding.severity) &&
      (versions.length === 0 || versions.some((v) => concerns(finding, v))) &&
      hasStatus(choice.status, decisionOf(finding)),
  )
}

/** Whether a finding is about a version: it departs, or nobody can say who does. */
export function concerns({ departure, places }: FindingData, version: number): boolean {
  return places.some((place) => place.version === version && (place.deviates === true || departure === 'undecided'))
}

function hasStatus(status: State['status'], decision: Decision | undefined): boolean {
  if (status === 'all') return true
  return isOpen(decision ? { decision } : {}) === (status === 'open')
}

/** The neighbour of a finding among those shown, even if it is not shown itself; round the ends. */
export function neighbour(
  all: readonly FindingData[],
  shown: readonly FindingData[],
  { from, step }: { readonly from: FindingData | undefined; readonly step: 1 | -1 },
): FindingData | undefined {
  const order = new Map(all.map((finding, i) => [finding, i]))
  const at = from === undefined ? (step === 1 ? -1 : all.length) : (order.get(from) ?? -1)
  const isBeyond = (finding: FindingData): boolean => (order.get(finding)! - at) * step > 0
  return step === 1 ? (shown.find(isBeyond) ?? shown[0]) : (shown.findLast(isBeyond) ?? shown.at(-1))
}
