import type { Run } from '../../model/run.ts'
import { type Extent, type Place, positionsIn } from '../positions.ts'
import type { ReportOptions } from '../reporter.ts'
import type { PageData } from './data.ts'
import { findingData, unreadableData } from './finding-data.ts'
import { rowData } from './row-data.ts'
import { versionsData } from './version-data.ts'

/** What the page needs of a run. */
export function pageData(run: Run, { version, rules = [] }: Pick<ReportOptions, 'version' | 'rules'>): PageData {
  const extentOf: (place: Place) => Extent = positionsIn(run)
  const sets = run.sets.map(({ alignment, findings }) => {
    return {
      id: alignment.set.id,
      versions: versionsData(alignment.set),
      rows: alignment.rows.map((row) => rowData(alignment.set, row)),
      findings: findings.map((finding) => findingData(finding, alignment, extentOf)),
    }
  })
  return {
    version,
    rules: Object.fromEntries(rules.map(({ id, summary }) => [id, summary])),
    sets,
    unreadable: run.unreadable.map(unreadableData),
    decisions: run.decisions ?? [],
  }
}
