import { valueCertainty } from '../src/rule/certainty.ts'
import { languagesOf } from '../src/model/document-set.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import type { ValueKinds } from '../src/rule/values.ts'
import { compareValues } from '../src/rule/values.ts'
import { departureMessage } from '../src/rule/wording.ts'

const KINDS: ValueKinds = new Set(['date', 'time'] as const)

/** Dates and clock times. */
export const dateParity = defineRule({
  id: 'date-parity',
  summary: 'All versions state the same dates and times.',
  severity: 'error',
  issueType: 'numbers',
  facts: ['number', 'reference', 'date', 'time'],
  ...NO_OPTIONS,
  compare: (context) => compareValues(context, KINDS),
  explain(verdict, { alignment }, oneSided) {
    const severity = valueCertainty(verdict, alignment.rows[verdict.row]!.confidence, oneSided)
    if (severity === undefined) return undefined
    return { severity, message: departureMessage(verdict, languagesOf(alignment.set)) }
  },
})
