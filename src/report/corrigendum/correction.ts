import type { Cell } from '../../model/alignment.ts'
import { isOpen } from '../../model/decision.ts'
import type { Finding, Location } from '../../model/finding.ts'
import type { LanguageVersion } from '../../model/language-version.ts'
import type { CheckedSet } from '../../model/run.ts'
import type { Span } from '../../model/span.ts'

/** An error of one language version that most others show. */
export interface Correction {
  readonly set: CheckedSet
  readonly finding: Finding
  readonly place: Location
  readonly version: LanguageVersion
  /** Index of the version in the set. */
  readonly index: number
  /** Index of the paragraph that is wrong; `undefined` where the version lacks it. */
  readonly paragraph: number | undefined
}

const CORRECTED: ReadonlySet<string> = new Set(['changed', 'missing', 'extra'])

/** Whether it is known what is right: two thirds of the versions agree, and two at least. */
export function hasClearMajority({ departure, support: { agree, voters } }: Finding): boolean {
  return CORRECTED.has(departure) && agree >= 2 && agree * 3 >= voters * 2
}

/** Errors of a set that are still to be dealt with. */
export function openErrors({ findings }: CheckedSet): readonly Finding[] {
  return findings.filter(isOpen).filter(({ severity }) => severity === 'error')
}

/** What is to be corrected in each version, in the order of the document. */
export function correctionsOf(set: CheckedSet): readonly Correction[] {
  return openErrors(set)
    .filter(hasClearMajority)
    .flatMap((finding) =>
      finding.locations.filter(({ deviates }) => deviates).flatMap((place) => correctionAt(set, finding, place)),
    )
}

function correctionAt(set: CheckedSet, finding: Finding, place: Location): readonly Correction[] {
  const { versions } = set.alignment.set
  const index = versions.findIndex(({ path }) => path === place.path)
  const version = versions[index]
  if (version === undefined) return []
  const { paragraph } = finding
  const cell = paragraph === undefined ? undefined : (set.alignment.rows[paragraph.row]?.cells[index] ?? [])
  return [{ set, finding, place, version, index, paragraph: paragraphAt(version, place.span, cell) }]
}

/** The paragraph of the cell that holds a span, or its first; of all, where the finding is about no row. */
function paragraphAt({ paragraphs }: LanguageVersion, { start, end }: Span, cell?: Cell): number | undefined {
  const holds = (at: number): boolean => paragraphs[at]!.span.start <= start && end <= paragraphs[at]!.span.end
  return (cell ?? [...paragraphs.keys()]).find(holds) ?? cell?.[0]
}
