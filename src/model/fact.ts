import type { Span } from './span.ts'

/** What must survive translation and can be compared by value. */
export type FactKind =
  | 'link'
  | 'reference'
  | 'date'
  | 'number'
  | 'anchor'
  | 'acronym'
  | 'country'
  | 'term'
  | 'bracket'
  | 'terminal'

/** One fact of one paragraph. */
export interface Fact {
  readonly kind: FactKind
  /**
   * Comparable values that the written form allows, the likeliest first; one, unless the form is ambiguous (`1.234` is 1234
   * or 1.234). Equal across languages for equal facts.
   */
  readonly keys: readonly [string, ...string[]]
  /** As written. */
  readonly surface: string
  /** In the text of the paragraph. */
  readonly span: Span
  /** In the file. */
  readonly source: Span
  /** How the fact is written, where rules care: a number as a word, an acronym inside the brackets that define it. */
  readonly form: FactForm
}

export type FactForm = 'plain' | 'word' | 'definition' | 'name' | 'internal'

/** Facts of one language version: `facts[p]` belongs to paragraph `p`, in order of appearance. */
export type VersionFacts = ReadonlyArray<readonly Fact[]>
