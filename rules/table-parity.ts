import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { explainGap } from '../src/rule/gap-wording.ts'
import type { GapKind } from '../src/rule/gaps.ts'
import { compareGaps } from '../src/rule/gaps.ts'

const KINDS: ReadonlySet<GapKind> = new Set(['row'] as const)

/** Table rows that some versions lack. */
export const tableParity = defineRule({
  id: 'table-parity',
  summary: 'Tables have the same rows in all versions.',
  severity: 'error',
  issueType: 'omission',
  facts: [],
  ...NO_OPTIONS,
  compare: (context) => compareGaps(context, KINDS),
  explain: (verdict, context) => explainGap(verdict, context, ['the table row', 'table rows']),
})
