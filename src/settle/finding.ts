import type { Alignment } from '../model/alignment.ts'
import type { Finding, Location, Severity } from '../model/finding.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { Explanation, Fault, Rule, RuleSeverity } from '../model/rule.ts'
import { placeOf } from '../model/place-of.ts'
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
  const { departure, row, deviating, said, missing, extra, agree, voters } = verdict
  const { alignment } = reporter
  const locations = alignment.set.versions.map((version, v): Location => {
    const span = said[v]![0]?.source ?? placeOf(alignment, row, v)
    return locationIn(version, { span, says: said[v]!.map(({ says }) => says), deviates: deviating.includes(v) })
  })
  const keys = [...missing.toSorted(), '>', ...extra.toSorted()]
  return finding(reporter, explanation, {
    departure,
    row,
    deviating,
    locations: deviatingFirst(locations),
    support: { agree, voters },
    keys,
  })
}

/** The finding that a fault becomes which the versions show by themselves. */
export function findingOfFault(reporter: Reporter, fault: Fault): Finding {
  const { row, places } = fault
  const { alignment } = reporter
  const { versions } = alignment.set
  const deviating = [...new Set(places.map(({ version }) => version))]
  const own = places.map(({ version, span, says }) => locationIn(versions[version]!, { span, says, deviates: true }))
  const others = versions.flatMap((version, v) =>
    row === undefined || deviating.includes(v)
      ? []
      : [locationIn(version, { span: placeOf(alignment, row, v), says: [], deviates: false })],
  )
  const keys = places.flatMap(({ says }) => says)
  const support = { agree: 0, voters: deviating.length }
  return finding(reporter, fault, {
    departure: 'intrinsic',
    row,
    deviating,
    locations: [...own, ...others],
    support,
    keys,
  })
}

/** What a finding is about, however it was found. */
interface Matter extends Pick<Finding, 'departure' | 'locations' | 'support'> {
  readonly row: number | undefined
  /** Indices of versions. */
  readonly deviating: readonly number[]
  /** What is in question, in comparable form. */
  readonly keys: readonly string[]
}

function finding(
  { rule, limit, alignment }: Reporter,
  { message, advice, severity }: Explanation,
  matter: Matter,
): Finding {
  const { departure, row, locations, support, keys } = matter
  const first = matter.deviating[0] ?? 0
  const deviating = matter.deviating.map((v) => alignment.set.versions[v]!.language)
  const text = row === undefined ? '' : textOfRow(alignment, row, first)
  return {
    ruleId: rule.id,
    severity: limited(severity, limit),
    issueType: rule.issueType,
    message,
    ...(advice === undefined ? {} : { advice }),
    documentSet: alignment.set.id,
    ...(row === undefined ? {} : paragraphOf(alignment, row, first)),
    departure,
    deviating,
    locations,
    support,
    fingerprint: fingerprint({ ruleId: rule.id, departure, deviating, text, keys }),
  }
}

function locationIn(
  { language, path }: LanguageVersion,
  { span, says, deviates }: Pick<Location, 'span' | 'says' | 'deviates'>,
): Location {
  return { language, path, span, says: [...new Set(says)], deviates }
}

const LOUDNESS: readonly Severity[] = ['info', 'warning', 'error']

/** The quieter of what is certain and what is allowed. */
export function limited(severity: Severity, limit: Exclude<RuleSeverity, 'off'>): Severity {
  return LOUDNESS.indexOf(severity) < LOUDNESS.indexOf(limit) ? severity : limit
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

function deviatingFirst(locations: readonly Location[]): readonly Location[] {
  return [...locations.filter(({ deviates }) => deviates), ...locations.filter(({ deviates }) => !deviates)]
}
