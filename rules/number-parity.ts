import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { swappedRanges } from '../src/rule/swapped-ranges.ts'
import { valueParity } from '../src/rule/value-parity.ts'

/** Numbers in figures and words, ordinals, roman numerals, percentages, scale words; ranges that run the other way. */
export const numberParity = defineRule({
  id: 'number-parity',
  summary: 'All versions state the same numbers.',
  severity: 'error',
  issueType: 'numbers',
  ...NO_OPTIONS,
  ...valueParity(['number']),
  inspect: swappedRanges,
})
