import { clockOf } from '../../locale/clock.ts'
import type { Locale } from '../../locale/locale.ts'
import { compileForms, compileLexicon, type Lexicon } from '../number/lexicon.ts'

/** What a word behind hours says of them. */
export type Sign = 'after' | 'afterMinutes' | 'morning' | 'afternoon'
type Instant = 'noon' | 'midnight'

/** How a language writes times of day. */
export interface ClockGrammar {
  readonly before: Lexicon<true>
  readonly beforeMinutes: Lexicon<true>
  readonly behind: Lexicon<Sign>
  readonly between: Lexicon<true>
  readonly instants: Lexicon<Instant>
  readonly ranges: Lexicon<true>
}

export function compileClock(locale: Locale | undefined): ClockGrammar {
  const clock = clockOf(locale?.language)
  return {
    before: compileForms(clock.before),
    beforeMinutes: compileForms(clock.beforeMinutes),
    behind: compileLexicon([
      ['morning', clock.morning],
      ['afternoon', clock.afternoon],
      ['after', clock.after],
      ['afterMinutes', clock.afterMinutes],
    ]),
    between: compileForms(clock.between),
    instants: compileLexicon([
      ['noon', clock.noon],
      ['midnight', clock.midnight],
    ]),
    ranges: compileForms(locale?.references.rangeWords ?? ''),
  }
}
