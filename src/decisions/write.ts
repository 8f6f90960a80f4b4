import { byCodeUnit } from '../model/by-code-unit.ts'
import type { Decision } from '../model/decision.ts'

/** Of the file that keeps decisions, beside the configuration. */
export const DECISIONS_FILE = 'lexparity.decisions.json'

/** Where the schema of the file is published with the package. */
const SCHEMA = './node_modules/lexparity/schemas/decisions.schema.json'

/** The text of a file of decisions, in an order that changes little from one edit to the next. */
export function decisionsText(decisions: readonly Decision[]): string {
  const sorted = [...decisions].sort(
    (a, b) =>
      byCodeUnit(a.documentSet, b.documentSet) ||
      byCodeUnit(a.ruleId, b.ruleId) ||
      byCodeUnit(a.fingerprint, b.fingerprint),
  )
  return `${JSON.stringify({ $schema: SCHEMA, schemaVersion: 1, decisions: sorted.map(inOrder) }, null, 2)}\n`
}

/** Later decisions on a finding take the place of earlier ones. */
export function withDecisions(earlier: readonly Decision[], later: readonly Decision[]): readonly Decision[] {
  const taken = new Set(later.map(({ fingerprint }) => fingerprint))
  return [...earlier.filter(({ fingerprint }) => !taken.has(fingerprint)), ...later]
}

/** A decision that comes back from a list that holds less: what it does not say is kept, and the date of what has not changed. */
export function updated(earlier: readonly Decision[], later: Decision): Decision {
  const before = earlier.find(({ fingerprint }) => fingerprint === later.fingerprint)
  if (before === undefined) return later
  const { verdict, reason, author } = before
  const isSame = verdict === later.verdict && reason === later.reason && author === later.author
  return isSame ? before : { ...before, ...later, text: later.text || before.text }
}

/** Keys as people read them. `undefined` is left out of JSON. */
function inOrder(decision: Decision): object {
  const { fingerprint, verdict, reason, author, date, expires, scope, ruleId, documentSet, text } = decision
  return { fingerprint, verdict, reason, author, date, expires, scope, ruleId, documentSet, text }
}
