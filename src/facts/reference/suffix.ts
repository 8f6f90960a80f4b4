import { letterKey } from './letters.ts'
import { isGluedDot, type Scan } from './scan.ts'

/** What Romance languages append to a number where others append a letter: article 5 bis is article 5a. */
const LATIN = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies']

export interface Suffix {
  /** Letter that belongs to the number; empty if there is none. */
  readonly letter: string
  /** Index of the token after number and suffix. */
  readonly next: number
}

/** What follows a number of which `at` is the next token; `undefined` if the number is part of a word: `16bit`. */
export function afterSuffix(scan: Scan, at: number): Suffix | undefined {
  const raised = afterRaised(scan, at)
  const token = scan.tokens[raised]
  if (token === undefined) return { letter: '', next: raised }
  if (token.kind === 'word') return wordSuffix(scan, raised)
  if (token.key === '.' && raised === at) return dottedLetter(scan, at) ?? { letter: '', next: at }
  return token.key === '-' && token.glued
    ? (hyphened(scan, raised) ?? { letter: '', next: raised })
    : { letter: '', next: raised }
}

/** After `º` or `.º`. */
function afterRaised({ tokens }: Scan, at: number): number {
  const isRaised = (index: number): boolean =>
    tokens[index] !== undefined && tokens[index].glued && 'ºª˚°'.includes(tokens[index].key)
  if (isRaised(at)) return at + 1
  return tokens[at]?.key === '.' && isRaised(at + 1) ? at + 2 : at
}

/** Latvian `9.a pants`, Croatian `članak 9.a`: the letter belongs to the ordinal number. */
function dottedLetter(scan: Scan, at: number): Suffix | undefined {
  const [stop, letter, after] = [scan.tokens[at]!, scan.tokens[at + 1], scan.tokens[at + 2]]
  if (!scan.grammar.isOrdinalDotted || !stop.glued || letter?.kind !== 'word' || !letter.glued) return undefined
  if (letter.key.length > 1 || (after?.glued && ".)-'".includes(after.key))) return undefined
  return { letter: letterKey(letter.key, scan.grammar.pointLetters) ?? '', next: at + 2 }
}

/** Finnish `9 a artikla`, where the number stands before the noun. */
function isLooseSuffix(scan: Scan, at: number): boolean {
  const { grammar, tokens } = scan
  if (tokens[at]!.key.length > 1 || !grammar.bareLetters.includes(tokens[at]!.key)) return false
  return scan.termAt(at + 1)?.nouns.some((noun) => grammar.numberFirst.has(noun)) === true
}

function wordSuffix(scan: Scan, at: number): Suffix | undefined {
  const { key, glued } = scan.tokens[at]!
  const latin = isJoint(scan, at) ? -1 : LATIN.indexOf(key)
  if (latin >= 0) return { letter: String.fromCharCode(97 + latin), next: at + 1 }
  if (!glued) return isLooseSuffix(scan, at) ? { letter: key, next: at + 1 } : { letter: '', next: at }
  if (scan.grammar.ordinalMarks.has(key)) return { letter: '', next: at + 1 }
  const letter = key.length <= 2 ? letterKey(key, scan.grammar.pointLetters) : undefined
  if (letter === undefined) return undefined
  return isClosedPoint(scan, at) ? { letter: '', next: at } : { letter, next: at + 1 }
}

/** `b)`, `b.1)`: the letter is a point of the number. */
function isClosedPoint(scan: Scan, at: number): boolean {
  const closing = isGluedDot(scan, at + 1) ? at + 3 : at + 1
  return scan.unopened[closing] === 1
}

/** German "bis" is "to", Slovenian "ter" is "and". */
function isJoint(scan: Scan, at: number): boolean {
  const is = scan.termAt(at)?.is
  return is !== undefined && (is.has('range') || is.has('list'))
}

/** `5-A`, `1-jén`, `5-bis`; a small letter after a hyphen ends a range or begins another word. */
function hyphened(scan: Scan, at: number): Suffix | undefined {
  const token = scan.tokens[at + 1]
  if (token?.kind !== 'word' || !token.glued) return undefined
  const latin = LATIN.indexOf(token.key)
  if (latin >= 0) return { letter: String.fromCharCode(97 + latin), next: at + 2 }
  if (scan.grammar.ordinalMarks.has(token.key)) return { letter: '', next: at + 2 }
  const isCapital = token.key.length === 1 && scan.text[token.start] !== token.key
  return isCapital ? { letter: letterKey(token.key, scan.grammar.pointLetters) ?? '', next: at + 2 } : undefined
}
