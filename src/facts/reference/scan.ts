import type { Locale } from '../../locale/locale.ts'
import { compileLexicon, type Lexicon, type Term } from './lexicon.ts'
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
  /** A full stop makes an ordinal number: `1. Unterabsatz`. */
  readonly isOrdinalDotted: boolean
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
  /** `1 b` is paragraph 1, point b here. */
  readonly hasLooseLetters: boolean
  termAt(at: number): Term | undefined
}

export function compileGrammar(locale: Locale | undefined): Grammar {
  const marks = (locale?.numerals.ordinalMarks ?? '').split(' ')
  return {
    lexicon: compileLexicon(locale),
    numberFirst: new Set(locale?.references.numberFirst),
    pointLetters: locale?.pointLetters ?? '',
    bareLetters: locale?.references.bareLetters ?? '',
    isParagraphDotted: locale?.references.dottedParagraph ?? false,
    ordinalMarks: new Set(marks.map((mark) => mark.replace(/^[-.:]/, '')).filter((mark) => mark.length > 1)),
    isOrdinalDotted: marks.includes('.'),
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
  return { text, tokens, grammar, unopened, bareLetters, isParagraphDotted: false, hasLooseLetters: false, termAt }
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

function isAfterLetter(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at - 1]
  return letter?.kind === 'word' && letter.key.length <= 4 && tokens[at]!.glued && tokens[at - 2]?.key !== '('
}
