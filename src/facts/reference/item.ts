import { bracketedAt, closedLetterAt } from './bracketed.ts'
import { numberAt } from './number.ts'
import type { Scan } from './scan.ts'
import type { Piece, Sort, Value } from './value.ts'
import { bareLetterAt, wordAt } from './word.ts'

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
  const sub = subAt(scan, head.next, head.last ?? head.sort)
  return sub === undefined ? itemOf(scan, first, head) : itemOf(scan, first, withFurther(scan, head, sub))
}

function withFurther(scan: Scan, head: Piece, sub: Piece): Piece {
  const values = [...head.values]
  let last = sub
  for (let next: Piece | undefined = sub; next !== undefined; next = subAt(scan, last.next, last.sort)) {
    values.push(...next.values)
    last = next
  }
  return { sort: head.sort, last: last.sort, values, next: last.next }
}

function itemOf({ tokens }: Scan, first: number, { sort, last = sort, values, next }: Piece): Item {
  const isDotted = tokens[next]?.key === '.' && tokens[next].glued
  return { sort, last, values, first, next, isDotted }
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
