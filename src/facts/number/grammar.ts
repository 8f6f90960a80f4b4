import type { Locale } from '../../locale/locale.ts'
import { compileUnits, type Units } from '../unit.ts'
import { type FigureGrammar, figureGrammar } from './figure-grammar.ts'
import { compileForms, type Lexicon } from './lexicon.ts'
import { compileWordGrammar, type WordGrammar } from './word-grammar.ts'

/** What a language needs to read numbers. */
export interface NumberGrammar {
  readonly figures: FigureGrammar
  readonly words: WordGrammar | undefined
  readonly units: Units
  readonly ranges: Lexicon<true>
}

export function compileNumberGrammar(locale: Locale | undefined): NumberGrammar {
  const units = compileUnits(locale)
  return {
    figures: figureGrammar(locale, units),
    words: locale && compileWordGrammar(locale, units),
    units,
    ranges: compileForms(locale?.references.rangeWords ?? ''),
  }
}
