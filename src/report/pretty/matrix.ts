import { languagesOf } from '../../model/document-set.ts'
import type { Finding } from '../../model/finding.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Run } from '../../model/run.ts'
import { openFindings } from '../summary.ts'
import { displayWidth, padded } from '../width.ts'
import type { View } from './view.ts'

const GAP = '  '
const NONE = '·'

/** How many findings of each rule there are in which language; empty if there are none. Languages without findings are left out where there is no room. */
export function matrix(run: Run, { paint, width }: View): string {
  const findings = openFindings(run)
  if (findings.length === 0) return ''
  const rules = [...groupBy(findings, ({ ruleId }) => ruleId)].sort(([, a], [, b]) => b.length - a.length)
  const name = Math.max(...rules.map(([rule]) => displayWidth(rule)), 'all rules'.length)
  const languages = columnsOf(run, findings, width - name - 2 * COLUMN)
  const rows = [...rules, ['all rules', findings] as const].map(([rule, own]) =>
    rowOf(rule, [own.length, ...languages.map((language) => departing(own, language))], name),
  )
  const head =
    padded('', name) + ['all', ...languages].map((title) => GAP + title.padStart(COLUMN - GAP.length)).join('')
  return [paint('strong', head), ...rows.slice(0, -1), paint('faint', rows.at(-1)!)].join('\n')
}

/** Width of a column of counts with the gap before it. */
const COLUMN = 6

function departing(findings: readonly Finding[], language: string): number {
  return findings.filter(({ deviating }) => deviating.includes(language)).length
}

function columnsOf(run: Run, findings: readonly Finding[], room: number): readonly string[] {
  const all = [...new Set(run.sets.flatMap(({ alignment }) => languagesOf(alignment.set)))].sort()
  const most = Math.max(0, Math.floor(room / COLUMN))
  if (all.length <= most) return all
  const busy = all.filter((language) => departing(findings, language) > 0)
  const kept = busy.sort((a, b) => departing(findings, b) - departing(findings, a)).slice(0, most)
  return kept.sort()
}

function rowOf(rule: string, counts: readonly number[], name: number): string {
  const cells = counts.map((count) => GAP + (count === 0 ? NONE : String(count)).padStart(COLUMN - GAP.length))
  return padded(rule, name) + cells.join('')
}
