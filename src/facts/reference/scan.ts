import type { Locale } from '../../locale/locale.ts'
import type { Series } from '../../model/series.ts'
import { compileLexicon, type Lexicon, type Term } from './lexicon.ts'
import { compileSeries, type SeriesNames } from './series-names.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What a language contributes to the reading of references, compiled once. */
export interface Grammar {
  readonly lexicon: Lexicon
  readonly numberFirst: ReadonlySet<string>
  readonly pointLetters: string
  readonly bareLetters: string
  /** `5.1` after the noun is paragraph 1 of article 5. */
  readonly isParagraphDotted: boolean
  /** What may be written after the figures of an ordinal number, without the full stop and single letters. */
  readonly ordinalMarks: ReadonlySet<string>
  /** Words between day and month: `31 de diciembre`, `31 ta' Diċembru`. */
  readonly dateParticles: ReadonlySet<string>
  /** A full stop makes an ordinal number: `1. Unterabsatz`. */
  readonly isOrdinalDotted: boolean
  readonly series: SeriesNames
}

/** One text under examination. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  /** 1 at closing brackets that nothing opens: `a)`. */
  readonly unopened: Uint8Array
  /** Letters that may stand without brackets here. */
  readonly bareLetters: string
  /** `5.1` is article 5, paragraph 1 here. */
  readonly isParagraphDotted: boolean
  /** `III.1` is one number here. */
  readonly hasDottedRoman: boolean
  /** `1 b` is paragraph 1, point b here. */
  readonly hasLooseLetters: boolean
  termAt(at: number): Term | undefined
}

export function compileGrammar(locale: Locale | undefined, series: Series): Grammar {
  const marks = (locale?.numerals.ordinalMarks ?? '').split(' ')
  return {
    lexicon: compileLexicon(locale),
    numberFirst: new Set(locale?.references.numberFirst),
    pointLetters: locale?.pointLetters ?? '',
    bareLetters: locale?.references.bareLetters ?? '',
    isParagraphDotted: locale?.references.dottedParagraph ?? false,
    ordinalMarks: new Set(marks.map((mark) => mark.replace(/^[-.:]/, '')).filter((mark) => mark.length > 1)),
    dateParticles: new Set(locale?.dates.particles.split(/[^\p{L}]+/u)),
    isOrdinalDotted: marks.includes('.'),
    series: compileSeries(series),
  }
}

export function scanOf(text: string, grammar: Grammar): Scan {
  const tokens = tokensOf(text)
  const terms = Array.from<Term | null | undefined>({ length: tokens.length })
  const termAt = (at: number): Term | undefined => {
    if (at >= tokens.length) return undefined
    const known = terms[at]
    if (known !== undefined) return known ?? undefined
    const term = tokens[at]!.kind !== 'number' ? grammar.lexicon.termAt(tokens, at) : undefined
    terms[at] = term ?? null
    return term
  }
  const { bareLetters } = grammar
  const unopened = unopenedIn(tokens)
  const reading = { bareLetters, isParagraphDotted: false, hasDottedRoman: false, hasLooseLetters: false }
  return { text, tokens, grammar, unopened, ...reading, termAt }
}

/** A full stop with nothing but a number behind it. */
export function isGluedDot({ tokens }: Pick<Scan, 'tokens'>, at: number): boolean {
  return tokens[at]?.key === '.' && tokens[at].glued && tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued
}

/** Whether token `at` begins with a capital. */
export function isCapital({ text, tokens }: Pick<Scan, 'text' | 'tokens'>, at: number): boolean {
  const { start, key } = tokens[at]!
  return text.charAt(start) !== key.charAt(0)
}

/** Within brackets, `b)` counts as unopened if another bracket closes before the next one opens: `(point b))`. */
function unopenedIn(tokens: readonly Token[]): Uint8Array {
  const brackets = tokens.flatMap(({ key }, at) => (key === '(' || key === ')' ? [at] : []))
  const unopened = new Uint8Array(tokens.length)
  let depth = 0
  brackets.forEach((at, index) => {
    if (tokens[at]!.key === '(') depth++
    else if (depth === 0) unopened[at] = 1
    else if (isAfterLetter(tokens, at) && tokens[brackets[index + 1] ?? -1]?.key === ')') unopened[at] = 1
    else depth--
  })
  return unopened
}

/** `b)`, and `z.1)`. */
function isAfterLetter(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.kind === 'number' && isGluedDot({ tokens }, at - 2) ? at - 3 : at - 1
  const letter = tokens[last]
  return letter?.kind === 'word' && letter.key.length <= 4 && tokens[at]!.glued && tokens[last - 1]?.key !== '('
}
