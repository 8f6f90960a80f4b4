import type { Span } from '../../model/span.ts'

/** Characters glued to a word, a bracket or a year that may be a footnote mark. */
export interface GluedMark {
  readonly mark: string
  readonly span: Span
  /** The letters that it is glued to; empty after a bracket, a quotation mark or a year. */
  readonly word: string
  /** Whether a full stop or the like stands between the word and the mark. */
  readonly isAfterStop: boolean
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const BEFORE = String.raw`(?<=[\p{L}\p{M})\]»”’"%]|[\p{L})\]»”’"][.,;:!?]|(?<![\p{L}\d/-])(?:1[89]|20)\d\d)`
const AFTER = String.raw`(?![\p{L}\d/⁰¹²³⁴-⁹*]|[.,:-]\d|[-‑]\p{L})`
const GLUED = new RegExp(String.raw`${BEFORE}(?:[1-9]\d{0,2}|[${RAISED_DIGITS}]{1,3}|\*{1,4})${AFTER}`, 'gu')
const LONGEST_WORD = 40
const WORD = /[\p{L}\p{M}]+$/u
const STOP = /[.,;:!?]$/

/** All marks of a text, in order, that may be anchors as far as their surroundings go. */
export function gluedMarks(text: string): GluedMark[] {
  return [...text.matchAll(GLUED)].map(({ 0: written, index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_WORD), index)
    const isAfterStop = STOP.test(before)
    return {
      mark: plain(written),
      span: { start: index, end: index + written.length },
      word: WORD.exec(isAfterStop ? before.slice(0, -1) : before)?.[0] ?? '',
      isAfterStop,
    }
  })
}

function plain(written: string): string {
  return written.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED_DIGITS.indexOf(digit)))
}
