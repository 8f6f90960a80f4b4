import { valueCertainty } from '../src/rule/certainty.ts'
import { languagesOf } from '../src/model/document-set.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import type { ValueKinds } from '../src/rule/values.ts'
import { partNames } from '../src/rule/part-names.ts'
import { compareValues } from '../src/rule/values.ts'
import { departureMessage } from '../src/rule/wording.ts'

const KINDS: ValueKinds = new Set(['reference'] as const)

/** References to acts, their subdivisions, the Official Journal and documents, part by part. */
export const referenceParity = defineRule({
  id: 'reference-parity',
  summary: 'All versions refer to the same acts, articles, paragraphs, points and documents.',
  severity: 'error',
  issueType: 'mistranslation',
  facts: ['number', 'reference', 'date', 'time'],
  ...NO_OPTIONS,
  compare: (context) => compareValues(context, KINDS),
  explain(verdict, { alignment }, oneSided) {
    const severity = valueCertainty(verdict, alignment.rows[verdict.row]!.confidence, oneSided)
    if (severity === undefined) return undefined
    return { severity, message: departureMessage(verdict, languagesOf(alignment.set), partNames(verdict)) }
  },
})
