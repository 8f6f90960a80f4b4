import { pathToFileURL } from 'node:url'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import { isOpen } from '../model/decision.ts'
import { versionIndex } from '../model/document-set.ts'
import type { Finding, Location, Severity } from '../model/finding.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { CheckedSet } from '../model/run.ts'
import { landmarkAt, landmarkWords } from '../report/landmark.ts'
import { locationOf, rangeOf } from './places.ts'
import type { Workspace } from './workspace.ts'

/** What goes with a diagnostic to the editor and comes back with a request for actions. */
export interface DiagnosticData {
  readonly fingerprint: string
  readonly ruleId: string
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** The open findings of a workspace by URI of the file; a file in which there are none has an empty list. */
export function diagnosticsOf(workspace: Workspace): ReadonlyMap<string, Diagnostic[]> {
  const byUri = new Map<string, Diagnostic[]>()
  const listOf = (path: string): Diagnostic[] => {
    const uri = pathToFileURL(workspace.absolute(path)).href
    const list = byUri.get(uri) ?? []
    byUri.set(uri, list)
    return list
  }
  for (const set of workspace.sets()) {
    for (const { path } of set.alignment.set.versions) listOf(path)
    for (const finding of set.findings.filter(isOpen))
      for (const place of placesOf(finding)) listOf(place.path).push(diagnosticOf(finding, place, { set, workspace }))
  }
  for (const { message, locations, ...finding } of workspace.unreadable())
    for (const { path } of locations) listOf(path).push({ ...head(finding), message, range: START })
  return byUri
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** Where a finding is shown: where it deviates, or everywhere if nobody decides who does. */
function placesOf({ locations }: Finding): readonly Location[] {
  const deviating = locations.filter(({ deviates }) => deviates)
  return deviating.length > 0 ? deviating : locations
}

interface Surroundings {
  readonly set: CheckedSet
  readonly workspace: Workspace
}

function diagnosticOf(finding: Finding, place: Location, surroundings: Surroundings): Diagnostic {
  const version = versionOf(surroundings.set, place)
  const data: DiagnosticData = { fingerprint: finding.fingerprint, ruleId: finding.ruleId }
  const where = version?.landmarks && landmarkAt(version.landmarks, place.span.start)
  const { message, advice } = finding
  const text = advice === undefined ? message : `${message}\n${advice}`
  return {
    ...head(finding),
    message: where ? `${landmarkWords(where)}: ${text}` : text,
    range: version ? rangeOf(version, place.span) : START,
    data,
    relatedInformation: finding.locations
      .filter((other) => other !== place)
      .flatMap((other) => related(other, surroundings)),
  }
}

function head({ severity, ruleId }: Pick<Finding, 'severity' | 'ruleId'>): Omit<Diagnostic, 'message' | 'range'> {
  return { severity: SEVERITY[severity], source: 'lexparity', code: ruleId }
}

function related(place: Location, { set, workspace }: Surroundings) {
  const version = versionOf(set, place)
  if (version === undefined) return []
  const { language, path, span, says } = place
  const message = `${language}: ${says.length > 0 ? says.join(', ') : '—'}`
  return [{ location: locationOf(version, workspace.absolute(path), span), message }]
}

function versionOf({ alignment }: CheckedSet, place: Location): LanguageVersion | undefined {
  return alignment.set.versions[versionIndex(alignment.set, place)]
}
