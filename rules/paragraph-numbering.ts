import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import type { RuleContext } from '../src/model/rule.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { isOneAgainstAll } from '../src/rule/alone.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { PARAGRAPHS, numberingsOf } from '../src/rule/labels.ts'
import { unevenNumbers } from '../src/rule/number-series.ts'
import { departureMessage, quoted } from '../src/rule/wording.ts'

/** Numbers and letters of paragraphs, recitals, articles and points. */
export const paragraphNumbering = defineRule({
  id: 'paragraph-numbering',
  summary: 'Corresponding paragraphs have the same number in all versions.',
  severity: 'error',
  issueType: 'inconsistency',
  facts: [],
  ...NO_OPTIONS,
  compare: (context) => numberingsOf(context),
  explain(verdict, context) {
    const severity = certainty(verdict, context)
    if (severity === undefined) return undefined
    const message = departureMessage(verdict, languagesOf(context.alignment.set), naming(verdict))
    return { severity, message: message + following(verdict, context) }
  },
  inspect: unevenNumbers,
})

function naming({ said }: Verdict): (key: string) => string {
  const written = new Map(said.flatMap((statements) => statements.map(({ key, says }) => [key, says] as const)))
  return (key) => (PARAGRAPHS.test(key) ? `${key} ${quoted(written.get(key) ?? '')}` : quoted(written.get(key) ?? key))
}

function following({ row }: Verdict, context: RuleContext): string {
  const length = numberingsOf(context).find((run) => run.row === row)?.length ?? 1
  return length < 2 ? '' : `, and other numbers in ${length - 1} of the paragraphs that follow`
}

/** Points are divided and joined in good translations; numbered paragraphs are not. */
function certainty(verdict: Verdict, { alignment }: RuleContext): Severity | undefined {
  const { departure, voters, row, missing, said } = verdict
  const isOfPoints = said.flat().every(({ says }) => !/\d/.test(says))
  if (isOfPoints && missing.some((key) => PARAGRAPHS.test(key))) return departure === 'undecided' ? undefined : 'info'
  if (departure === 'undecided') return voters === 2 ? 'warning' : 'info'
  return isOneAgainstAll(verdict) ? (alignment.rows[row]!.confidence > 0.5 ? 'error' : 'warning') : 'info'
}
