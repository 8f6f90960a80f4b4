import type { Term } from './lexicon.ts'
import { type List, listAt, type ListItem, listOf } from './list.ts'
import { afterWords, isOther, isYear, nounAfter, ORDINAL, SMALL, takesLeft } from './noun.ts'
import type { Scan } from './scan.ts'
import { type Segment, segmentOf } from './segment.ts'
import type { Value } from './value.ts'

/** `5 artiklan`, `erster Unterabsatz`, `6(1)`, at the number; no facts if the numbers there belong to no reference. */
export function numbered(scan: Scan, at: number): Segment | undefined {
  const list = listAt(scan, at)
  if (list === undefined) return undefined
  const { start, end } = scan.tokens[at]!
  return numberFirst(scan, at, list) ?? bare(scan, at, list) ?? { facts: [], span: { start, end }, next: list.next }
}

function numberFirst(scan: Scan, at: number, list: List): Segment | undefined {
  const noun = nounAfter(scan, list)
  if (noun === undefined || !mayPrecede(scan, list, noun)) return undefined
  const items = list.items.slice(afterYear(list))
  return segmentOf(scan, listOf([items[0]!, ...items.slice(1)]), { nouns: noun.nouns, first: at, next: noun.next })
}

function mayPrecede(scan: Scan, list: List, noun: Term): boolean {
  const { sort } = list.items[0]
  if (sort === 'ordinal') return noun.nouns.some((kind) => (isOther(scan, list) ? SMALL : ORDINAL).has(kind))
  // `12 m. priedas`: the abbreviation of a unit.
  if (sort === 'bare' && list.isDotted) return false
  if (takesLeft(scan, noun)) return sort !== 'capital' || isBare(scan, list)
  const isOrdinal = list.isDotted ? scan.grammar.isOrdinalDotted : hasMark(scan, list)
  return (
    sort === 'number' &&
    isOrdinal &&
    !isYear(list.items[0]) &&
    !hasOwnNumber(scan, noun) &&
    noun.nouns.some((kind) => ORDINAL.has(kind))
  )
}

function isBare({ grammar }: Scan, { items: [first] }: List): boolean {
  return grammar.bareLetters.includes(first.values[0]!.key)
}

/** `1st paragraph`, `1er alinéa`. */
function hasMark({ text }: Scan, { items: [first] }: List): boolean {
  const [{ start, end, key }] = first.values as readonly [Value]
  return end - start > key.length && !/\d$/.test(text.slice(start, end))
}

function hasOwnNumber(scan: Scan, noun: Term): boolean {
  const sort = listAt(scan, afterWords(scan, noun.next))?.items[0].sort
  return sort !== undefined && sort !== 'ordinal'
}

/** `in 2012, 5 straipsnis`. */
function afterYear({ items }: List): number {
  const year = items.findLastIndex((item) => item.sort === 'number' && isYear(item))
  return year + 1 < items.length && items[year + 1]!.join === 'comma' ? year + 1 : 0
}

/** `6(1)`, `(2)(a)`, `(a) and (b)` without a noun. */
function bare(scan: Scan, at: number, list: List): Segment | undefined {
  const isList = list.items.length > 1 && list.items.every(({ sort }) => sort === 'bracketed')
  if (!isList && (list.items[0].values.length < 2 || !isUnmistakable(scan, list.items[0], at))) return undefined
  const isNumber = list.items[0].sort === 'number'
  return segmentOf(scan, list, { nouns: [isNumber ? 'article' : 'paragraph'], first: at, next: list.next })
}

function isUnmistakable({ tokens }: Scan, { sort, values, next }: ListItem, at: number): boolean {
  if (sort !== 'number' && sort !== 'bracketed') return false
  const length = tokens[next - 1]!.end - tokens[at]!.start
  const isTight = tokens.slice(at + 1, next).every((token) => token.glued)
  if (!isTight || length >= 40 || values[0]!.form !== 'figures' || tokens[next - 1]!.key !== ')') return false
  return sort === 'bracketed' || /^\d{1,3}(?:\.\d+)?[a-z]?$/.test(values[0]!.key)
}
