import { versionIndex } from '../../model/document-set.ts'
import type { Finding, Location } from '../../model/finding.ts'
import type { LanguageVersion } from '../../model/language-version.ts'
import type { CheckedSet } from '../../model/run.ts'
import { cutEnd } from '../cut.ts'
import { excerpt } from '../excerpt.ts'
import { oneLine } from '../one-line.ts'
import { MARKS } from '../paint.ts'
import { surroundings } from '../surroundings.ts'
import { displayWidth } from '../width.ts'
import type { View } from './view.ts'

export const SILENCE = '—'

/** Where a location is in its document set. */
export interface Context {
  readonly set: CheckedSet
  readonly finding: Finding
  readonly view: View
}

/** What a version says at a place, within the text around it, in at most `width` columns. */
export function saidAt(location: Location, context: Context, width: number): string {
  const { set } = context.set.alignment
  const index = versionIndex(set, location)
  const version = set.versions[index]
  if (version === undefined) return plainSaying(location)
  if (lacksRow(index, context)) return `${SILENCE} ${context.view.paint('faint', '(no such paragraph)')}`
  return location.says.length === 0
    ? silence(location, version, { context, width })
    : saying(location, version, { context, width })
}

interface Room {
  readonly context: Context
  readonly width: number
}

function saying({ span, says, deviates }: Location, version: LanguageVersion, { context, width }: Room): string {
  const { paint } = context.view
  const others = cutEnd(otherValues(version.source.slice(span.start, span.end), says), Math.floor(width / 3))
  const request = { source: version.source, span, within: surroundings(version, span) }
  const { before, marked, after } = excerpt(request, width - MARKS - displayWidth(others))
  return before + paint(deviates ? 'deviating' : 'value', marked) + after + paint('faint', others)
}

/** What is said besides what stands at the place itself, which is the first. */
function otherValues(shown: string, [, ...further]: readonly string[]): string {
  const others = further.filter((value) => !unbroken(shown).includes(unbroken(value)))
  return others.length === 0 ? '' : `  also ${others.map((value) => `\`${oneLine(value)}\``).join(', ')}`
}

/** Equal for a word and the same word divided at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll(/[\s\u00AD-]/g, '')
}

/** A version that says nothing, and the text in which it does not; beside a fault of another version that text alone. */
function silence(location: Location, version: LanguageVersion, { context, width }: Room): string {
  const { paint } = context.view
  if (isBeside(location, context.finding)) return paint('faint', textAt(location, version, width))
  const text = textAt(location, version, width - `${SILENCE} in “”`.length)
  return text === '' ? SILENCE : `${SILENCE} ${paint('faint', `in “${text}”`)}`
}

/** Whether a place is shown for comparison only: nobody said that it should say anything. */
export function isBeside({ says, deviates }: Location, { departure }: Finding): boolean {
  return departure === 'intrinsic' && !deviates && says.length === 0
}

/** The text from where a span begins, or around an empty one. */
function textAt({ span }: Location, version: LanguageVersion, width: number): string {
  const within = surroundings(version, span)
  const { before, after } = excerpt(
    { source: version.source, span: { start: span.start, end: span.start }, within },
    width,
  )
  return before + after
}

function lacksRow(index: number, { set, finding }: Context): boolean {
  const row = finding.paragraph && set.alignment.rows[finding.paragraph.row]
  return row !== undefined && row.cells[index]?.length === 0
}

function plainSaying({ says }: Location): string {
  return says.length === 0 ? SILENCE : says.map(oneLine).join(', ')
}
