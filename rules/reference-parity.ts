import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { partNames } from '../src/rule/part-names.ts'
import { valueParity } from '../src/rule/value-parity.ts'

/** References to acts, their subdivisions, the Official Journal and documents, part by part. */
export const referenceParity = defineRule({
  id: 'reference-parity',
  summary: 'All versions refer to the same acts, articles, paragraphs, points and documents.',
  severity: 'error',
  issueType: 'mistranslation',
  ...NO_OPTIONS,
  ...valueParity(['reference'], partNames),
})
