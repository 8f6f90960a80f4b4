import type { LabelWords } from '../label.ts'
import { readLabel } from '../label.ts'
import { isEnded, isLooselyEnded, startsUpper } from './line-edges.ts'

const LONGEST = 120
const LETTERS = /\p{L}/gu
const FEWEST_LETTERS = 3

/** A heading that a line is. */
export interface Heading {
  /** A number or a noun that names a part of the document and nothing more: its title may follow. */
  readonly isBare: boolean
}

/** The heading that a line is by its own look: in capitals, or the name of a subdivision with or without a title. */
export function headingOf(text: string, words: LabelWords): Heading | undefined {
  if (text.length > LONGEST || isEnded(text) || isLooselyEnded(text)) return undefined
  if (isCapitals(text)) return { isBare: true }
  const label = readLabel(text, { ...words, isHeading: true })
  if (label === undefined || !isSubdivision(label.key)) return undefined
  const title = text.slice(label.length)
  return title === '' || startsUpper(title) ? { isBare: title === '' } : undefined
}

/** Keys of subdivisions have a noun before the number. */
function isSubdivision(key: string): boolean {
  return key.includes(' ')
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && (text.match(LETTERS)?.length ?? 0) >= FEWEST_LETTERS
}

const LONGEST_TITLE = 400

/** Whether a text that follows a bare heading is its title. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !isEnded(text) && !isLooselyEnded(text)
}
