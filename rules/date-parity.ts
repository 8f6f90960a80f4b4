import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { valueParity } from '../src/rule/value-parity.ts'

/** Dates and clock times. */
export const dateParity = defineRule({
  id: 'date-parity',
  summary: 'All versions state the same dates and times.',
  severity: 'error',
  issueType: 'numbers',
  ...NO_OPTIONS,
  ...valueParity(['date', 'time']),
})
