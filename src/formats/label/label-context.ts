import type { Locale, Numerals, References, Subdivision } from '../../locale/locale.ts'

/** What a language contributes to the reading of labels; whatever is absent is not recognised. */
export interface LabelWords {
  readonly subdivisions?: References['subdivisions']
  /** Subdivisions whose number stands before the noun; if absent, any may. */
  readonly numberFirst?: readonly Subdivision[]
  /** Alphabet of lettered points, in order. */
  readonly pointLetters?: string
  /** Forms of the names of months. */
  readonly months?: readonly string[]
  /** Words for "year", abbreviations with their full stop. */
  readonly yearWords?: string
  readonly ordinals?: Numerals['ordinals']
  readonly ordinalMarks?: string
}

/** A label at the start of a text. */
export interface ReadLabel {
  /** As written, the first code units of the text. */
  readonly name: string
  /** Comparable across languages. */
  readonly key: string
  /** Code units of the label, its closing marks and the white space after it. */
  readonly length: number
}

export interface LabelContext extends LabelWords {
  /** Or otherwise set off from the text: a heading's number needs no full stop. */
  readonly isHeading: boolean
}

/** The words of a locale, in the shape that {@link readLabel} takes. */
export function labelWords(locale: Locale | undefined): LabelWords {
  if (locale === undefined) return {}
  return {
    subdivisions: locale.references.subdivisions,
    numberFirst: locale.references.numberFirst,
    pointLetters: locale.pointLetters,
    months: locale.dates.months,
    yearWords: locale.dates.yearWords,
    ordinals: locale.numerals.ordinals,
    ordinalMarks: locale.numerals.ordinalMarks,
  }
}
