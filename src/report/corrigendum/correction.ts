import type { Cell } from '../../model/alignment.ts'
import { isOpen } from '../../model/decision.ts'
import { versionIndex } from '../../model/document-set.ts'
import type { Finding, Location } from '../../model/finding.ts'
import type { LanguageVersion } from '../../model/language-version.ts'
import type { CheckedSet } from '../../model/run.ts'
import type { Span } from '../../model/span.ts'

/** A value that one language version has otherwise than most of them. */
export interface Correction {
  readonly set: CheckedSet
  readonly finding: Finding
  readonly place: Location
  readonly version: LanguageVersion
  /** Index of the version in the set. */
  readonly index: number
  /** Index of the paragraph that the value is in, or should be. */
  readonly paragraph: number
}

const CORRECTED: ReadonlySet<string> = new Set(['changed', 'missing', 'extra'])

/** Whether it is known what is right: two thirds of the versions agree, and two at least. */
function hasClearMajority({ departure, support: { agree, voters } }: Finding): boolean {
  return CORRECTED.has(departure) && agree >= 2 && agree * 3 >= voters * 2
}

/** Errors of a set that are still to be dealt with. */
export function openErrors({ findings }: CheckedSet): readonly Finding[] {
  return findings.filter(isOpen).filter(({ severity }) => severity === 'error')
}

/** What is to be corrected in each version, in the order of the document. Whole paragraphs and their numbers are no values. */
export function correctionsOf(set: CheckedSet): readonly Correction[] {
  return openErrors(set)
    .filter(hasClearMajority)
    .filter(({ locations }) => locations.every((place) => place.says.length === 0 || isValue(set, place)))
    .flatMap((finding) => finding.locations.flatMap((place) => correctionAt(set, finding, place)))
}

function correctionAt(set: CheckedSet, finding: Finding, place: Location): readonly Correction[] {
  const { alignment } = set
  const index = versionIndex(alignment.set, place)
  const version = alignment.set.versions[index]
  const cell = finding.paragraph && alignment.rows[finding.paragraph.row]?.cells[index]
  if (!place.deviates || version === undefined || cell === undefined) return []
  const paragraph = paragraphIn(version, place.span, cell) ?? cell[0]
  return paragraph === undefined ? [] : [{ set, finding, place, version, index, paragraph }]
}

/** The paragraph of the cell that holds a span. */
function paragraphIn({ paragraphs }: LanguageVersion, { start, end }: Span, cell: Cell): number | undefined {
  return cell.find((at) => paragraphs[at]!.span.start <= start && end <= paragraphs[at]!.span.end)
}

/** Whether a place is within the text of a paragraph: less than the whole, and not its label. */
function isValue({ alignment }: CheckedSet, place: Location): boolean {
  const { span } = place
  const version = alignment.set.versions[versionIndex(alignment.set, place)]
  const paragraph = version?.paragraphs.find(({ span: whole }) => whole.start <= span.start && span.end <= whole.end)
  if (paragraph === undefined) return false
  const isWhole = paragraph.span.start === span.start && paragraph.span.end === span.end
  return !isWhole && (paragraph.label === undefined || span.start >= paragraph.label.span.end)
}
