import type { Subdivision } from '../../locale/locale.ts'
import type { Fact } from '../../model/fact.ts'
import type { Span } from '../../model/span.ts'
import type { Value } from './item.ts'
import { type List, listAt, type ListItem, listOf, valueToCompare } from './list.ts'
import type { Term } from './lexicon.ts'
import type { Scan } from './scan.ts'

/** Facts of one noun with its numbers, or of one number of an act, in order. */
export interface Segment {
  readonly facts: readonly Fact[]
  /** With noun and brackets, in the text. */
  readonly span: Span
  /** Index of the token after it. */
  readonly next: number
}

/** Nouns that an ordinal number in words or with a full stop may stand before; "the second part" is often no reference. */
const ORDINAL: ReadonlySet<Subdivision> = new Set([
  'article', 'paragraph', 'subparagraph', 'point', 'indent', 'sentence', 'recital', 'protocol',
])
/** Take one behind them only: `titre premier`. */
const HEADED: ReadonlySet<Subdivision> = new Set(['part', 'title', 'chapter'])
const SMALL: ReadonlySet<Subdivision> = new Set(['subparagraph', 'sentence', 'indent'])
/** Not numbered in brackets. */
const PARTS: ReadonlySet<Subdivision> = new Set([
  'annex', 'part', 'title', 'chapter', 'appendix', 'table', 'protocol', 'footnote',
])
/** Divided so finely that their numbers reach those of years. */
const LONG: ReadonlySet<Subdivision> = new Set(['article', 'section', 'paragraph'])

/** `Article 5(1)`, at the noun. */
export function nounFirst(scan: Scan, at: number): Segment | undefined {
  const term = scan.termAt(at)
  if (term === undefined || term.nouns.length === 0) return undefined
  const list = listAfter(scan, at, term)
  return list && segmentOf(scan, list, { nouns: term.nouns, first: at, next: list.next })
}

function listAfter(scan: Scan, at: number, term: Term): List | undefined {
  const start = afterWords(scan, term.next)
  const list = listAt(readingOf(scan, start, term), start)
  if (list === undefined || !fits(list, term) || isOther(scan, list) || isTakenByNext(scan, list)) return undefined
  if (takesLeft(scan, term) && !isNameLike(scan, at, list)) return undefined
  return withoutAmount(scan, list)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** As the noun asks for: any letter after one of lettered points, `5.1` as two after "article". */
function readingOf(scan: Scan, at: number, { nouns, is }: Term): Scan {
  if (is.has('lettered') || isLetterBeforeMark(scan, at)) return { ...scan, bareLetters: LETTERS }
  if (!scan.grammar.isParagraphDotted) return scan
  const isParagraphDotted = nouns.includes('article')
  return { ...scan, isParagraphDotted, hasLooseLetters: isParagraphDotted || nouns.includes('paragraph') }
}

/** `lid a,`: no word of one letter stands before a comma. */
function isLetterBeforeMark({ tokens }: Scan, at: number): boolean {
  const after = tokens[at + 1]
  return tokens[at]?.key.length === 1 && after !== undefined && after.glued && ',;)'.includes(after.key)
}

/** After a sign and the word that opens a range: `lettere da`, `Protocol No`. */
function afterWords(scan: Scan, at: number): number {
  const sign = scan.termAt(scan.tokens[at]?.key === '(' ? at + 1 : at)
  const after = sign?.is.has('sign') ? sign.next : at
  const start = scan.termAt(after)
  return start?.is.has('range-start') ? start.next : after
}

function fits({ items: [first] }: List, { nouns, is }: Term): boolean {
  if (is.has('lettered') && first.values[0]!.form !== 'letter') return false
  if (first.sort === 'number' && isYear(first) && !nouns.some((noun) => LONG.has(noun))) return false
  if ((first.sort === 'bracketed' || first.sort === 'letter') && nouns.every((noun) => PARTS.has(noun))) return false
  return first.sort !== 'ordinal' || nouns.some((noun) => ORDINAL.has(noun) || HEADED.has(noun))
}

function isYear({ values }: ListItem): boolean {
  return /^(?:19|20)\d\d$/.test(values[0]!.key)
}

/** `straipsnio 1 dalis`: the number belongs to the noun that follows. */
function isTakenByNext(scan: Scan, list: List): boolean {
  const noun = nounAfter(scan, list)
  return noun !== undefined && list.items[0].sort === 'ordinal'
    ? noun.nouns.some((kind) => ORDINAL.has(kind))
    : noun !== undefined && takesLeft(scan, noun) && list.items.length === 1 && nounFollowsApart(scan, noun, list)
}

/** Unless that noun has a number of its own. */
function nounFollowsApart(scan: Scan, noun: Term, list: List): boolean {
  return list.isDotted || listAt(scan, noun.next) === undefined || listIsTaken(scan, noun.next)
}

function listIsTaken(scan: Scan, at: number): boolean {
  const list = listAt(scan, at)
  const noun = list && nounAfter(scan, list)
  return noun !== undefined && takesLeft(scan, noun)
}

function takesLeft({ grammar }: Scan, { nouns }: Term): boolean {
  return nouns.some((noun) => grammar.numberFirst.has(noun))
}

/** Where numbers precede the noun, only headings, letters and roman numerals follow it. */
function isNameLike(scan: Scan, at: number, { items: [first] }: List): boolean {
  const token = scan.tokens[at]!
  const isCapital = scan.text.slice(token.start, token.start + 1) !== token.key.slice(0, 1)
  if (first.sort === 'capital') return scan.grammar.bareLetters.includes(first.values[0]!.key)
  return isCapital || first.sort === 'roman' || first.sort === 'bracketed'
}

/** `paragraph 1, 24 hours`: what a mere comma adds before a word is no reference. */
function withoutAmount(scan: Scan, list: List): List {
  const last = list.items.at(-1)!
  if (last.join !== 'comma' || last.sort !== 'number' || scan.tokens[list.next]?.kind !== 'word') return list
  if (scan.termAt(list.next)) return list
  const kept = list.items.slice(0, list.items.findLastIndex((item) => item.join !== 'comma') + 1)
  return listOf([list.items[0], ...kept.slice(1)])
}

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

function nounAfter(scan: Scan, { next, isDotted }: List): Term | undefined {
  const at = isDotted ? next + 1 : next
  const token = scan.tokens[at]
  // Glued, `a)pont` is a slip of the pen; `5article` is none.
  if (token === undefined || (token.glued && scan.tokens[at - 1]!.kind !== 'mark')) return undefined
  const term = scan.termAt(at)
  return term && term.nouns.length > 0 ? term : undefined
}

function mayPrecede(scan: Scan, list: List, noun: Term): boolean {
  const { sort } = list.items[0]
  if (sort === 'ordinal') return noun.nouns.some((kind) => (isOther(scan, list) ? SMALL : ORDINAL).has(kind))
  // `12 m. priedas`: the abbreviation of a unit.
  if (sort === 'bare' && list.isDotted) return false
  if (takesLeft(scan, noun)) return sort !== 'capital' || isBare(scan, list)
  const isOrdinal = list.isDotted ? scan.grammar.isOrdinalDotted : hasMark(scan, list)
  return sort === 'number' && isOrdinal && !isYear(list.items[0]) && !hasOwnNumber(scan, noun) && noun.nouns.some((kind) => ORDINAL.has(kind))
}

/** "Other" may be said of most subdivisions. */
function isOther(scan: Scan, { items }: List): boolean {
  return items.some(({ first }) => scan.termAt(first)?.is.has('other'))
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

/** `artikel 4, nr. 1`: a sign after a reference stands for a noun. */
export function signed(scan: Scan, at: number): Segment | undefined {
  const term = scan.termAt(at)
  const list = term?.is.has('sign') ? listAt(scan, term.next) : undefined
  if (list === undefined || !'number bracketed letter'.includes(list.items[0].sort)) return undefined
  return segmentOf(scan, withoutAmount(scan, list), { nouns: ['point'], first: at, next: list.next })
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

interface Place {
  readonly nouns: readonly Subdivision[]
  /** Index of the first token. */
  readonly first: number
  readonly next: number
}

function segmentOf(scan: Scan, list: List, { nouns, first, next }: Place): Segment {
  const span: Span = { start: scan.tokens[first]!.start, end: scan.tokens[next - 1]!.end }
  const noun = nounOf(nouns, list.items[0])
  const facts = list.items.flatMap((item, index) => factsOf(item, list.items[index - 1], { noun, span, head: list.items[0] }))
  return { facts, span, next }
}

const NUMBERED_ROMAN: ReadonlySet<Subdivision> = new Set(['annex', 'title', 'chapter', 'part', 'section', 'appendix'])

/** Of a noun with several meanings, the one that the number speaks for: `afsnit II` is a title, `første afsnit` a subparagraph. */
function nounOf(nouns: readonly Subdivision[], { sort, values }: ListItem): Subdivision {
  if (sort === 'roman' || sort === 'capital') return nouns.find((noun) => NUMBERED_ROMAN.has(noun)) ?? nouns[0]!
  const isPoint = values[0]!.form === 'letter' && nouns.includes('point')
  return isPoint ? 'point' : nouns[0]!
}

interface Expression {
  readonly noun: Subdivision
  readonly head: ListItem
  readonly span: Span
}

function factsOf(item: ListItem, previous: ListItem | undefined, { noun, head, span }: Expression): readonly Fact[] {
  const from = item.join === 'range' && previous ? valueToCompare(previous, item) : undefined
  return item.values.map((value, index) => ({
    kind: 'reference',
    keys: [value.key],
    span: { start: value.start, end: value.end },
    form: value.form,
    part: index === 0 && item.sort === head.sort ? noun : partOf(value, index),
    whole: span,
    ...(index === 0 && from !== undefined && { from }),
  }))
}

function partOf({ form, key }: Value, index: number): Subdivision {
  return form === 'letter' || index > 1 || /^[a-z]/.test(key) ? 'point' : 'paragraph'
}
