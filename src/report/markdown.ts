import { isOpen } from '../model/decision.ts'
import { languagesOf } from '../model/document-set.ts'
import type { Finding } from '../model/finding.ts'
import type { CheckedSet, Run } from '../model/run.ts'
import { code, escapeMarkdown } from './markdown-text.ts'
import { oneLine } from './one-line.ts'
import type { ReportOptions } from './reporter.ts'
import { spotsIn } from './spots.ts'
import { summarise } from './summary.ts'
import { messageOf, spotName } from './telling.ts'
import { counted } from './words.ts'

/** So many are listed one by one: summaries of jobs and comments on merge requests have limits. */
const MOST = 300

/** A summary in Markdown (GitHub's and GitLab's), for a job or a merge request. */
export function markdownReport(run: Run, options: ReportOptions): string {
  const rowOf = tableRow(run, options)
  const sections = run.sets.map((set) => ({ title: titleOf(set), findings: set.findings }))
  const all = [...sections, { title: 'Not read', findings: run.unreadable }]
  const parts = [heading(run), scope(run)]
  let room = MOST
  for (const { title, findings } of all) {
    const loud = findings.filter(isOpen).filter(({ severity }) => severity !== 'info')
    const listed = loud.slice(0, room)
    room -= listed.length
    if (listed.length > 0) parts.push(`### ${title}`, [...HEAD, ...listed.map(rowOf)].join('\n'))
    if (listed.length < loud.length) parts.push(`… and ${loud.length - listed.length} more in ${title}.`)
  }
  return `${parts.join('\n\n')}\n`
}

const HEAD = ['| | paragraph | finding | rule | place |', '|---|---|---|---|---|']

function heading(run: Run): string {
  const { errors, warnings } = summarise(run)
  const found =
    errors + warnings === 0 ? 'no errors, no warnings' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  return `## lexparity: ${found}`
}

function scope(run: Run): string {
  const { documentSets, files, infos, decided, baseline } = summarise(run)
  const sentences = [
    `${counted(documentSets, 'document set')}, ${counted(files, 'language version')}.`,
    ...(infos === 0 ? [] : [`${counted(infos, 'info')} not listed here.`]),
    ...(decided === 0 ? [] : [`${counted(decided, 'finding')} decided before and not listed.`]),
    ...(baseline === 0 ? [] : [`${counted(baseline, 'finding')} in the baseline and not listed.`]),
  ]
  return sentences.join(' ')
}

function titleOf({ alignment: { set } }: CheckedSet): string {
  return `${escapeMarkdown(oneLine(set.id))} (${languagesOf(set).join(' ')})`
}

function tableRow(run: Run, options: ReportOptions): (finding: Finding) => string {
  const spotOf = spotsIn(run, options)
  return (finding) => {
    const [place] = finding.locations
    const label = escapeMarkdown(oneLine(finding.paragraph?.label ?? ''))
    const where = place === undefined ? '' : code(spotName(spotOf(place)))
    const cells = [finding.severity, label, escapeMarkdown(messageOf(finding)), code(finding.ruleId), where]
    return `| ${cells.join(' | ')} |`
  }
}
