import type { LabelContext, ReadLabel } from './label-context.ts'
import { LATIN_SUFFIX, suffixLetter } from './latin-suffix.ts'
import { isYear, startsDate } from './look-ahead.ts'
import { pointLetterKey } from './point-letters.ts'
import { romanValue } from './roman.ts'

const NUMBER = String.raw`\d{1,4}[a-z]?(?:\.\d{1,3}){0,4}[a-z]?`
const LETTERS = String.raw`\p{L}{1,6}(?:\.\d{1,3}){0,2}`
const BODY = `(?:${NUMBER}|${LETTERS})(?:${LATIN_SUFFIX})?`
const BRACKETED = new RegExp(String.raw`^[([] ?(${BODY}) ?[)\]](?=\s|$|(?<=\d[)\]])[\p{Lu}„“"«‘])`, 'u')
const HALF_BRACKETED = new RegExp(String.raw`^(${BODY})\)(?=\s|$)`, 'u')
const STOPPED_NUMBER = new RegExp(String.raw`^(${NUMBER}(?:${LATIN_SUFFIX})?)\.(?=\s|$)`, 'u')
const STOPPED_LETTER = /^(\p{L}{1,6})\.(?=\s|$)/u
const SECTION_SIGN = new RegExp(String.raw`^§{1,2} ?(${NUMBER})\.?(?=\s|$)`, 'u')
const BARE_NUMBER = new RegExp(String.raw`^(${NUMBER}(?:${LATIN_SUFFIX})?)(?=[\s:]|$)`, 'u')
const BARE_ROMAN = /^([IVXΙΧІХ]{1,6})(?=\s|$)/u

/** A label that is a number or a letter with or without marks, at the start of `text`: `5.`, `(a)`, `1a)`, `§ 5`. */
export function markLabel(text: string, context: LabelContext): ReadLabel | undefined {
  return (
    bracketed(text, context) ??
    stoppedNumber(text, context) ??
    stoppedLetter(text, context) ??
    sectionSign(text) ??
    (context.isHeading ? bare(text, context) : undefined)
  )
}

function bracketed(text: string, context: LabelContext): ReadLabel | undefined {
  const match = BRACKETED.exec(text) ?? HALF_BRACKETED.exec(text)
  const body = match?.[1]
  if (!body || isYear(body)) return undefined
  const key = bodyKey(body, context)
  return key === undefined ? undefined : { name: match[0], key, length: match[0].length }
}

const LIST_OF_NUMBERS = /^\d{1,4}\.\s(?:\p{Ll}{1,5}\s|[–-]\s?|,\s?)\d{1,4}\./u

function stoppedNumber(text: string, context: LabelContext): ReadLabel | undefined {
  const [whole, body] = STOPPED_NUMBER.exec(text) ?? []
  if (!whole || !body || isYear(body) || isTime(body)) return undefined
  if (startsDate(text.slice(body.length, body.length + 80), context.months ?? [])) return undefined
  if (!context.isHeading && LIST_OF_NUMBERS.test(text)) return undefined
  return { name: body, key: bodyKey(body, context)!, length: whole.length }
}

/** `12.00`, `9.05`: no paragraph is numbered with a zero before its last figure. */
function isTime(body: string): boolean {
  return /\.0\d$/.test(body)
}

const ABBREVIATION = /^\p{L}{1,6}\.\s(?:\d|\p{L}{1,2}\.)/u

function stoppedLetter(text: string, context: LabelContext): ReadLabel | undefined {
  const [whole, body] = STOPPED_LETTER.exec(text) ?? []
  if (!whole || !body || !isStoppedLetter(body, context) || ABBREVIATION.test(text)) return undefined
  const key = bodyKey(body, context)
  return key === undefined ? undefined : { name: body, key, length: whole.length }
}

/** A capital with a full stop may be the initial of a name. */
function isStoppedLetter(body: string, { isHeading }: LabelContext): boolean {
  const isLower = body === body.toLowerCase()
  return body.length === 1 ? isHeading || isLower : isSmallRoman(body)
}

function sectionSign(text: string): ReadLabel | undefined {
  const [whole, body] = SECTION_SIGN.exec(text) ?? []
  return whole && body ? { name: whole.replace(/\.$/, ''), key: body, length: whole.length } : undefined
}

function bare(text: string, context: LabelContext): ReadLabel | undefined {
  return bareNumber(text, context) ?? bareRoman(text)
}

const QUANTITY = /^\s(?:\d|[%‰$€£°])/

function bareNumber(text: string, context: LabelContext): ReadLabel | undefined {
  const body = BARE_NUMBER.exec(text)?.[1]
  if (!body || isYear(body)) return undefined
  const rest = text.slice(body.length, body.length + 80)
  if (QUANTITY.test(rest) || startsDate(rest, context.months ?? [])) return undefined
  return { name: body, key: bodyKey(body, context)!, length: body.length }
}

/** `I` and `V` are words as well: alone they are numbers only before capitals. */
function bareRoman(text: string): ReadLabel | undefined {
  const body = BARE_ROMAN.exec(text)?.[1]
  if (!body || romanValue(body) === undefined) return undefined
  if (body.length === 1 && text.length > 1 && !/^\p{Lu}{2}/u.test(text.slice(2, 4))) return undefined
  return { name: body, key: latin(body), length: body.length }
}

const SUFFIXED = new RegExp(`^(.*?)(${LATIN_SUFFIX})?$`, 'u')
const PARTS = /^(\p{L}*)(.*)$/u

/** `11`, `5a`, `a`, `iv`, `b.1`; `undefined` if the letters are none that points are lettered with. */
function bodyKey(body: string, context: LabelContext): string | undefined {
  const [, stem = '', suffix] = SUFFIXED.exec(body) ?? []
  const [, letters = '', digits = ''] = PARTS.exec(stem) ?? []
  const first = letters === '' ? '' : lettersKey(letters, context)
  return first === undefined ? undefined : first + digits.toLowerCase() + (suffix ? suffixLetter(suffix) : '')
}

function lettersKey(letters: string, { pointLetters = '' }: LabelContext): string | undefined {
  if (isSmallRoman(letters)) return letters.toLowerCase()
  const key = pointLetterKey(pointLetters, letters) ?? (letters.length === 1 ? letters.toLowerCase() : undefined)
  return isLetterOfAPoint(letters, key) ? key : undefined
}

/** Beyond, numerals are rarer than words that look like one: `mi`, `di`. */
function isSmallRoman(letters: string): boolean {
  return /^[ivxl]+$/i.test(letters) && (romanValue(letters) ?? 90) < 90
}

/** One letter, the same letter repeated, `ab` after `aa`; a word that merely stands in brackets is none. */
function isLetterOfAPoint(letters: string, key: string | undefined): boolean {
  if (key === undefined) return false
  return key.length === 1 || /^(.)\1{1,3}$/u.test(key) || (/^a[a-z]$/.test(key) && letters === letters.toLowerCase())
}

const LATIN_OF: Readonly<Record<string, string>> = { ι: 'i', χ: 'x', і: 'i', х: 'x' }

function latin(roman: string): string {
  return roman.toLowerCase().replace(/[ιχіх]/gu, (letter) => LATIN_OF[letter]!)
}
