import { digitValue, isLetter } from './character.ts'

/** A run of letters, a run of digits of any script, or one other character that is no white space. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark'
  readonly start: number
  readonly end: number
}

/** A text and what stands in it, in order. White space is what lies between tokens. */
export interface Tokens {
  readonly text: string
  readonly list: readonly Token[]
  /** The characters of tokens that were asked for: many tables look up the same ones. */
  readonly words: (string | undefined)[]
}

const BLANK = /\s/

/** The text that was divided last: one kind of fact after another is sought in the same paragraph. */
let latest: Tokens = { text: '', list: [], words: [] }

/** Divides a text in one pass. U+FFFC, which stands for what another extractor took, is a mark like any other. */
export function tokenise(text: string): Tokens {
  if (latest.text !== text) latest = divided(text)
  return latest
}

function divided(text: string): Tokens {
  const list: Token[] = []
  for (let start = 0; start < text.length;) {
    const code = text.charCodeAt(start)
    const kind = kindOf(code)
    const end = kind === 'mark' ? start + 1 : runEnd(text, start, kind)
    if (kind !== 'mark' || !isWhite(code)) list.push({ kind, start, end })
    start = end
  }
  return { text, list, words: [] }
}

function kindOf(code: number): Token['kind'] {
  if (isLetter(code)) return 'word'
  return digitValue(code) >= 0 ? 'digits' : 'mark'
}

function runEnd(text: string, start: number, kind: 'word' | 'digits'): number {
  let end = start + 1
  if (kind === 'word') while (end < text.length && isLetter(text.charCodeAt(end))) end++
  else while (end < text.length && digitValue(text.charCodeAt(end)) >= 0) end++
  return end
}

function isWhite(code: number): boolean {
  return code === 0x20 || (code < 0x80 ? code <= 0x0d && code >= 0x09 : BLANK.test(String.fromCharCode(code)))
}

/** The characters of a token; empty beyond the ends of the text. */
export function written({ text, list, words }: Tokens, at: number): string {
  const known = words[at]
  if (known !== undefined) return known
  const token = list[at]
  if (token === undefined) return ''
  const word = text.slice(token.start, token.end)
  words[at] = word
  return word
}

/** The digits of a token as ASCII; empty if it holds none. */
export function digitsAt(tokens: Tokens, at: number): string {
  return tokens.list[at]?.kind === 'digits' ? asciiDigits(written(tokens, at)) : ''
}

function asciiDigits(digits: string): string {
  if (digits.charCodeAt(0) < 0x80 && digits.charCodeAt(digits.length - 1) < 0x80) return digits
  return Array.from(digits, (digit) => digitValue(digit.charCodeAt(0))).join('')
}

/** Whether nothing lies between a token and the one before it. */
export function isGluedToLast({ list }: Tokens, at: number): boolean {
  const last = list[at - 1]
  return last !== undefined && last.end === list[at]?.start
}

/** Index of the first token that begins at or after an offset, from `from` on. */
export function tokenAt({ list }: Tokens, offset: number, from: number): number {
  let at = from
  while (at < list.length && list[at]!.start < offset) at++
  return at
}
