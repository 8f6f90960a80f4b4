import type { Finding } from '../model/finding.ts'
import type { ReadProblem } from '../model/language-version.ts'
import { unreadableRule } from '../model/unreadable.ts'
import { fingerprint } from './fingerprint.ts'

/** The finding of the pseudo-rule `unreadable`: a file that takes no part in the check. */
export function unreadable({ path, reason }: ReadProblem): Finding {
  const identity = { ruleId: unreadableRule.id, departure: 'intrinsic', deviating: [] } as const
  return {
    ...identity,
    severity: 'error',
    issueType: 'other',
    message: reason,
    documentSet: '',
    locations: [{ language: 'und', path, span: { start: 0, end: 0 }, says: [], deviates: true }],
    support: { agree: 0, voters: 0 },
    fingerprint: fingerprint({ ...identity, text: path, keys: [reason] }),
  }
}
