import { corrigendumWording } from '../locale/corrigendum.ts'
import { groupBy } from '../model/group-by.ts'
import type { Location } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { type Correction, correctionsOf, openErrors } from './corrigendum/correction.ts'
import { formulaOf, othersOf } from './corrigendum/entry.ts'
import { code, escapeMarkdown } from './markdown-text.ts'
import { oneLine } from './one-line.ts'
import type { ReportOptions } from './reporter.ts'
import { type Spot, spotsIn } from './spots.ts'
import { messageOf, spotName } from './telling.ts'
import { counted } from './words.ts'

/**
 * Draft of a corrigendum, Markdown: the errors that a clear majority shows, by language version, each in the formula that the Official
 * Journal uses in that language.
 */
export function corrigendumReport(run: Run, options: ReportOptions): string {
  const spotOf = spotsIn(run, options)
  const sets = run.sets.map((set) => ({ id: set.alignment.set.id, corrections: correctionsOf(set) }))
  const sections = sets
    .filter(({ corrections }) => corrections.length > 0)
    .flatMap(({ id, corrections }) => setSection(id, corrections, spotOf))
  return `${['# Corrigendum (draft)', ...(sections.length === 0 ? [NOTHING] : [TO_DO, ...sections]), ...leftOut(run)].join('\n\n')}\n`
}

const NOTHING = 'There is no error that a clear majority of language versions shows.'

const TO_DO =
  'For a person to check and complete. What stands in square brackets is what the other versions have, and is still to be written in ' +
  'the language; `[+ …]` is to be put in, `[– …]` to be taken out. Places are named by the labels of the text; articles and endings ' +
  'next to a changed value may change with it. A majority can be wrong.'

function setSection(
  id: string,
  corrections: readonly Correction[],
  spotOf: (place: Location) => Spot,
): readonly string[] {
  const versions = [...groupBy(corrections, ({ index }) => index).values()]
  const languages = versions.map(([first]) => first!.version.language)
  const parts = versions
    .toSorted(([a], [b]) => a!.index - b!.index)
    .flatMap((own) => [versionTitle(own[0]!), ...own.map((each, at) => entry(each, at + 1, spotOf))])
  return [
    `## ${escapeMarkdown(oneLine(id))}`,
    `Language versions concerned: ${languages.toSorted().join(', ')}.`,
    ...parts,
  ]
}

function versionTitle({ version }: Correction): string {
  return `### ${version.language}: ${corrigendumWording(version.language).title}`
}

/** The formula, and why it is proposed. */
function entry(correction: Correction, number: number, spotOf: (place: Location) => Spot): string {
  const { finding, place } = correction
  const { agree, voters } = finding.support
  const others = othersOf(correction).map(({ language }) => language)
  const agreeing = others.length === 0 ? '' : ` (${[...new Set(others)].join(', ')})`
  const reasons = [
    `${code(finding.ruleId)}: ${escapeMarkdown(messageOf(finding))}`,
    `${agree} of ${voters} versions agree${agreeing}`,
    code(spotName(spotOf(place))),
  ]
  const start = `${number}. `
  return `${start}${escapeMarkdown(formulaOf(correction))}\n\n${' '.repeat(start.length)}${reasons.join(' · ')}`
}

/** Errors that make no entry: ties, paragraphs and their numbers, faults of one version. */
function leftOut(run: Run): readonly string[] {
  const errors = [...run.sets.flatMap(openErrors), ...run.unreadable]
  const drafted = new Set(run.sets.flatMap((set) => correctionsOf(set).map(({ finding }) => finding)))
  const count = errors.filter((finding) => !drafted.has(finding)).length
  return count === 0 ? [] : [`Left out: ${counted(count, 'error')} without a clear majority, or of more than a value.`]
}
