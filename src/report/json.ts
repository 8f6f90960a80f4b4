import { type Decision, isOpen } from '../model/decision.ts'
import type { Finding, Location } from '../model/finding.ts'
import type { CheckedSet, Run } from '../model/run.ts'
import { type Extent, positionsIn } from './positions.ts'
import type { ReportOptions } from './reporter.ts'
import { allFindings, openFindings, summarise } from './summary.ts'

/** The report for programs; `schemas/report.schema.json` says what is in it. */
export function jsonReport(run: Run, { version }: ReportOptions): string {
  const extentOf = positionsIn(run)
  const settled = allFindings(run).filter((finding) => !isOpen(finding))
  const report = {
    schemaVersion: 1,
    tool: { name: 'lexparity', version },
    documentSets: run.sets.map(documentSetEntry),
    findings: openFindings(run).map((finding) => findingEntry(finding, extentOf)),
    decided: settled.map((finding) => findingEntry(finding, extentOf)),
    summary: summarise(run),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function documentSetEntry({ alignment: { set, rows } }: CheckedSet): object {
  const versions = set.versions.map(({ language, path, format, paragraphs }) => {
    return { language, path, format, paragraphs: paragraphs.length }
  })
  return { id: set.id, rows: rows.length, versions }
}

/** Names every key, so that what is added to the model is not published by chance. `undefined` is left out of JSON. */
function findingEntry(finding: Finding, extentOf: (location: Location) => Extent): object {
  const { paragraph, support } = finding
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    issueType: finding.issueType,
    message: finding.message,
    advice: finding.advice,
    documentSet: finding.documentSet,
    paragraph: paragraph && { row: paragraph.row, label: paragraph.label },
    departure: finding.departure,
    deviating: finding.deviating,
    locations: finding.locations.map((location) => locationEntry(location, extentOf(location))),
    support: { agree: support.agree, voters: support.voters },
    fingerprint: finding.fingerprint,
    decision: finding.decision && decisionEntry(finding.decision),
  }
}

function decisionEntry({ verdict, reason, author, date, expires }: Decision): object {
  return { verdict, reason, author, date, expires }
}

function locationEntry({ language, path, span, says, deviates }: Location, { start, end, landmark }: Extent): object {
  return {
    language,
    path,
    page: landmark?.page,
    paragraph: landmark?.paragraph,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    startOffset: span.start,
    endOffset: span.end,
    says,
    deviates,
  }
}
