import { pointLetterKey } from '../../locale/point-letters.ts'
import { romanValue } from '../../locale/roman.ts'

/** Beyond, numerals are rarer than words that look like one: `mi`, `di`. */
const HIGHEST_SMALL_ROMAN = 90

/** Key of the letters that a point is named by: `b`, `aa`, `iv`, `στ`; `undefined` for a word that merely stands there. */
export function letterKey(written: string, pointLetters: string): string | undefined {
  if (written.length > 6) return undefined
  const lower = written.toLowerCase()
  if (/^[ivxl]+$/.test(lower) && (romanValue(lower) ?? HIGHEST_SMALL_ROMAN) < HIGHEST_SMALL_ROMAN) return lower
  const key = pointLetterKey(pointLetters, written)
  return key !== undefined && isPoint(key) ? key : undefined
}

/** One letter, the same letter repeated, `ab` after `aa`. */
function isPoint(key: string): boolean {
  return key.length === 1 || /^(.)\1{1,3}$/.test(key) || /^a[a-z]$/.test(key)
}

/** Large units alone are letters, part C. */
const LETTERS = /^[CDLMСМ]$/u
const CAPITALS = /^[IVXLCDMΙΧІХСМ]{1,15}$/u

/** Figures of a roman numeral in capitals, Greek and Cyrillic look-alikes included. */
export function romanKey(written: string): string | undefined {
  return CAPITALS.test(written) && !LETTERS.test(written) ? romanValue(written)?.toString() : undefined
}
