import { readSheet } from 'read-excel-file/node'
import type { Decision, DecisionVerdict } from '../model/decision.ts'
import { reviewTitles } from '../model/review-list.ts'

type Title = keyof typeof reviewTitles
/** What stands in one row, by what its column is for. */
type Entry = Readonly<Record<Title, string>>

export type ReviewReading = { readonly decisions: readonly Decision[] } | { readonly reason: string }

/** Reads the decisions of a review list that people have filled in; rows without a decision are left alone. `date`: ISO 8601, of the decisions. */
export async function readReviewList(file: Buffer, date: string): Promise<ReviewReading> {
  const [head = [], ...rows] = await readSheet(file).catch(() => [])
  const at = Object.entries(reviewTitles).map(([key, title]) => [key as Title, head.indexOf(title)] as const)
  const lacking = at.filter(([, index]) => index < 0).map(([key]) => `\`${reviewTitles[key]}\``)
  if (lacking.length > 0) return { reason: `is no review list: it lacks the column ${lacking.join(', ')}` }
  const entries = rows.map((row) => Object.fromEntries(at.map(([key, i]) => [key, written(row[i])])) as Entry)
  const wrong = entries.map(mistake).findIndex((one) => one !== undefined)
  if (wrong >= 0) return { reason: `row ${wrong + 2}: ${mistake(entries[wrong]!)}` }
  return { decisions: entries.filter(({ verdict }) => verdict !== '').map((entry) => decisionOf(entry, date)) }
}

/** Of a cell; people may write numbers and dates where a text is meant. */
function written(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : ''
}

const VERDICTS: readonly DecisionVerdict[] = ['accepted', 'not-a-fault', 'to-correct', 'baseline']

function mistake({ verdict, reason, fingerprint }: Entry): string | undefined {
  if (verdict === '') return undefined
  if (!VERDICTS.some((one) => one === verdict))
    return `\`${verdict}\` is no decision; write one of ${VERDICTS.map((one) => `\`${one}\``).join(', ')}`
  if (fingerprint === '') return 'the fingerprint is missing'
  const needsReason = verdict === 'accepted' || verdict === 'not-a-fault'
  return needsReason && reason === '' ? `\`${verdict}\` needs a reason` : undefined
}

function decisionOf({ fingerprint, verdict, reason, author, rule, documentSet }: Entry, date: string): Decision {
  return {
    fingerprint,
    verdict: verdict as DecisionVerdict,
    ruleId: rule,
    documentSet,
    text: '',
    ...(reason && { reason }),
    ...(author && { author }),
    date,
  }
}
