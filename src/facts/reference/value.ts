import type { FactForm } from '../../model/fact.ts'

/** One value of a designation. Offsets in the text, without brackets. */
export interface Value {
  readonly key: string
  readonly form: FactForm
  readonly start: number
  readonly end: number
}

/** How a designation begins, which decides what may go on in the same list. */
export type Sort = 'number' | 'bracketed' | 'letter' | 'bare' | 'roman' | 'capital' | 'ordinal'

export interface Piece {
  readonly sort: Sort
  /** If it ends in another way than it begins. */
  readonly last?: Sort
  readonly values: readonly Value[]
  readonly next: number
}
