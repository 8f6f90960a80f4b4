import { versionIndex } from '../model/document-set.ts'
import type { Decision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { CheckedSet } from '../model/run.ts'

/** What is decided about a finding, without what the finding itself says. */
export type Ruling = Omit<Decision, 'fingerprint' | 'ruleId' | 'documentSet' | 'text'>

/** The decision on a finding of one of the sets. */
export function decisionOn(finding: Finding, ruling: Ruling, sets: readonly CheckedSet[]): Decision {
  const { fingerprint, ruleId, documentSet } = finding
  return { fingerprint, ruleId, documentSet, text: textOf(finding, sets), ...ruling }
}

/** Today, as decisions write dates. */
export function dateOfToday(): string {
  return new Date().toISOString().slice(0, 10)
}

const LONGEST = 80

/** How the row of a finding begins in the version in question. */
function textOf({ documentSet, locations: [place], paragraph }: Finding, sets: readonly CheckedSet[]): string {
  const alignment = sets.find((set) => set.alignment.set.id === documentSet)?.alignment
  const row = paragraph && alignment?.rows[paragraph.row]
  if (!alignment || !row || !place) return ''
  const { versions } = alignment.set
  const own = versionIndex(alignment.set, place)
  const textIn = (v: number): string => versions[v]?.paragraphs[row.cells[v]?.[0] ?? -1]?.text.value ?? ''
  const text = textIn(own) || (versions.map((_, v) => textIn(v)).find((each) => each !== '') ?? '')
  return text.slice(0, LONGEST)
}
