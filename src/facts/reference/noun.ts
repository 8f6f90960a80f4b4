import type { Subdivision } from '../../locale/locale.ts'
import type { Term } from './lexicon.ts'
import type { List, ListItem } from './list.ts'
import type { Scan } from './scan.ts'

/** Nouns that an ordinal number in words or with a full stop may stand before; "the second part" is often no reference. */
export const ORDINAL: ReadonlySet<Subdivision> = new Set([
  'article',
  'paragraph',
  'subparagraph',
  'point',
  'indent',
  'sentence',
  'recital',
  'protocol',
])

/** Take one behind them only: `titre premier`. */
export const HEADED: ReadonlySet<Subdivision> = new Set(['part', 'title', 'chapter'])

export const SMALL: ReadonlySet<Subdivision> = new Set(['subparagraph', 'sentence', 'indent'])

/** Not numbered in brackets. */
export const PARTS: ReadonlySet<Subdivision> = new Set([
  'annex',
  'part',
  'title',
  'chapter',
  'appendix',
  'table',
  'protocol',
  'footnote',
])

/** Divided so finely that their numbers reach those of years. */
export const LONG: ReadonlySet<Subdivision> = new Set(['article', 'section', 'paragraph'])

export function takesLeft({ grammar }: Scan, { nouns }: Term): boolean {
  return nouns.some((noun) => grammar.numberFirst.has(noun))
}

export function nounAfter(scan: Scan, { next, isDotted }: List): Term | undefined {
  const at = isDotted ? next + 1 : next
  const token = scan.tokens[at]
  // Glued, `a)pont` is a slip of the pen; `5article` is none.
  if (token === undefined || (token.glued && scan.tokens[at - 1]!.kind !== 'mark')) return undefined
  const term = scan.termAt(at)
  return term && term.nouns.length > 0 ? term : undefined
}

/** After a sign and the word that opens a range: `lettere da`, `Protocol No`. */
export function afterWords(scan: Scan, at: number): number {
  const sign = scan.termAt(scan.tokens[at]?.key === '(' ? at + 1 : at)
  const after = sign?.is.has('sign') ? sign.next : at
  const start = scan.termAt(after)
  return start?.is.has('range-start') ? start.next : after
}

/** "Other" may be said of most subdivisions. */
export function isOther(scan: Scan, { items }: List): boolean {
  return items.some(({ first }) => scan.termAt(first)?.is.has('other'))
}

export function isYear({ values }: ListItem): boolean {
  return /^(?:19|20)\d\d$/.test(values[0]!.key)
}
