import type { FactForm } from '../../model/fact.ts'
import { afterSuffix } from './suffix.ts'
import { letterKey, romanKey } from './letters.ts'
import type { Scan } from './scan.ts'

/** One value of a designation. Offsets in the text, without brackets. */
export interface Value {
  readonly key: string
  readonly form: FactForm
  readonly start: number
  readonly end: number
}

/** How a designation begins, which decides what may go on in the same list. */
export type Sort = 'number' | 'bracketed' | 'letter' | 'bare' | 'roman' | 'capital' | 'ordinal'

/** A designation: `5`, `5(1)(b)`, `(2)`, `b)`, `II`, `first`. */
export interface Item {
  readonly sort: Sort
  /** How it ends: the sort of the last value. */
  readonly last: Sort
  readonly values: readonly Value[]
  /** Index of its first token. */
  readonly first: number
  /** Index of the token after it, a full stop not counted. */
  readonly next: number
  /** A full stop follows without a blank. */
  readonly isDotted: boolean
}

interface Piece {
  readonly sort: Sort
  /** If it ends in another way than it begins. */
  readonly last?: Sort
  readonly values: readonly Value[]
  readonly next: number
}

const LONGEST_NUMBER = 4
/** Of a number with full stops, one more than there may be. */
const MOST_TOKENS = 9

/** The designation that begins at token `at`. */
export function itemAt(scan: Scan, at: number): Item | undefined {
  const head = headAt(scan, at)
  return head && withSubs(scan, at, head)
}

function headAt(scan: Scan, at: number): Piece | undefined {
  const token = scan.tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'number') return numberAt(scan, at)
  if (token.key === '(') return bracketedAt(scan, at)
  return token.kind === 'word' ? wordAt(scan, at) : undefined
}

function withSubs(scan: Scan, first: number, head: Piece): Item {
  const values = [...head.values]
  let { next } = head
  let last = head.last ?? head.sort
  for (let sub = subAt(scan, next, last); sub !== undefined; sub = subAt(scan, next, last)) {
    values.push(...sub.values)
    next = sub.next
    last = sub.sort
  }
  const isDotted = scan.tokens[next]?.key === '.' && scan.tokens[next]!.glued
  return { sort: head.sort, last, values, first, next, isDotted }
}

/** What follows within the designation: `(b)`, `b)`, and in Swedish ` b`. */
function subAt(scan: Scan, at: number, last: Sort): Piece | undefined {
  if (last === 'bare' || last === 'ordinal') return undefined
  const token = scan.tokens[at]
  if (token?.key === '(') return isApart(scan, at, last) ? undefined : bracketedAt(scan, at)
  if (token?.kind !== 'word') return undefined
  const closed = last === 'capital' ? undefined : closedLetterAt(scan, at)
  if (closed || token.glued) return closed
  return scan.hasLooseLetters && last === 'number' && !token.glued ? bareLetterAt(scan, at) : undefined
}

/** `Annex I (2)`; `s. 225(E)`, of the English version. */
function isApart({ text, tokens }: Scan, at: number, last: Sort): boolean {
  if (last === 'number') return /^\p{Lu}\)/u.test(text.slice(tokens[at]!.end, tokens[at]!.end + 3))
  return !tokens[at]!.glued && last !== 'bracketed'
}

function numberAt(scan: Scan, at: number): Piece | undefined {
  let next = at + 1
  while (next < at + MOST_TOKENS && isGluedDot(scan, next)) next += 2
  const end = scan.tokens[next - 1]!.end
  const groups = scan.text.slice(scan.tokens[at]!.start, end).split('.')
  if (groups.length > 4 || groups.some((group) => group.length > LONGEST_NUMBER) || isDate(groups)) return undefined
  const suffix = afterSuffix(scan, next)
  if (suffix === undefined || isPartOfMore(scan, suffix.next)) return undefined
  const values = numberValues(scan, at, { ...suffix, groups })
  if (!isClosing(scan, suffix.next)) return { sort: 'number', values, next: suffix.next }
  return { sort: 'number', last: 'letter', values, next: suffix.next + 1 }
}

/** `1)`, which goes on as `b)` does. */
function isClosing({ tokens, unopened }: Scan, at: number): boolean {
  return unopened[at] === 1 && tokens[at]!.glued
}

function isGluedDot({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.key === '.' && tokens[at]!.glued && tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued
}

function isDate(groups: readonly string[]): boolean {
  return groups.length > 2 && groups.some((group) => group.length === LONGEST_NUMBER)
}

/** An amount, a percentage, a number with slashes, thousands. */
function isPartOfMore({ tokens }: Scan, at: number): boolean {
  const [after, then] = [tokens[at], tokens[at + 1]]
  if (after === undefined) return false
  if (after.kind === 'number') return after.key.length === 3
  if ('%‰€$£°'.includes(after.key)) return true
  return after.glued && then?.kind === 'number' && then.glued && '/:'.includes(after.key)
}

interface Written {
  readonly groups: readonly string[]
  /** Letter that belongs to the number: `5a`, `5 bis`. */
  readonly letter: string
  readonly next: number
}

function numberValues(scan: Scan, at: number, { groups, letter, next }: Written): readonly Value[] {
  const first = scan.tokens[at]!
  const end = scan.tokens[next - 1]!.end
  const form: FactForm = 'figures'
  if (!scan.isParagraphDotted || groups.length !== 2)
    return [{ key: groups.map(bare).join('.') + letter, form, start: first.start, end }]
  return [
    { key: bare(groups[0]!), form, start: first.start, end: first.end },
    { key: bare(groups[1]!) + letter, form, start: scan.tokens[at + 2]!.start, end },
  ]
}

/** `05` after a full stop is another number than `5`: section 72.05. */
function bare(group: string, index = 0): string {
  return index === 0 ? group.replace(/^0+(?=\d)/, '') : group
}

function bracketedAt(scan: Scan, at: number): Piece | undefined {
  const inner = innerAt(scan, at + 1)
  if (inner === undefined || scan.tokens[inner.next]?.key !== ')') return undefined
  return { sort: 'bracketed', values: inner.values, next: inner.next + 1 }
}

function innerAt(scan: Scan, at: number): Piece | undefined {
  const token = scan.tokens[at]
  if (token?.kind === 'number') return token.key.length <= 3 ? innerNumberAt(scan, at) : undefined
  return token?.kind === 'word' ? lettersAt(scan, at) : undefined
}

function innerNumberAt(scan: Scan, at: number): Piece | undefined {
  const next = isGluedDot(scan, at + 1) ? at + 3 : at + 1
  const suffix = afterSuffix(scan, next)
  if (suffix === undefined) return undefined
  const { start } = scan.tokens[at]!
  const end = scan.tokens[suffix.next - 1]!.end
  const key = scan.text.slice(start, scan.tokens[next - 1]!.end) + suffix.letter
  return { sort: 'bracketed', values: [{ key, form: 'figures', start, end }], next: suffix.next }
}

/** Letters of a point, with a number of later insertion: `a.1`. */
function lettersAt(scan: Scan, at: number): Piece | undefined {
  const { start, end } = scan.tokens[at]!
  const letters = letterKey(scan.text.slice(start, end), scan.grammar.pointLetters)
  if (letters === undefined) return undefined
  const next = isGluedDot(scan, at + 1) ? at + 3 : at + 1
  const stop = scan.tokens[next - 1]!.end
  const value: Value = { key: letters + scan.text.slice(end, stop), form: 'letter', start, end: stop }
  return { sort: 'letter', values: [value], next }
}

/** `b)`. */
function closedLetterAt(scan: Scan, at: number): Piece | undefined {
  const letters = lettersAt(scan, at)
  if (letters === undefined || !isClosing(scan, letters.next)) return undefined
  return { ...letters, next: letters.next + 1 }
}

function wordAt(scan: Scan, at: number): Piece | undefined {
  return closedLetterAt(scan, at) ?? ordinalAt(scan, at) ?? numberedLetterAt(scan, at) ?? romanAt(scan, at) ?? bareLetterAt(scan, at) ?? capitalAt(scan, at)
}

function ordinalAt(scan: Scan, at: number): Piece | undefined {
  const term = scan.termAt(at)
  if (term?.ordinal === undefined) return undefined
  const last = term.next - 1
  // Slovenian lists drugi_odstavek, "second paragraph", because drugi alone is "other".
  const next = last > at && scan.termAt(last)?.nouns.length ? last : term.next
  const { start } = scan.tokens[at]!
  const value: Value = { key: term.ordinal, form: 'ordinal', start, end: scan.tokens[next - 1]!.end }
  return { sort: 'ordinal', values: [value], next }
}

function romanAt(scan: Scan, at: number): Piece | undefined {
  const { start, end } = scan.tokens[at]!
  const [capitals, mark] = splitMark(scan.text.slice(start, end))
  const value = mark === '' || scan.grammar.ordinalMarks.has(mark) ? romanKey(capitals) : undefined
  const suffix = value === undefined ? undefined : afterSuffix(scan, at + 1)
  if (suffix === undefined) return undefined
  const stop = scan.tokens[suffix.next - 1]!.end
  return { sort: 'roman', values: [{ key: value + suffix.letter, form: 'roman', start, end: stop }], next: suffix.next }
}

/** `I` and `er` of `Ier`. */
function splitMark(written: string): readonly [capitals: string, mark: string] {
  const at = written.search(/\p{Ll}/u)
  return at > 0 ? [written.slice(0, at), written.slice(at)] : [written, '']
}

function bareLetterAt(scan: Scan, at: number): Piece | undefined {
  const { start, end, key } = scan.tokens[at]!
  if (key.length !== 1 || !scan.bareLetters.includes(key) || scan.text.slice(start, end) !== key) return undefined
  return isLone(scan, at) ? { sort: 'bare', values: [{ key, form: 'letter', start, end }], next: at + 1 } : undefined
}

/** `A`. */
function capitalAt(scan: Scan, at: number): Piece | undefined {
  const key = capitalKey(scan, at)
  if (key === undefined || !isLone(scan, at)) return undefined
  const { start, end } = scan.tokens[at]!
  return { sort: 'capital', values: [{ key, form: 'letter', start, end }], next: at + 1 }
}

function capitalKey({ text, tokens, grammar }: Scan, at: number): string | undefined {
  const { start, end, key } = tokens[at]!
  const written = text.slice(start, end)
  return key.length === 1 && written !== key ? letterKey(written, grammar.pointLetters) : undefined
}

/** `R23`, and `I-8` as chapters of statutes are numbered. */
function numberedLetterAt(scan: Scan, at: number): Piece | undefined {
  const dash = scan.tokens[at + 1]?.key === '-' && scan.tokens[at + 1]!.glued ? '-' : ''
  const digits = scan.tokens[dash ? at + 2 : at + 1]
  if (digits?.kind !== 'number' || !digits.glued) return undefined
  const letter = capitalKey(scan, at)
  const number = letter === undefined ? undefined : numberAt(scan, dash ? at + 2 : at + 1)
  if (number === undefined) return undefined
  const { start } = scan.tokens[at]!
  const key = letter + dash + number.values.map((value) => value.key).join('.')
  return { sort: 'capital', values: [{ key, form: 'letter', start, end: number.values.at(-1)!.end }], next: number.next }
}

/** No part of an abbreviation, an elided word, a compound: `A.B.`, `d'un`, `e-mail`. */
function isLone({ tokens }: Scan, at: number): boolean {
  const [after, then] = [tokens[at + 1], tokens[at + 2]]
  if (!after?.glued || ',;:)]'.includes(after.key)) return true
  if (after.key === '.') return !then?.glued || then.kind === 'mark'
  return after.key === '-' && then?.kind === 'word' && then.key.length === 1
}
