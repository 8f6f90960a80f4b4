import type { DocumentSet } from './document-set.ts'

/** Indices of the paragraphs of one version that stand in a row, in order; none where the version lacks the row. */
export type Cell = readonly number[]

/** Paragraphs that correspond across versions. `cells[v]` belongs to `set.versions[v]`. */
export interface Row {
  readonly cells: readonly Cell[]
  /** Label name of the row, as most versions write it; absent if there is none. */
  readonly label?: string
  /** 0 to 1: how sure it is that these paragraphs correspond. */
  readonly confidence: number
}

export interface Alignment {
  readonly set: DocumentSet
  readonly rows: readonly Row[]
}
