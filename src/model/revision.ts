/** What became of a paragraph of one version since an earlier revision of the document. */
export interface Change {
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  /** How much of the text is not what it was, 0 to 1. */
  readonly amount: number
  /** Whether figures are among what has changed. */
  readonly hasFigures: boolean
}

/** What became of paragraphs that correspond. */
export interface RevisedRow {
  /** Index of the row in the alignment of the later revision; of the row before, if none of the versions has it any more. */
  readonly row: number
  /** By version of the later revision; `undefined` where a version has it in neither, or was not there before. */
  readonly changes: ReadonlyArray<Change | undefined>
}

/** How a document set differs from an earlier revision of it: every row, in order. */
export type Revision = readonly RevisedRow[]
