import { versionIndex } from '../../model/document-set.ts'
import type { Location } from '../../model/finding.ts'
import type { LanguageTag } from '../../model/language-tag.ts'
import type { LanguageVersion } from '../../model/language-version.ts'
import { excerpt } from '../excerpt.ts'
import { landmarkWords } from '../landmark.ts'
import { surroundings } from '../surroundings.ts'
import type { Reviewed } from './reviewed.ts'

/** Of the text of a row as much is shown, in columns of a terminal. */
const LONGEST = 400

/** What a version says at the row of a finding, `⟦…⟧` around it, and where: `… on ⟦12 March⟧ in … (line 5)`. */
export function saidIn(reviewed: Reviewed, language: LanguageTag): string {
  const places = reviewed.finding.locations.filter((location) => location.language === language)
  return places.map((place) => saidAt(place, reviewed)).join('\n')
}

function saidAt(place: Location, { finding, alignment, extentOf }: Reviewed): string {
  const { start, landmark } = extentOf(place)
  const where = landmark ? landmarkWords(landmark) : `line ${start.line}`
  const v = alignment && versionIndex(alignment.set, place)
  const version = v === undefined ? undefined : alignment?.set.versions[v]
  if (v === undefined || version === undefined) return place.path
  const row = finding.paragraph && alignment?.rows[finding.paragraph.row]
  if (row?.cells[v]?.length === 0) return `— (no such paragraph; ${where})`
  return `${markedText(place, version)} (${where})`
}

function markedText({ span, says }: Location, version: LanguageVersion): string {
  const within = surroundings(version, span)
  const at = says.length === 0 ? { start: span.start, end: span.start } : span
  const { before, marked, after } = excerpt({ source: version.source, span: at, within }, LONGEST)
  return says.length === 0 ? before + marked + after : `${before}⟦${marked}⟧${after}`
}
