import { closedLetterAt } from './bracketed.ts'
import { letterKey, romanKey } from './letters.ts'
import { numberAt } from './number.ts'
import { isGluedDot, type Scan } from './scan.ts'
import { afterSuffix } from './suffix.ts'
import type { Piece, Value } from './value.ts'

export function wordAt(scan: Scan, at: number): Piece | undefined {
  return (
    closedLetterAt(scan, at) ??
    ordinalAt(scan, at) ??
    numberedLetterAt(scan, at) ??
    romanAt(scan, at) ??
    bareLetterAt(scan, at) ??
    capitalAt(scan, at)
  )
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
  const next = scan.hasDottedRoman && isGluedDot(scan, suffix.next) ? suffix.next + 2 : suffix.next
  const stop = scan.tokens[next - 1]!.end
  const key = value + suffix.letter + (next > suffix.next ? `.${scan.tokens[next - 1]!.key}` : '')
  return { sort: 'roman', values: [{ key, form: 'roman', start, end: stop }], next }
}

/** `I` and `er` of `Ier`. */
function splitMark(written: string): readonly [capitals: string, mark: string] {
  const at = written.search(/\p{Ll}/u)
  return at > 0 ? [written.slice(0, at), written.slice(at)] : [written, '']
}

export function bareLetterAt(scan: Scan, at: number): Piece | undefined {
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
  return {
    sort: 'capital',
    values: [{ key, form: 'letter', start, end: number.values.at(-1)!.end }],
    next: number.next,
  }
}

/** No part of an abbreviation, an elided word, a compound: `A.B.`, `d'un`, `e-mail`. */
function isLone({ tokens }: Scan, at: number): boolean {
  const [after, then] = [tokens[at + 1], tokens[at + 2]]
  if (!after?.glued || ',;:)]'.includes(after.key)) return true
  if (after.key === '.') return !then?.glued || then.kind === 'mark'
  return after.key === '-' && then?.kind === 'word' && then.key.length === 1
}
