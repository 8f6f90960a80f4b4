import type { Subdivision } from '../model/fact.ts'

export type { Subdivision } from '../model/fact.ts'

/**
 * Word forms in one string, separated by blanks; an underscore stands for a blank inside a form (`meán_fómhair`), a final
 * asterisk for any further letters (`artikel*`). Lower case; matched without regard to case.
 */
export type Forms = string

/** Kinds of act that references name. */
export type Act =
  | 'regulation'
  | 'directive'
  | 'decision'
  | 'recommendation'
  | 'framework-decision'
  | 'joint-action'
  | 'common-position'

/** Bracket of an act that says under which treaty it was made. */
export type Domain = 'EU' | 'EC' | 'EEC' | 'Euratom' | 'ECSC' | 'CFSP' | 'JHA'

export interface Numerals {
  /**
   * Every inflected form by value: 0, 2 to 20, the tens, 100, hundreds that are one word, 1000, 1e6, 1e9, 1e12. `1` only in
   * forms that are never an article or a pronoun. Words for "both" stand with 2. Scale words with all their case and plural forms.
   */
  readonly cardinals: Readonly<Record<number, Forms>>
  /** Forms that occur only as part of a longer number word: `ein` in `einundzwanzig`, `vent` in `ventuno`. */
  readonly bound: Readonly<Record<number, Forms>>
  /** What joins the parts of a number, within a word or between words: `und`, `og`, `and`. */
  readonly joiners: Forms
  /** Words for one number may stand side by side without {@link joiners}: `dvadeset i jedan` and `dvadeset jedan`. */
  readonly joinersOptional?: boolean
  /** Ordinal numbers in every inflected form: 1 to 20, tens, 100; `1` where it is never another word. */
  readonly ordinals: Readonly<Record<number, Forms>>
  /** Ordinals that occur only at the end of longer ones: `unième` in `vingt et unième`. */
  readonly boundOrdinals?: Readonly<Record<number, Forms>>
  /** "twice", "for the second time" where it is one word or fixed phrase: value by form. */
  readonly multiples: Readonly<Record<number, Forms>>
  /** What is written after the digits of an ordinal, without blank: `st nd rd th`; the full stop alone is `.`. */
  readonly ordinalMarks: Forms
  /** Phrases in which a number word states no number: `third_countr*`, `med_drugim`, `zero_tolerance`. */
  readonly idioms: Forms
}

export interface Dates {
  /** All case forms and usual abbreviations (without full stop) of the months, January first. */
  readonly months: readonly [Forms, Forms, Forms, Forms, Forms, Forms, Forms, Forms, Forms, Forms, Forms, Forms]
  /** Words that may stand between day, month and year: `de`, `του`, `päivänä`, `ta'`. */
  readonly particles: Forms
  /** Words or abbreviations that accompany the year, with full stop if written so: `г.`, `gada`, `m.`, `r.`. */
  readonly yearWords: Forms
  /** Words or abbreviations that accompany the day: `d.`, `päivänä`. */
  readonly dayWords: Forms
  /** Orders of day, month and year with the month as a word, the usual one first. */
  readonly orders: ReadonlyArray<'dmy' | 'mdy' | 'ymd' | 'ydm'>
}

export interface References {
  readonly acts: Readonly<Partial<Record<Act, Forms>>>
  readonly domains: Readonly<Record<Domain, Forms>>
  /** Nouns and abbreviations that name a subdivision, with every case form; with full stop if written so (`art.`). */
  readonly subdivisions: Readonly<Partial<Record<Subdivision, Forms>>>
  /** Subdivisions whose number stands before the noun: `5 artiklan`, `5. cikk`. */
  readonly numberFirst: readonly Subdivision[]
  /** "No" before a number: `No`, `nr.`, `n°`, `č.`. */
  readonly numberSigns: Forms
  /** Abbreviations and names of the Official Journal: `OJ`, `JO`, `ABl.`. */
  readonly journal: Forms
  /** "page" in references to the Official Journal: `p.`, `S.`, `str.`, `lk`. */
  readonly page: Forms
  /** Words of a range: `to`, `bis`, `à`. */
  readonly rangeWords: Forms
  /** Words of a list: `and`, `or`. */
  readonly listWords: Forms
  /** What may stand before the first number of a range: `da` in `lettere da a) a e)`, `od` in `od 1 do 3`. */
  readonly rangeStarts?: Forms
  /** Nouns of {@link subdivisions} that name one only before a letter: `onder`, `lit.`. */
  readonly lettered?: Forms
  /** Letters of points that stand without brackets (`1 kohdan b alakohta`), together; none if they would be taken for words. */
  readonly bareLetters?: string
  /** Ordinal numbers that are also other words, "other" among them: read before the noun of a subparagraph, sentence, indent. */
  readonly ordinals?: Readonly<Record<number, Forms>>
  /** `5.1` is paragraph 1 of article 5. Elsewhere it is one number: section 5.1. */
  readonly dottedParagraph?: boolean
}

/** What one language does, as far as reading legal text needs it. Frozen data; reviewed language by language. */
export interface Locale {
  /** Primary language subtag. */
  readonly language: string
  /** Name of the language in English. */
  readonly name: string
  /** Decimal mark of ordinary prose. The Official Journal writes the comma in every language. */
  readonly decimal: '.' | ','
  readonly numerals: Numerals
  readonly dates: Dates
  readonly references: References
  /** Percent and per mille in words: `per cent`, `procent*`. */
  readonly percentWords: Forms
  /** Alphabet in which points are lettered (а, б, в … / α, β, γ …), in order; empty for a, b, c. */
  readonly pointLetters: string
  /** Words after which a hyphen at a line end stays suspended (`Grens- en`): coordinating conjunctions. */
  readonly conjunctions: Forms
  /** Words that correctly occur twice in a row: `die`, `that`, `nous`. */
  readonly doubledWords: Forms
  /** Abbreviations whose full stop does not end a sentence, with the stop: `f.eks.`, `г.`, `nr.`. */
  readonly abbreviations: Forms
}
