import { languagesOf } from '../src/model/document-set.ts'
import type { RuleContext } from '../src/model/rule.ts'
import type { Statement, Verdict } from '../src/model/verdict.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import type { LengthDeviation } from '../src/rule/lengths.ts'
import { learnLengths, rowLengths } from '../src/rule/lengths.ts'
import { textAt } from '../src/rule/paragraphs.ts'
import { countSentences } from '../src/rule/sentences.ts'

/** Paragraphs that are much shorter or longer than the other versions make one expect: a sentence left out, or one too many. */
export const lengthParity = defineRule({
  id: 'length-parity',
  summary: 'Every paragraph is about as long as the other versions make one expect.',
  severity: 'warning',
  issueType: 'omission',
  facts: [],
  ...NO_OPTIONS,
  *compare(context) {
    const { rows, set } = context.alignment
    const lengths = rowLengths(context)
    const deviationOf = learnLengths(lengths)
    if (set.versions.length < 2) return
    for (const [row, { confidence }] of rows.entries()) {
      const voters = lengths[row]!.filter((letters) => letters !== undefined).length
      if (confidence < SURE || voters < 2) continue
      console.log
      for (const v of set.versions.keys()) {
        const d = deviationOf(row, v)
        const s = set.versions.map((version, u) => countSentences(textAt(context, row, u), version.language))
        if (d && Math.abs(d.score) > 3) console.log(set.id, row, rows[row]!.label, set.versions[v]!.language, d.letters, d.expected, d.score.toFixed(1), s[v], '/', s.filter((_, u) => u !== v).sort().join(''), textAt(context, row, v).slice(0, 60).replaceAll('\n', '|'))
      }
    }
  },
})
const SURE = 0.5
