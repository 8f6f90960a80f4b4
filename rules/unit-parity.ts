import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { isOneAgainstAll } from '../src/rule/alone.ts'
import { compareUnits } from '../src/rule/amounts.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { departureMessage } from '../src/rule/wording.ts'

/** Currencies, percentages and units of measurement beside the same value. */
export const unitParity = defineRule({
  id: 'unit-parity',
  summary: 'The same number has the same currency or unit in all versions.',
  severity: 'error',
  issueType: 'numbers',
  facts: ['number'],
  ...NO_OPTIONS,
  compare: compareUnits,
  explain(verdict, { alignment }) {
    const severity = certainty(verdict)
    return severity && { severity, message: departureMessage(verdict, languagesOf(alignment.set)) }
  },
})

/** Only another unit counts; a unit that is not repeated with every number is good style. */
function certainty(verdict: Verdict): Severity | undefined {
  const { departure, missing, extra, voters, isRepeat } = verdict
  if (isRepeat || missing.length === 0 || extra.length === 0) return undefined
  if (departure === 'undecided') return voters === 2 ? 'error' : 'warning'
  return isOneAgainstAll(verdict) ? 'error' : 'warning'
}
