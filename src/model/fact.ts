import type { Span } from './span.ts'

/** What must survive translation and can be compared by value. */
export type FactKind = 'link' | 'reference' | 'date' | 'time' | 'number' | 'acronym' | 'country' | 'term'

/** Subdivisions of an act that references name. */
export type Subdivision =
  | 'article'
  | 'paragraph'
  | 'subparagraph'
  | 'point'
  | 'indent'
  | 'sentence'
  | 'recital'
  | 'annex'
  | 'part'
  | 'title'
  | 'chapter'
  | 'section'
  | 'appendix'
  | 'table'
  | 'footnote'
  | 'protocol'

/** What a reference names: a subdivision of an act, or a thing with a number of its own. */
export type ReferencePart = Subdivision | 'act' | 'journal' | 'page' | 'document' | 'case'

/**
 * How a fact is written, where that changes what its absence means: a number as a word is often written otherwise, a
 * roman numeral may be a letter. `definition`: an acronym in the brackets that introduce it.
 */
export type FactForm = 'figures' | 'word' | 'ordinal' | 'roman' | 'letter' | 'definition' | 'name' | 'symbol'

/** One fact of one paragraph. */
export interface Fact {
  readonly kind: FactKind
  /**
   * Comparable values that the written form allows, the likeliest first; one, unless the form is ambiguous (`1.234` is 1234
   * or 1.234). Equal across languages for equal facts:
   *
   * - number: plain decimal, `1250`, `0.5`, `-3`; the same for figures, words, ordinals and roman numerals
   * - date: `2023-07-12`, `2023-07`, `--07-12` without a year; time: `14:30`
   * - reference: the bare value of the part, `5`, `b`, `2016/679`, `12517/1/23 rev 1`: the same as a number would have; of a
   *   series that the configuration names, with the name: `sor 2001-269`
   * - country: ISO 3166-1 alpha-2; term: id of the concept; acronym: as written, folded; link: the address
   */
  readonly keys: readonly [string, ...string[]]
  /** In the text of the paragraph. */
  readonly span: Span
  readonly form?: FactForm
  /** Of a reference. */
  readonly part?: ReferencePart
  /** Of a reference: the whole expression that the part stands in, `Article 5(1)(b)`, in the text of the paragraph. */
  readonly whole?: Span
  /** Of a number: `%`, `‰`, an ISO 4217 code, or the symbol of a unit. */
  readonly unit?: string
  /** Of a number or reference that ends a range: where the range begins, as a key; `3` of `1 to 3` has `1`. */
  readonly from?: string
}

/** Facts of one language version: `facts[p]` belongs to paragraph `p`, in order of appearance, without overlap within a kind. */
export type VersionFacts = ReadonlyArray<readonly Fact[]>
