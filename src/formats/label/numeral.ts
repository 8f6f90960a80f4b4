import type { Forms } from '../../locale/locale.ts'
import { formLength } from './forms.ts'
import type { LabelWords } from './label-context.ts'
import { LATIN_SUFFIX, suffixLetter } from './latin-suffix.ts'
import { pointLetterKey } from './point-letters.ts'
import { romanValue } from './roman.ts'

/** The number of a subdivision: `5`, `12.1`, `5 bis`, `1.º`, `IV`, `premier`, `A`. */
export interface Numeral {
  readonly key: string
  /** Code units, without a full stop after it. */
  readonly length: number
  readonly kind: 'number' | 'word' | 'letter'
}

const DIGITS = /^\d{1,4}(?:\.\d{1,3}){0,4}(?!\d)/
const ROMAN = /^[IVXLCDMΙΧІХСМ]{1,15}(?!\p{L})|^[ivxl]{2,8}(?!\p{L})/u
const LETTER = /^\p{Lu}(?!\p{L})['’΄]?/u

/** The number at the start of `text`. */
export function numeralAt(text: string, words: LabelWords): Numeral | undefined {
  return digitsAt(text, words) ?? romanAt(text) ?? ordinalWordAt(text, words) ?? letterAt(text, words)
}

function digitsAt(text: string, words: LabelWords): Numeral | undefined {
  const digits = DIGITS.exec(text)?.[0]
  if (digits === undefined) return undefined
  const suffix = suffixAt(text.slice(digits.length, digits.length + 20), words)
  return { key: digits + suffix.key, length: digits.length + suffix.length, kind: 'number' }
}

/** Alone, the large units are letters: part C. */
function romanAt(text: string): Numeral | undefined {
  const roman = ROMAN.exec(text)?.[0] ?? ''
  const value = /^[CDLMСМ]$/.test(roman) ? undefined : romanValue(roman)
  if (value === undefined) return undefined
  const suffix = latinSuffixAt(text.slice(roman.length, roman.length + 20))
  return { key: value + suffix.key, length: roman.length + suffix.length, kind: 'number' }
}

function ordinalWordAt(text: string, { ordinals = {} }: LabelWords): Numeral | undefined {
  if (formLength(text, allForms(ordinals)) === 0) return undefined
  for (const [value, forms] of Object.entries(ordinals)) {
    const length = formLength(text, forms)
    if (length > 0) return { key: value, length, kind: 'word' }
  }
  return undefined
}

/** All ordinal words of a language: most text begins with none of them. */
const joined = new WeakMap<NonNullable<LabelWords['ordinals']>, Forms>()

function allForms(ordinals: NonNullable<LabelWords['ordinals']>): Forms {
  const known = joined.get(ordinals) ?? Object.values(ordinals).join(' ')
  joined.set(ordinals, known)
  return known
}

function letterAt(text: string, { pointLetters = '' }: LabelWords): Numeral | undefined {
  const letter = LETTER.exec(text)?.[0]
  const key = letter && pointLetterKey(pointLetters, letter[0]!)
  return key ? { key, length: letter.length, kind: 'letter' } : undefined
}

interface Suffix {
  readonly key: string
  readonly length: number
}

const NONE: Suffix = { key: '', length: 0 }
const RAISED = /^\.?[ºª°˚]/
const LATIN = new RegExp(`^${LATIN_SUFFIX}`, 'iu')
const SUFFIX_LETTER = /^[-/]?([a-z]{1,2})(?!\p{L})/iu

function suffixAt(text: string, { ordinalMarks = '' }: LabelWords): Suffix {
  // A single letter is a mark in some languages and part of the number in all: article 5e.
  const marks = ordinalMarks.split(' ').filter((mark) => !/^[a-z.]?$/.test(mark))
  const length = RAISED.exec(text)?.[0].length ?? formLength(text, marks.join(' '))
  if (length > 0) return { key: '', length }
  const letter = SUFFIX_LETTER.exec(text)
  return letter ? { key: letter[1]!.toLowerCase(), length: letter[0].length } : latinSuffixAt(text)
}

function latinSuffixAt(text: string): Suffix {
  const latin = LATIN.exec(text)?.[0]
  return latin === undefined ? NONE : { key: suffixLetter(latin), length: latin.length }
}
