import type { LanguageVersion, Paragraph } from '../model/language-version.ts'

/** What of a document stays the same in every language, and cheap enough to compare with all others. */
export interface Fingerprint {
  /** Weight by value: numbers, document numbers, acronyms in Latin letters. The rarer a kind of value, the more it weighs. */
  readonly values: ReadonlyMap<string, number>
  /** Sum of the weights. */
  readonly weight: number
  /** Label keys in order, an empty one for a paragraph without label. */
  readonly labels: readonly string[]
  /** Lengths of the paragraphs' texts in UTF-16 code units, in order. */
  readonly lengths: readonly number[]
}

/** Paragraphs and characters that are looked at: the beginning of a long document tells it well enough. */
const MOST_PARAGRAPHS = 600
const MOST_CHARACTERS = 200_000

export function fingerprint(version: LanguageVersion): Fingerprint {
  const paragraphs = version.paragraphs.slice(0, MOST_PARAGRAPHS)
  const values = new Map<string, number>()
  let left = MOST_CHARACTERS
  for (const { text } of paragraphs) {
    if (left <= 0) break
    for (const [value, weight] of valuesOf(text.value.slice(0, left))) values.set(value, weight)
    left -= text.value.length
  }
  return {
    values,
    weight: [...values.values()].reduce((sum, weight) => sum + weight, 0),
    labels: paragraphs.map(labelOf),
    lengths: paragraphs.map(({ text }) => text.value.length),
  }
}

function labelOf({ label }: Paragraph): string {
  return label?.key ?? ''
}

/** Document numbers and acts (`12517/1/23`, `2016/679`), numbers with or without marks of thousands, and acronyms. */
const VALUE =
  /\p{Nd}+(?:[/\u2215]\p{Nd}+)+|\p{Nd}{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+|[A-Z][A-Za-z]*[A-Z][A-Za-z]*/gu

function* valuesOf(text: string): Iterable<readonly [string, number]> {
  const isShouted = isUpperCase(text)
  for (const [written] of text.matchAll(VALUE)) {
    if (/\p{Nd}/u.test(written)) {
      const number = asciiDigits(written).replace(/[^0-9/]/g, '')
      yield [number, weightOfNumber(number)]
    } else if (!isShouted && written.length > 2) yield [written.toUpperCase(), 1]
  }
}

/** A heading in capitals holds no acronyms that could be told from its words. */
function isUpperCase(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => letter === letter.toUpperCase()).length > 0.6 * letters.length
}

function weightOfNumber(number: string): number {
  if (number.includes('/')) return 3
  if (/^(?:19|20)\d\d$/.test(number)) return 1
  return [0.2, 0.2, 0.6, 1.5][number.length] ?? 2
}

/** Digits of every script as ASCII digits: the digits of a script are ten in a row, the zero at a multiple of 16 or 6 above it. */
function asciiDigits(written: string): string {
  return written.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    return String(code < 0x80 ? code - 0x30 : (code & 0xf) >= 6 ? (code & 0xf) - 6 : code & 0xf)
  })
}
