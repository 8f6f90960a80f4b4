import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { explainGap } from '../src/rule/gap-wording.ts'
import type { GapKind } from '../src/rule/gaps.ts'
import { compareGaps } from '../src/rule/gaps.ts'

const KINDS: ReadonlySet<GapKind> = new Set(['item'] as const)

/** List items that some versions lack. */
export const listParity = defineRule({
  id: 'list-parity',
  summary: 'Lists have the same items in all versions.',
  severity: 'error',
  issueType: 'omission',
  facts: [],
  ...NO_OPTIONS,
  compare: (context) => compareGaps(context, KINDS),
  explain: (verdict, context) => explainGap(verdict, context, ['the list item', 'list items']),
})
