import type { Alignment, Row } from '../../model/alignment.ts'
import { labelName } from './label-name.ts'

/** A label that people know by itself, `Article 5`; numbers and letters begin anew under each heading. */
const NAME = /\p{L}{2}/u

/** The name of the nearest heading above a row that has one; none for a row that is such a heading. */
export function withinOf({ set, rows }: Alignment, row: number): string | undefined {
  const nameOf = ({ cells, label }: Row): string | undefined => {
    const isNamed = label !== undefined && NAME.test(label.name)
    const isHeading = set.versions.some(({ paragraphs }, v) => paragraphs[cells[v]![0] ?? -1]?.kind === 'heading')
    return isNamed && isHeading ? labelName(label) : undefined
  }
  if (rows[row] === undefined || nameOf(rows[row]) !== undefined) return undefined
  const heading = rows.slice(0, row).findLast((each) => nameOf(each) !== undefined)
  return heading && nameOf(heading)
}
