import type { Finding, Severity } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import type { ReportOptions } from './reporter.ts'
import { type Spot, spotsIn } from './spots.ts'
import { openFindings } from './summary.ts'
import { messageAndAdvice, ruleAndLabel } from './telling.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Workflow commands of GitHub Actions, which become annotations of the files
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function githubReport(run: Run, options: ReportOptions): string {
  const spotOf = spotsIn(run, options)
  return openFindings(run)
    .map((finding) => `${commandOf(finding, finding.locations[0] && spotOf(finding.locations[0]))}\n`)
    .join('')
}

function commandOf(finding: Finding, spot?: Spot): string {
  const properties: Properties = { ...(spot && placeOf(spot)), title: ruleAndLabel(finding) }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[finding.severity]} ${written.join(',')}::${escapeData(messageAndAdvice(finding, spot).join('\n'))}`
}

type Properties = Readonly<Record<string, string | number>>

/** Columns are for places on one line only. */
function placeOf({ path, extent }: Spot): Properties {
  if (extent === undefined) return { file: path }
  const { start, end } = extent
  const lines = { file: path, line: start.line, endLine: end.line }
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
