import { currencyParticles, currencyWords } from '../locale/currencies.ts'
import type { Locale } from '../locale/locale.ts'
import { perMilleWords, powers, unitWords } from '../locale/units.ts'
import { compileLexicon } from './number/lexicon.ts'
import type { Tokens } from './number/token.ts'
import { unitAfter, type UnitTables } from './unit-after.ts'
import { currencyBefore } from './unit-before.ts'
import type { UnitMatch } from './unit-symbol.ts'

/** Finds units on both sides of a number. */
export interface Units {
  /** Currency before the token at which a number begins. */
  before(tokens: Tokens, at: number): UnitMatch | undefined
  /** Unit at `at`, the token after a number. */
  after(tokens: Tokens, at: number): UnitMatch | undefined
}

/** Compiles the unit words of a language; signs, symbols and codes are the same in all. */
export function compileUnits(locale: Locale | undefined): Units {
  const tables = compileTables(locale)
  return {
    before: currencyBefore,
    after: (tokens, at) => unitAfter(tokens, at, tables),
  }
}

function compileTables(locale: Locale | undefined): UnitTables {
  const percent = locale === undefined ? '' : locale.percentWords
  return {
    words: compileLexicon([['‰', perMilleWords], ['%', percent], ...currencyWords(locale?.language), ...unitWords()]),
    particles: compileLexicon([[true, currencyParticles(locale?.language)]]),
    powers: compileLexicon(powers),
    abbreviations: new Set(`${locale?.dates.yearWords ?? ''} ${locale?.dates.dayWords ?? ''}`.split(' ')),
  }
}
