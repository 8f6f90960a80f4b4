import type { Location as SarifLocation, Result, Suppression } from 'sarif'
import { type Decision, isOpen } from '../../model/decision.ts'
import type { Finding, Location, Severity } from '../../model/finding.ts'
import type { Spot } from '../spots.ts'
import { messageAndAdvice, sayingOf } from '../telling.ts'
import { locationOf } from './location.ts'

export const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' }

/** Name of our fingerprint; the number changes when it is made otherwise. */
const FINGERPRINT = 'lexparity/v1'

/** A finding; the first place is its location, the same row in the other versions its related locations. */
export function resultOf(finding: Finding, spotOf: (place: Location) => Spot): Result {
  const [first, ...others] = finding.locations
  const spot = first && spotOf(first)
  const related = others.map((place, index) => relatedLocation(place, spotOf(place), index + 1))
  return {
    ruleId: finding.ruleId,
    level: LEVELS[finding.severity],
    message: { text: messageText(finding, spot) },
    locations: spot === undefined ? [] : [locationOf(spot)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { [FINGERPRINT]: finding.fingerprint },
    ...suppressionsOf(finding),
    properties: propertiesOf(finding),
  }
}

/** Sentences, and links to the related locations, without which some viewers do not show them. */
function messageText(finding: Finding, spot?: Spot): string {
  const sentences = messageAndAdvice(finding, spot).map((text) => `${escapeLinks(text)}.`)
  const links = finding.locations.slice(1).map(({ language }, index) => `[${language}](${index + 1})`)
  return [...sentences, ...(links.length === 0 ? [] : [`Compare ${links.join(', ')}.`])].join(' ')
}

function escapeLinks(text: string): string {
  return text.replaceAll(/[\\[\]]/g, String.raw`\$&`)
}

function relatedLocation(place: Location, spot: Spot, id: number): SarifLocation {
  const said = spot.words === undefined ? sayingOf(place) : `${sayingOf(place)} (${spot.words})`
  return { id, ...locationOf(spot), message: { text: escapeLinks(said) } }
}

function suppressionsOf(finding: Finding): Pick<Result, 'suppressions'> {
  const { decision } = finding
  if (decision === undefined || isOpen(finding)) return {}
  const suppression: Suppression = { kind: 'external', status: 'accepted', justification: justificationOf(decision) }
  return { suppressions: [suppression] }
}

const VERDICTS: Readonly<Record<Decision['verdict'], string>> = {
  accepted: 'the text is right as it stands',
  'not-a-fault': 'this is no fault',
  'to-correct': 'the text is to be corrected',
  baseline: 'this was known when the check was introduced',
}

function justificationOf({ verdict, reason, author, date }: Decision): string {
  const who = author === undefined ? '' : `${author}, `
  return `${VERDICTS[verdict]}${reason === undefined ? '' : `: ${reason}`} (${who}${date})`
}

function propertiesOf({ documentSet, paragraph, departure, deviating, support, issueType }: Finding): object {
  return { issueType, documentSet, paragraph, departure, deviating: [...deviating], support }
}
