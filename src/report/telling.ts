import type { Finding, Location } from '../model/finding.ts'
import { oneLine } from './one-line.ts'
import type { Spot } from './spots.ts'

/** What a finding says, on one line, with the place before it where the place cannot be shown as a line of the file. */
export function messageOf({ message }: Pick<Finding, 'message'>, spot?: Spot): string {
  return oneLine(spot?.words === undefined || spot.words === '' ? message : `${spot.words}: ${message}`)
}

/** Message and advice, one line each. */
export function messageAndAdvice(finding: Finding, spot?: Spot): readonly string[] {
  return [messageOf(finding, spot), ...(finding.advice === undefined ? [] : [oneLine(finding.advice)])]
}

/** `de: “1250”`, `de: nothing`. */
export function sayingOf({ language, says }: Location): string {
  return `${language}: ${says.length === 0 ? 'nothing' : says.map((value) => `“${oneLine(value)}”`).join(', ')}`
}

/** `de.md:3:5`; `de.docx, page 3` where there are no lines. */
export function spotName({ path, extent, words }: Spot): string {
  if (extent !== undefined) return `${path}:${extent.start.line}:${extent.start.column}`
  return words === undefined || words === '' ? path : `${path}, ${words}`
}

/** `number-parity, 11`: the rule, and the label of the paragraph if it has one. */
export function ruleAndLabel({ ruleId, paragraph }: Finding): string {
  return paragraph?.label === undefined ? ruleId : `${ruleId}, ${oneLine(paragraph.label)}`
}
