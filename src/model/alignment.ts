import type { DocumentSet } from './document-set.ts'
import type { Label } from './language-version.ts'

/** Indices of the paragraphs of one version that stand in a row, in order; none where the version lacks the row. */
export type Cell = readonly number[]

/** Paragraphs that correspond across versions. `cells[v]` belongs to `set.versions[v]`. */
export interface Row {
  readonly cells: readonly Cell[]
  /** The label that most versions have, as the first of them writes it; absent where most have none. */
  readonly label?: Label
  /** 0 to 1: how sure it is that these paragraphs correspond. */
  readonly confidence: number
}

export interface Alignment {
  readonly set: DocumentSet
  readonly rows: readonly Row[]
}
