import type { DecisionVerdict } from '../../../model/decision.ts'
import type { Departure, Severity } from '../../../model/finding.ts'
import type { FindingData } from '../data.ts'

/** A shape for each severity, so that nobody needs to tell colours apart. */
export const SHAPES: Readonly<Record<Severity, string>> = { error: '▲', warning: '◆', info: '●' }

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

export const DEPARTURES: Readonly<Record<Departure, string>> = {
  changed: 'says something else',
  missing: 'lacks something',
  extra: 'says something more',
  undecided: 'versions differ, no majority',
  intrinsic: 'at fault by itself',
}

export const VERDICTS: Readonly<Record<DecisionVerdict, string>> = {
  accepted: 'correct as it stands',
  'to-correct': 'to be corrected',
  'not-a-fault': 'not a fault',
  baseline: 'known before',
}

/** What a finding is at, for people: the label of its row if it has one, under the heading that it stands under. */
export function placeWords({ label, row, within }: Pick<FindingData, 'label' | 'row' | 'within'>): string {
  if (row === undefined) return 'whole document'
  const own = label === undefined ? `row ${row + 1}` : WORD.test(label) ? labelWords(label) : `paragraph ${label}`
  return within === undefined ? own : `${within}, ${own}`
}

/** A label that says by itself what it is the label of: `Article 5`, `fn:2`. */
const WORD = /\p{L}{2}/u

/** A label as people say it: `fn:2` is footnote 2. */
export function labelWords(label: string): string {
  if (label.startsWith('fn:')) return `footnote ${label.slice(3)}`
  return label.startsWith('header:') ? 'header' : label
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** The name of a language in English; the tag itself if it has none. */
export function languageName(tag: string): string {
  return languages.of(tag) ?? tag
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
