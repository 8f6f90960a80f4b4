import { letterKey } from './letters.ts'
import { isGluedDot, type Scan } from './scan.ts'
import { afterSuffix } from './suffix.ts'
import type { Piece, Value } from './value.ts'

export function bracketedAt(scan: Scan, at: number): Piece | undefined {
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
export function closedLetterAt(scan: Scan, at: number): Piece | undefined {
  const letters = lettersAt(scan, at)
  if (letters === undefined || !isClosing(scan, letters.next)) return undefined
  return { ...letters, next: letters.next + 1 }
}

/** `1)`, which goes on as `b)` does. */
export function isClosing({ tokens, unopened }: Scan, at: number): boolean {
  return unopened[at] === 1 && tokens[at]!.glued
}
