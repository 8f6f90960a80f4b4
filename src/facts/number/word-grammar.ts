import { figureStyle } from '../../locale/figures.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Units } from '../unit.ts'
import { compileFractions, type FractionGrammar } from './fraction-grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Tokens } from './token.ts'
import { compileVocabulary, type NumberWord } from './vocabulary.ts'

/** How a language writes numbers in words. */
export interface WordGrammar {
  readonly vocabulary: Lexicon<NumberWord>
  readonly fractions: FractionGrammar
  readonly unitsFirst: boolean
  /** Whether a word must join the last two parts (`vingt et un`): without it `twenty one` might be twenty and one. */
  readonly needsJoiners: boolean
  /** Whether a noun may part the units from a word for ten: Irish `trí mhí dhéag`. */
  readonly splitsTeens: boolean
  /** Whether per cent or per mille stands at a token. */
  readonly isPercent: (tokens: Tokens, at: number) => boolean
}

export function compileWordGrammar(locale: Locale, units: Units): WordGrammar {
  const vocabulary = compileVocabulary(locale)
  return {
    vocabulary,
    fractions: compileFractions(locale.language, vocabulary),
    unitsFirst: figureStyle(locale.language).unitsFirst,
    needsJoiners: locale.numerals.joiners !== '' && locale.numerals.joinersOptional !== true,
    splitsTeens: locale.numerals.bound[10] !== undefined,
    isPercent: (tokens, at) => /^[%‰]/.test(units.after(tokens, at)?.unit ?? ''),
  }
}
