import type { CellObject } from 'write-excel-file/node'
import { groupBy } from '../../model/group-by.ts'
import type { Finding } from '../../model/finding.ts'
import type { Run } from '../../model/run.ts'
import { openFindings, summarise } from '../summary.ts'

const HEAD = { type: String, fontWeight: 'bold', backgroundColor: '#e8ecf1' } as const

/** How many open findings of each rule there are, in all and by the language that departs; then what was settled. */
export function overview(run: Run): CellObject[][] {
  const open = openFindings(run)
  const languages = [...new Set(open.flatMap(({ deviating }) => deviating))].sort()
  const rules = [...groupBy(open, ({ ruleId }) => ruleId)].sort(([, a], [, b]) => b.length - a.length)
  const { decided, baseline } = summarise(run)
  return [
    ['Rule', 'Open', ...languages].map((value) => ({ value, ...HEAD })),
    ...rules.map(([rule, findings]) => countsOf(rule, findings, languages)),
    countsOf('all', open, languages),
    [],
    [textCell('decided'), numberCell(decided)],
    [textCell('baseline'), numberCell(baseline)],
  ]
}

function countsOf(name: string, findings: readonly Finding[], languages: readonly string[]): CellObject[] {
  const counts = languages.map((language) => findings.filter(({ deviating }) => deviating.includes(language)).length)
  return [textCell(name), numberCell(findings.length), ...counts.map(numberCell)]
}

function textCell(value: string): CellObject {
  return { value, type: String }
}

function numberCell(value: number): CellObject {
  return { value, type: Number }
}
