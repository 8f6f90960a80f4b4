import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { isOneAgainstAll } from '../src/rule/alone.ts'
import { compareBounds } from '../src/rule/bounds.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { departureMessage, quoted } from '../src/rule/wording.ts'

/** Whether a value is a lower or an upper bound. */
export const polarityParity = defineRule({
  id: 'polarity-parity',
  summary: 'What is at least a value in one version is not at most that value in another.',
  severity: 'error',
  issueType: 'mistranslation',
  facts: ['number', 'date', 'time', 'reference'],
  ...NO_OPTIONS,
  compare: compareBounds,
  explain(verdict, { alignment }) {
    const severity = certainty(verdict)
    return severity && { severity, message: departureMessage(verdict, languagesOf(alignment.set), naming(verdict)) }
  },
})

/** `at most 15`, and how a version writes it. */
function naming({ said }: Verdict): (key: string) => string {
  const written = new Map(
    said
      .flat()
      .reverse()
      .map(({ key, says }) => [key, says] as const),
  )
  return (key) => `${key} (${quoted(written.get(key) ?? key)})`
}

/** That a version has no such phrase says nothing: there are other words for it. */
function certainty(verdict: Verdict): Severity | undefined {
  const { departure, missing, extra, voters } = verdict
  if (missing.length === 0 || extra.length === 0) return undefined
  if (departure === 'undecided') return voters === 2 ? 'warning' : 'info'
  return isOneAgainstAll(verdict) && voters > 3 ? 'error' : 'warning'
}
