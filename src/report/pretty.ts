import { isOpen } from '../model/decision.ts'
import type { Run } from '../model/run.ts'
import { closing } from './pretty/closing.ts'
import { findingTable } from './pretty/finding.ts'
import { setSection } from './pretty/set.ts'
import { type View, viewOf } from './pretty/view.ts'
import type { ReportOptions } from './reporter.ts'

/** The report for people at a terminal: each finding with what every version says at its place. */
export function prettyReport(run: Run, options: ReportOptions): string {
  const view = viewOf(run, options)
  const sets = run.sets.filter(({ findings }) => findings.some(isOpen)).map((set) => setSection(set, view))
  return `${[...sets, ...unreadable(run, view), closing(run, view)].join('\n\n')}\n`
}

function unreadable(run: Run, view: View): readonly string[] {
  return run.unreadable.length === 0
    ? []
    : [`${view.paint('strong', 'not read')}\n\n${findingTable(run.unreadable, view)}`]
}
