import type { Alignment } from '../model/alignment.ts'
import type { Finding, Location, Severity } from '../model/finding.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { Explanation, Fault, Rule, RuleSeverity } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Verdict } from '../model/verdict.ts'
import { fingerprint } from './fingerprint.ts'

/** Who reports on what, and how loud it may be. */
export interface Reporter {
  readonly rule: Pick<Rule, 'id' | 'issueType'>
  readonly limit: Severity
  readonly alignment: Alignment
}

/** The finding that a verdict becomes once it is put into words. */
export function findingOf(reporter: Reporter, verdict: Verdict, explanation: Explanation): Finding {
  const { rule, alignment } = reporter
  const { versions } = alignment.set
  const deviating = verdict.deviating.map((v) => versions[v]!.language)
  const first = verdict.deviating[0] ?? 0
  const identity = { ruleId: rule.id, departure: verdict.departure, deviating }
  const text = textOfRow(alignment, verdict.row, first)
  return {
    ...heading(reporter, explanation),
    ...paragraphOf(alignment, verdict.row, first),
    departure: verdict.departure,
    deviating,
    locations: deviatingFirst(
      versions.map((version, v): Location => {
        const said = verdict.said[v]!
        const span = said[0]?.source ?? placeOf(alignment, verdict.row, v)
        const says = [...new Set(said.map(({ says }) => says))]
        return { language: version.language, path: version.path, span, says, deviates: verdict.deviating.includes(v) }
      }),
    ),
    support: { agree: verdict.agree, voters: verdict.voters },
    fingerprint: fingerprint({ ...identity, text, keys: [...verdict.missing, '>', ...verdict.extra] }),
  }
}

/** The finding that a fault becomes which the versions show by themselves. */
export function findingOfFault(reporter: Reporter, fault: Fault): Finding {
  const { rule, alignment } = reporter
  const { versions } = alignment.set
  const deviating = fault.places.map(({ version }) => versions[version]!.language)
  const first = fault.places[0]!.version
  const says = fault.places.flatMap((place) => place.says)
  const identity = { ruleId: rule.id, departure: 'intrinsic' as const, deviating }
  const text = fault.row === undefined ? '' : textOfRow(alignment, fault.row, first)
  const placed = new Map(fault.places.map((place) => [place.version, place]))
  const own = fault.places.map(({ version, span, says }): Location => locationIn(versions[version]!, { span, says, deviates: true }))
  const others = versions.flatMap((version, v): readonly Location[] =>
    placed.has(v) || fault.row === undefined
      ? []
      : [locationIn(version, { span: placeOf(alignment, fault.row, v), says: [], deviates: false })],
  )
  return {
    ...heading(reporter, fault),
    ...(fault.row === undefined ? {} : paragraphOf(alignment, fault.row, first)),
    departure: 'intrinsic',
    deviating,
    locations: [...own, ...others],
    support: { agree: 0, voters: fault.places.length },
    fingerprint: fingerprint({ ...identity, text, keys: says }),
  }
}

function locationIn({ language, path }: LanguageVersion, rest: Pick<Location, 'span' | 'says' | 'deviates'>): Location {
  return { language, path, ...rest }
}

const LOUDNESS: readonly Severity[] = ['info', 'warning', 'error']

/** The quieter of what is certain and what is allowed. */
export function limited(severity: Severity, limit: Exclude<RuleSeverity, 'off'>): Severity {
  return LOUDNESS.indexOf(severity) < LOUDNESS.indexOf(limit) ? severity : limit
}

function heading(
  { rule, limit, alignment }: Reporter,
  { message, advice, severity }: Explanation,
): Pick<Finding, 'ruleId' | 'severity' | 'issueType' | 'message' | 'advice' | 'documentSet'> {
  const base = { ruleId: rule.id, severity: limited(severity, limit), issueType: rule.issueType, message }
  return { ...base, ...(advice === undefined ? {} : { advice }), documentSet: alignment.set.id }
}

/** The label as the version in question writes it, unless it stands alone with it. */
function paragraphOf({ set, rows }: Alignment, row: number, v: number): Pick<Finding, 'paragraph'> {
  const { label, cells } = rows[row]!
  if (label === undefined) return { paragraph: { row } }
  const own = set.versions[v]!.paragraphs[cells[v]![0] ?? -1]?.label
  return { paragraph: { row, label: own?.key === label.key ? own.name : label.name } }
}

function textOfRow({ set, rows }: Alignment, row: number, preferred: number): string {
  const textIn = (v: number): string =>
    rows[row]!.cells[v]!.map((p) => set.versions[v]!.paragraphs[p]!.text.value).join(' ')
  return textIn(preferred) || (rows[row]!.cells.map((_, v) => textIn(v)).find((text) => text !== '') ?? '')
}

/** The row in a version; where the version lacks it, the place where it should be: after the paragraph before. */
export function placeOf({ set, rows }: Alignment, row: number, v: number): Span {
  const { paragraphs } = set.versions[v]!
  const cell = rows[row]!.cells[v]!
  if (cell.length > 0) return { start: paragraphs[cell[0]!]!.span.start, end: paragraphs[cell.at(-1)!]!.span.end }
  for (let before = row - 1; before >= 0; before--) {
    const last = rows[before]!.cells[v]!.at(-1)
    if (last !== undefined) return { start: paragraphs[last]!.span.end, end: paragraphs[last]!.span.end }
  }
  return { start: 0, end: 0 }
}

function deviatingFirst(locations: readonly Location[]): readonly Location[] {
  return [...locations.filter(({ deviates }) => deviates), ...locations.filter(({ deviates }) => !deviates)]
}
