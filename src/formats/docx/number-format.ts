import { romanNumeral } from '../roman-numeral.ts'

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** As Word letters points in Russian, without the letters that are left out in lists. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя'
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω'
const FOOTNOTE_SIGNS = '*†‡§'

type Writer = (value: number) => string

/** ST_NumberFormat of ISO/IEC 29500-1, 17.18.59. What is a word there, *first*, is written in figures: it is in another language in each version. */
const WRITERS: Readonly<Record<string, Writer>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => repeated(LATIN, value),
  upperLetter: (value) => repeated(LATIN, value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  russianLower: (value) => repeated(RUSSIAN, value),
  russianUpper: (value) => repeated(RUSSIAN, value).toUpperCase(),
  chicago: (value) => repeated(FOOTNOTE_SIGNS, value),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  none: () => '',
  bullet: () => '',
}

/** Samples by which Word and LibreOffice tell formats that have no name: `α, β, γ, ...`, `001, 002, 003, ...`. */
const SAMPLES: ReadonlyArray<readonly [RegExp, Writer]> = [
  [/^0*1,/, String],
  [/^α,/, (value) => repeated(GREEK, value)],
  [/^Α,/, (value) => repeated(GREEK, value).toUpperCase()],
  [/^а,/, (value) => repeated(RUSSIAN, value)],
  [/^А,/, (value) => repeated(RUSSIAN, value).toUpperCase()],
  [/^a,/, (value) => lettersLikeColumns(value)],
  [/^A,/, (value) => lettersLikeColumns(value).toUpperCase()],
]

/** A number in a format of Word; `sample` is what stands for the name of a format that is `custom`. */
export function writtenNumber(value: number, format: string, sample = ''): string {
  if (format !== 'custom') return (Object.hasOwn(WRITERS, format) ? WRITERS[format]! : String)(value)
  const zeros = /^0+/.exec(sample)?.[0].length ?? 0
  const write = SAMPLES.find(([pattern]) => pattern.test(sample))?.[1] ?? String
  return write(value).padStart(zeros + 1, '0')
}

/** Whether the numbers of a format are letters or small roman numerals, as points are numbered. */
export function isOfPoints(format: string, sample = ''): boolean {
  return /^(?:lowerLetter|lowerRoman|russianLower)$/.test(format) || (format === 'custom' && /^\p{Ll},/u.test(sample))
}

/** `a` to `z`, `aa`, `bb`; there is no letter for zero. The longest that a damaged file can ask for is cut. */
function repeated(letters: string, value: number): string {
  if (value < 1) return ''
  return letters[(value - 1) % letters.length]!.repeat(Math.min(100, Math.floor((value - 1) / letters.length) + 1))
}

/** `a` to `z`, `aa`, `ab`. */
function lettersLikeColumns(value: number): string {
  if (value < 1) return ''
  return lettersLikeColumns(Math.floor((value - 1) / 26)) + LATIN[(value - 1) % 26]!
}

function roman(value: number): string {
  return romanNumeral(value) ?? String(value)
}
