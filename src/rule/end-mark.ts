import type { Span } from '../model/span.ts'
import { wordList } from './word-lists.ts'

/** What a paragraph ends with. A full stop that belongs to an abbreviation may be the end of the sentence or not. */
export interface EndMark {
  /** The mark in its class, `.` for `。` and `।`, `–` for every dash; empty for none. The likelier first. */
  readonly classes: readonly [string, ...string[]]
  /** A conjunction follows: `; and`. */
  readonly isLinked: boolean
  /** In the text: the last word with the mark. */
  readonly span: Span
}

const CLASSES: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '।': '.',
  '։': '.',
  '۔': '.',
  '｡': '.',
  '，': ',',
  '،': ',',
  '、': ',',
  '；': ';',
  '؛': ';',
  '·': ';',
  '\u0387': ';',
  '：': ':',
  '？': '?',
  '؟': '?',
  '！': '!',
  '—': '–',
  '―': '–',
  '-': '–',
  '‐': '–',
  '‑': '–',
  '\u037e': '?',
}
const MARK = /[.,;:?!…–。．।։۔｡，،、；؛·\u0387：？؟！—―\u037e]/u
/** Marks that close what began earlier, and white space, may stand behind the end mark or before it. */
const CLOSING = /[\s)\]}"'”’»›“‘«‹*_】」』）]/u
const HYPHEN_END = /\s[-‐‑]$/u

/** The mark at the end of a text in the language of `tag`; `undefined` of an empty text. */
export function endMark(text: string, tag: string): EndMark | undefined {
  const last = lastOf(text, text.length)
  if (last < 0) return undefined
  const linked = beforeLinkWord(text, last + 1, tag)
  const at = linked ?? last
  const found = { isLinked: linked !== undefined, span: { start: wordStart(text, at), end: at + 1 } }
  if (HYPHEN_END.test(text.slice(Math.max(0, at - 1), at + 1))) return { ...found, classes: ['–'] }
  const written = text[at]!
  if (!MARK.test(written)) return { ...found, classes: [''] }
  const mark = CLASSES[written] ?? written
  return { ...found, classes: mark === '.' && isAbbreviation(text.slice(0, at + 1), tag) ? ['.', ''] : [mark] }
}

/** Index of the last character that is not white space and closes nothing. */
function lastOf(text: string, end: number): number {
  let at = end - 1
  while (at >= 0 && CLOSING.test(text[at]!)) at--
  return at
}

/** Of a word that is shown with its mark. */
const LONGEST_WORD = 12

function wordStart(text: string, last: number): number {
  let start = last
  while (start > 0 && last - start < LONGEST_WORD * 2 && !/\s/u.test(text[start - 1]!)) start--
  return start
}

/** In `…; and` and `…, или` the index of the character before the conjunction, a mark or not. */
function beforeLinkWord(text: string, end: number, tag: string): number | undefined {
  const [word] = /[\p{L}\p{M}]+(?:\/[\p{L}\p{M}]+)?$/u.exec(text.slice(Math.max(0, end - LONGEST_WORD), end)) ?? []
  if (word === undefined || !wordList(tag, 'conjunctions').has(word.toLowerCase())) return undefined
  const before = lastOf(text, end - word.length)
  return before < 0 ? undefined : before
}

const LONGEST_ABBREVIATION = 12

/** `г.`, `etc.`, `U.S.` */
function isAbbreviation(text: string, tag: string): boolean {
  const [word] = /(?:[\p{L}\p{M}]+\.)+$/u.exec(text.slice(-LONGEST_ABBREVIATION)) ?? []
  return (
    word !== undefined && (wordList(tag, 'abbreviations').has(word.toLowerCase()) || /^(?:\p{Lu}\.){2,}$/u.test(word))
  )
}
