import type { Draft } from './draft.ts'
import { cutLabel } from './draft.ts'
import type { LabelWords } from './label.ts'
import { readLabel } from './label.ts'

/** What stands between the cells of a table row in its text. */
const BETWEEN = ' | '

/** A table row whose first cell is written as a label, `1.`, `(a)`, with that as its label. */
export function withFirstCellAsLabel(draft: Draft, { pointLetters, months }: LabelWords): Draft {
  const [first, ...others] = draft.text.value.split(BETWEEN)
  if (!first || others.length === 0) return draft
  const words = { ...(pointLetters !== undefined && { pointLetters }), ...(months && { months }) }
  const label = readLabel(first, { ...words, isHeading: false })
  if (label?.length !== first.length) return draft
  return cutLabel(draft, { ...label, length: first.length + BETWEEN.length })
}
