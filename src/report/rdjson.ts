import type { Finding, Location, Severity } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import type { Span } from '../model/span.ts'
import type { Position } from './line-table.ts'
import type { ReportOptions } from './reporter.ts'
import { type Spot, spotsIn, versionsByPath } from './spots.ts'
import { openFindings } from './summary.ts'
import { messageAndAdvice, sayingOf } from './telling.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** Reviewdog Diagnostic Format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). Columns there are bytes of UTF-8. */
export function rdjsonReport(run: Run, options: ReportOptions): string {
  const locationOf = locations(run, options)
  const diagnostics = openFindings(run).map((finding) => diagnosticOf(finding, locationOf))
  return `${JSON.stringify({ source: { name: 'lexparity' }, diagnostics }, null, 2)}\n`
}

/** A location of the format, and the place it was made of. */
interface Placed {
  readonly spot: Spot
  readonly location: object
}

function diagnosticOf(finding: Finding, locationOf: (place: Location) => Placed): object {
  const [first, ...others] = finding.locations
  const placed = first && locationOf(first)
  const related = others.map((place) => ({ message: sayingOf(place), location: locationOf(place).location }))
  return {
    message: messageAndAdvice(finding, placed?.spot).join('\n'),
    location: placed?.location,
    severity: SEVERITIES[finding.severity],
    code: { value: finding.ruleId },
    ...(related.length === 0 ? {} : { related_locations: related }),
  }
}

function locations(run: Run, options: ReportOptions): (place: Location) => Placed {
  const spotOf = spotsIn(run, options)
  const versions = versionsByPath(run)
  return (place) => {
    const spot = spotOf(place)
    const range = spot.extent && byteRange(place.span, spot.extent, versions.get(place.path)?.source ?? '')
    return { spot, location: range === undefined ? { path: spot.path } : { path: spot.path, range } }
  }
}

function byteRange({ start, end }: Span, extent: Required<Spot>['extent'], source: string): object {
  return { start: bytePosition(start, extent.start, source), end: bytePosition(end, extent.end, source) }
}

function bytePosition(offset: number, { line, column }: Position, source: string): Position {
  return { line, column: Buffer.byteLength(source.slice(offset - column + 1, offset)) + 1 }
}
