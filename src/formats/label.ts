import type { LabelContext, ReadLabel } from './label/label-context.ts'
import { markLabel } from './label/mark.ts'
import { subdivisionLabel } from './label/subdivision.ts'

export { labelWords } from './label/label-context.ts'
export type { LabelContext, LabelWords, ReadLabel } from './label/label-context.ts'
export { pointLetterKey } from './label/point-letters.ts'

const LONGEST_NAME = 40
const SEPARATOR = /\s*(?:[.:)—–-]{1,2}(?=\s|$))?\s*(?:[—–-](?=\s|$))?\s*/y
const WHITE_SPACE = /\s*/y

/** The label that a paragraph's text begins with, if any. The text holds it as written, from its first code unit on. */
export function readLabel(text: string, context: LabelContext): ReadLabel | undefined {
  const named = namedLabel(text, context)
  if (named) return { ...named, length: skip(text, named.length, SEPARATOR) }
  if (!context.isHeading && isReference(text, context)) return undefined
  const label = markLabel(text, context)
  return (
    label &&
    withRepetition(
      text,
      { ...label, length: skip(text, label.length, context.isHeading ? SEPARATOR : WHITE_SPACE) },
      context,
    )
  )
}

/** Text that names a subdivision and goes on is a label in a heading only: elsewhere it speaks of that article. */
function namedLabel(text: string, context: LabelContext): ReadLabel | undefined {
  if (context.subdivisions === undefined || (!context.isHeading && text.length > LONGEST_NAME)) return undefined
  const label = subdivisionLabel(text, context.subdivisions, context)
  return label && (context.isHeading || skip(text, label.length, SEPARATOR) === text.length) ? label : undefined
}

const STARTS_WITH_NUMBER = /^\(?\d{1,4}[.)]{1,2}\s/

/** Where numbers precede nouns, `1. punktā` and `(1) bekezdés` begin sentences. */
function isReference(text: string, context: LabelContext): boolean {
  if (!context.subdivisions || !context.numberFirst?.length || !STARTS_WITH_NUMBER.test(text)) return false
  const nouns = Object.fromEntries(context.numberFirst.map((kind) => [kind, context.subdivisions?.[kind] ?? '']))
  return subdivisionLabel(text.slice(0, 60).replace(/^\((\d+)\)/, '$1.'), nouns, context) !== undefined
}

/** Converters put the number in front of the letter that is written there already: `(a) α) …`. */
function withRepetition(text: string, label: ReadLabel, context: LabelContext): ReadLabel {
  const rest = text.slice(label.length, label.length + LONGEST_NAME)
  const again = markLabel(rest, { ...context, isHeading: false })
  if (again?.key !== label.key) return label
  return { ...label, length: skip(text, label.length + again.length, WHITE_SPACE) }
}

function skip(text: string, offset: number, pattern: RegExp): number {
  pattern.lastIndex = offset
  return offset + (pattern.exec(text)?.[0].length ?? 0)
}
