import type { FactForm } from '../../model/fact.ts'

/** A number on its way to becoming a fact. */
export interface NumberFound {
  readonly keys: readonly [string, ...string[]]
  readonly form: FactForm
  readonly unit?: string
  /** Offsets in the text, unit included. */
  readonly start: number
  readonly end: number
  /** Index of the token at which the number itself begins, without a unit before it. */
  readonly at: number
  /** Index of the token after it, unit included. */
  readonly next: number
  /** Factor of the scale words behind figures, that the keys contain already; 1 if there are none. */
  readonly scale: number
}
