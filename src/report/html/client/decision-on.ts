import type { Decision, DecisionVerdict } from '../../../model/decision.ts'
import type { FindingData, SetData } from '../data.ts'

/** Verdicts that a reader can give, each with the key that chooses it. */
export const VERDICT_KEYS: ReadonlyArray<readonly [DecisionVerdict, string]> = [
  ['accepted', 'a'],
  ['to-correct', 'c'],
  ['not-a-fault', 'n'],
]

/** What the reader entered; empty for nothing. */
export interface Said extends Pick<Decision, 'scope'> {
  readonly verdict: DecisionVerdict
  readonly reason: string
  readonly author: string
  readonly expires: string
  readonly on: Date
}

const LETTERS = 80

export function decisionOn(finding: FindingData, set: SetData, said: Said): Decision {
  const [reason, author, expires] = [said.reason.trim(), said.author.trim(), said.expires.trim()]
  const isInSet = finding.places.some(({ version }) => version !== -1)
  return {
    fingerprint: finding.fingerprint,
    verdict: said.verdict,
    ruleId: finding.rule,
    documentSet: isInSet ? set.id : '',
    text: beginningOf(finding, set),
    ...(reason !== '' && { reason }),
    ...(author !== '' && { author }),
    date: dateOf(said.on),
    ...(expires !== '' && { expires }),
    ...(said.scope && { scope: said.scope }),
  }
}

/** How the row begins in the version in question, or in the first that has it. */
function beginningOf({ row, places }: FindingData, { rows }: SetData): string {
  if (row === undefined) return ''
  const { cells } = rows[row]!
  const cell = [cells[places[0]?.version ?? -1] ?? [], ...cells].find(({ length }) => length > 0)
  return cell?.[0]?.text.slice(0, LETTERS) ?? ''
}

/** The day where the reader is, not in Greenwich. */
function dateOf(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
