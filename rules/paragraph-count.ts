import { languagesOf } from '../src/model/document-set.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { compareDivisions, explainDivision, isDivision } from '../src/rule/divisions.ts'
import { explainGap } from '../src/rule/gap-wording.ts'
import type { GapKind } from '../src/rule/gaps.ts'
import { compareGaps } from '../src/rule/gaps.ts'
import { partialVersions } from '../src/rule/partial.ts'

const KINDS: ReadonlySet<GapKind> = new Set(['text'] as const)

/** Paragraphs that some versions lack, a gap at a time, or divide otherwise; a version that is partial as a whole, once. */
export const paragraphCount = defineRule({
  id: 'paragraph-count',
  summary: 'All versions have the same paragraphs.',
  severity: 'error',
  issueType: 'omission',
  facts: [],
  ...NO_OPTIONS,
  *compare(context) {
    yield* compareGaps(context, KINDS)
    yield* compareDivisions(context)
  },
  explain: (verdict, context) =>
    isDivision(verdict) ? explainDivision(verdict, context) : explainGap(verdict, context, ['paragraph', 'paragraphs']),
  inspect: partial,
})

function* partial(context: RuleContext): Generator<Fault> {
  const { set } = context.alignment
  for (const { version, missing, common } of partialVersions(context)) {
    const span = { start: 0, end: 0 }
    yield {
      severity: 'warning',
      message: `${languagesOf(set)[version]} lacks ${missing} of the ${common} paragraphs that most versions have`,
      advice: 'it may be unfinished, or of another revision; what it lacks is not listed',
      places: [{ version, span, says: [] }],
    }
  }
}
