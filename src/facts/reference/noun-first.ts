import type { Term } from './lexicon.ts'
import { type List, listAt, listOf } from './list.ts'
import { afterWords, HEADED, isOther, isYear, LONG, nounAfter, ORDINAL, PARTS, takesLeft } from './noun.ts'
import { isCapital, type Scan } from './scan.ts'
import { type Segment, segmentOf } from './segment.ts'

/** `Article 5(1)`, at the noun. */
export function nounFirst(scan: Scan, at: number): Segment | undefined {
  const term = scan.termAt(at)
  if (term === undefined || term.nouns.length === 0) return undefined
  if (isNumberOfName(scan, at, term) || isInitials(scan, at, term)) return undefined
  const list = listAfter(scan, at, term)
  return list && segmentOf(scan, list, { nouns: term.nouns, first: at, next: list.next })
}

/** Portuguese n.º is "paragraph" and "No": `Convenção n.º 108`. */
function isNumberOfName({ text, tokens }: Scan, at: number, { is }: Term): boolean {
  const before = tokens[at - 1]
  if (!is.has('sign') || before?.kind !== 'word' || before.key.length < 4) return false
  return text[before.start] !== before.key[0]
}

/** `S.C. 2003`: one letter and a full stop, where another letter and full stop are glued to them. */
function isInitials({ tokens }: Scan, at: number, { next }: Term): boolean {
  const [letter, stop] = [tokens[next], tokens[next + 1]]
  if (next !== at + 2 || tokens[at]!.key.length > 1 || tokens[at + 1]!.key !== '.') return false
  return letter?.kind === 'word' && letter.glued && letter.key.length === 1 && stop?.key === '.' && stop.glued
}

function listAfter(scan: Scan, at: number, term: Term): List | undefined {
  const start = afterWords(scan, term.next)
  const list = listAt(readingOf(scan, start, term), start)
  if (list === undefined || !fits(list, term) || isOther(scan, list) || isTakenByNext(scan, list)) return undefined
  if (at === 0 && isDefined(scan, list)) return undefined
  if (takesLeft(scan, term) && !isNameLike(scan, at, list)) return undefined
  return withoutAmount(scan, list)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** As the noun asks for: any letter after one of lettered points, `5.1` as two after "article", `III.1` as one after "part". */
function readingOf(scan: Scan, at: number, { nouns, is }: Term): Scan {
  if (nouns.some((noun) => HEADED.has(noun))) return { ...scan, hasDottedRoman: true }
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

function fits({ items: [first] }: List, { nouns, is }: Term): boolean {
  if (is.has('lettered') && first.values[0]!.form !== 'letter') return false
  if (first.sort === 'number' && isYear(first) && !nouns.some((noun) => LONG.has(noun))) return false
  if ((first.sort === 'bracketed' || first.sort === 'letter') && nouns.every((noun) => PARTS.has(noun))) return false
  return first.sort !== 'ordinal' || nouns.some((noun) => ORDINAL.has(noun) || HEADED.has(noun))
}

/** `straipsnio 1 dalis`, `Artikel, erster Satz`: the number belongs to the noun that follows. */
function isTakenByNext(scan: Scan, list: List): boolean {
  const noun = nounAfter(scan, list)
  if (noun === undefined) return false
  if (list.items[0].sort === 'ordinal') return noun.nouns.some((kind) => ORDINAL.has(kind))
  return takesLeft(scan, noun) && list.items.length === 1 && !hasListOfItsOwn(scan, noun, list)
}

/** `artikli 5 II lisa`, where the numeral after the noun is not taken by yet another noun. */
function hasListOfItsOwn(scan: Scan, noun: Term, { isDotted }: List): boolean {
  const list = isDotted ? undefined : listAt(scan, noun.next)
  const next = list && nounAfter(scan, list)
  return list !== undefined && (next === undefined || !takesLeft(scan, next))
}

/** `titre A le sens donné à l’article 49`: a term in small letters, and the first word of its definition. */
function isDefined(scan: Scan, list: List): boolean {
  return list.items.length === 1 && list.items[0].sort === 'capital' && !isCapital(scan, 0) && isInSentence(scan, list)
}

/** Words on the way from a part to what it is part of: `part A of the Annex`. */
const WORDS_BETWEEN = 3

/** Whether a word follows that leads to no other reference. */
function isInSentence(scan: Scan, { next }: List): boolean {
  for (let at = next; at <= next + WORDS_BETWEEN; at++) {
    const term = scan.termAt(at)
    if (term !== undefined && (term.nouns.length > 0 || term.is.has('act'))) return false
    const kind = scan.tokens[at]?.kind
    if (kind !== 'word') return at > next && kind === 'number'
  }
  return true
}

/** Where numbers precede the noun, only headings, letters and roman numerals follow it. */
function isNameLike(scan: Scan, at: number, { items: [first] }: List): boolean {
  if (first.sort === 'capital') return scan.grammar.bareLetters.includes(first.values[0]!.key)
  return isCapital(scan, at) || first.sort === 'roman' || first.sort === 'bracketed'
}

/** `artikel 4, nr. 1`: a sign after a reference stands for a noun. */
export function signed(scan: Scan, at: number): Segment | undefined {
  const term = scan.termAt(at)
  const list = term?.is.has('sign') ? listAt(scan, term.next) : undefined
  if (list === undefined || !'number bracketed letter'.includes(list.items[0].sort)) return undefined
  return segmentOf(scan, withoutAmount(scan, list), { nouns: ['point'], first: at, next: list.next })
}

/** `paragraph 1, 24 hours`: what a mere comma adds before a word is no reference. */
function withoutAmount(scan: Scan, list: List): List {
  const last = list.items.at(-1)!
  if (last.join !== 'comma' || last.sort !== 'number' || scan.tokens[list.next]?.kind !== 'word') return list
  if (scan.termAt(list.next)) return list
  const kept = list.items.slice(0, list.items.findLastIndex((item) => item.join !== 'comma') + 1)
  return listOf([list.items[0], ...kept.slice(1)])
}
