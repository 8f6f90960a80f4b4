import { fractionsOf } from '../../locale/fractions.ts'
import { compileForms, compileLexicon, type Lexicon } from './lexicon.ts'
import type { NumberWord } from './vocabulary.ts'

/** How a language says fractions. */
export interface FractionGrammar {
  readonly vocabulary: Lexicon<NumberWord>
  readonly ones: Lexicon<true>
  readonly connectors: Lexicon<true>
  readonly halves: Lexicon<true>
  readonly halvesBehind: Lexicon<true>
  readonly of: Lexicon<true>
  /** Into how many parts a unit is divided, after "one"; 0 where no decimal number says it. */
  readonly part: Lexicon<number>
  /** The same after greater numbers. */
  readonly parts: Lexicon<number>
}

export function compileFractions(language: string, vocabulary: Lexicon<NumberWord>): FractionGrammar {
  const forms = fractionsOf(language)
  return {
    vocabulary,
    ones: compileForms(forms.ones),
    connectors: compileForms(forms.connectors),
    halves: compileForms(forms.half),
    halvesBehind: compileForms(forms.halfBehind),
    of: compileForms(forms.of),
    part: compileLexicon([
      [4, forms.quarter],
      [10, forms.tenth],
      [0, forms.others],
    ]),
    parts: compileLexicon([
      [4, forms.quarters],
      [10, forms.tenths],
      [0, forms.others],
    ]),
  }
}
