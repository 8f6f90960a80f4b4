/**
 * What people made of a finding: the text is right as it stands (`accepted`), the program is wrong (`not-a-fault`), the text is wrong and
 * not yet mended (`to-correct`), or it was known when the check was introduced (`baseline`).
 */
export type DecisionVerdict = 'accepted' | 'not-a-fault' | 'to-correct' | 'baseline'

/** A decision on one finding, kept beside the documents so that nobody has to take it twice. */
export interface Decision {
  /** Of the finding. */
  readonly fingerprint: string
  readonly verdict: DecisionVerdict
  readonly ruleId: string
  readonly documentSet: string
  /** How the text of the row begins, for people who read the file. */
  readonly text: string
  readonly reason?: string
  readonly author?: string
  /** ISO 8601 date of the decision, `2026-03-31`; absent where a comment in a document decides. */
  readonly date?: string
  /** ISO 8601 date from which on it no longer holds. */
  readonly expires?: string
  /** `set` holds for the document set alone; otherwise it holds wherever the same text has the same finding. */
  readonly scope?: 'set'
}

/** Whether somebody still has to do something: what was decided to be right is settled, what is to be corrected is not. */
export function isOpen({ decision }: { readonly decision?: Decision }): boolean {
  return decision === undefined || decision.verdict === 'to-correct'
}
