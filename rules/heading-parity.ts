import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { explainGap } from '../src/rule/gap-wording.ts'
import type { GapKind } from '../src/rule/gaps.ts'
import { compareGaps } from '../src/rule/gaps.ts'
import { compareLevels, explainLevel, isLevel } from '../src/rule/heading-levels.ts'

const KINDS: ReadonlySet<GapKind> = new Set(['heading'] as const)

/** Headings that some versions lack, or give another level. */
export const headingParity = defineRule({
  id: 'heading-parity',
  summary: 'All versions have the same headings.',
  severity: 'error',
  issueType: 'omission',
  facts: [],
  ...NO_OPTIONS,
  *compare(context) {
    yield* compareGaps(context, KINDS)
    yield* compareLevels(context)
  },
  explain: (verdict, context) =>
    isLevel(verdict) ? explainLevel(verdict, context) : explainGap(verdict, context, ['the heading', 'headings']),
})
