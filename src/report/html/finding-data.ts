import type { Alignment } from '../../model/alignment.ts'
import type { Finding, Location } from '../../model/finding.ts'
import { landmarkWords } from '../landmark.ts'
import type { Extent, Place } from '../positions.ts'
import type { FindingData, PlaceData } from './data.ts'
import { labelName } from './label-name.ts'
import { marksOf } from './marks-of.ts'
import { withinOf } from './within.ts'

export function findingData(finding: Finding, alignment: Alignment, extentOf: (place: Place) => Extent): FindingData {
  const { versions } = alignment.set
  const places = finding.locations.map((location): PlaceData => {
    const version = versions.findIndex(({ path, language }) => path === location.path && language === location.language)
    const marks = version === -1 ? [] : marksOf(location, { alignment, version, row: finding.paragraph?.row })
    return {
      ...spoken(location),
      version,
      ...(version === -1 ? { path: location.path } : { where: whereWords(extentOf(location)) }),
      ...(marks.length > 0 && { marks }),
    }
  })
  return { ...bare(finding), ...(finding.paragraph && namesOf(alignment, finding.paragraph.row)), places }
}

function namesOf(alignment: Alignment, row: number): Pick<FindingData, 'label' | 'within'> {
  const label = alignment.rows[row]?.label
  const within = withinOf(alignment, row)
  return { ...(label && { label: labelName(label) }), ...(within !== undefined && { within }) }
}

/** A file that could not be read has a name only. */
export function unreadableData(finding: Finding): FindingData {
  const places = finding.locations.map((location) => ({ ...spoken(location), version: -1, path: location.path }))
  return { ...bare(finding), places }
}

function bare(finding: Finding): Omit<FindingData, 'places'> {
  const { fingerprint, ruleId, severity, departure, message, advice, paragraph, support, decision } = finding
  return {
    fingerprint,
    rule: ruleId,
    severity,
    departure,
    message,
    ...(advice !== undefined && { advice }),
    ...(paragraph && { row: paragraph.row, ...(paragraph.label !== undefined && { label: paragraph.label }) }),
    ...support,
    ...(decision && { decision }),
  }
}

function spoken({ says, deviates }: Location): Pick<PlaceData, 'says' | 'deviates'> {
  return { says, ...(deviates && { deviates }) }
}

function whereWords({ start, landmark }: Extent): string {
  return landmark ? landmarkWords(landmark) : `line ${start.line}`
}
