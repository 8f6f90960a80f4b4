import { isOpen } from '../model/decision.ts'
import type { Run } from '../model/run.ts'
import { closing } from './pretty/closing.ts'
import { findingTable } from './pretty/finding.ts'
import { matrix } from './pretty/matrix.ts'
import { setSection } from './pretty/set.ts'
import { type View, viewOf } from './pretty/view.ts'
import type { ReportOptions } from './reporter.ts'
import { openFindings } from './summary.ts'

/** The report for people at a terminal: each finding with what every version says at its place. */
export function prettyReport(run: Run, options: ReportOptions): string {
  const view = viewOf(run, options)
  const isTable = options.summary === true || openFindings(run).length >= MANY
  const sections = options.summary ? [] : findingSections(run, view)
  const table = isTable ? matrix(run, view) : ''
  return `${[...sections, table, closing(run, view)].filter((part) => part !== '').join('\n\n')}\n`
}

/** From as many findings on a table of them helps. */
const MANY = 10

function findingSections(run: Run, view: View): readonly string[] {
  const sets = run.sets.filter(({ findings }) => findings.some(isOpen))
  return [...sets.map((set) => setSection(set, view)), ...unreadable(run, view)]
}

function unreadable(run: Run, view: View): readonly string[] {
  return run.unreadable.length === 0
    ? []
    : [`${view.paint('strong', 'not read')}\n\n${findingTable(run.unreadable, view)}`]
}
