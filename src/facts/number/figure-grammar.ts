import { figureStyle } from '../../locale/figures.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Units } from '../unit.ts'
import { fold } from './fold.ts'
import { compileMarks, type OrdinalMarks } from './marks.ts'

/** How a language writes numbers in figures. */
export interface FigureGrammar {
  readonly decimal: '.' | ','
  readonly marks: OrdinalMarks
  /** Whether the full stop makes an ordinal. */
  readonly hasStop: boolean
  readonly clitics: ReadonlySet<string>
  readonly counters: readonly string[]
  readonly decades: readonly string[]
  /** Beginnings of words that may be glued to a figure. */
  readonly glued: readonly string[]
  readonly units: Units
}

export function figureGrammar(locale: Locale | undefined, units: Units): FigureGrammar {
  const style = figureStyle(locale?.language)
  const marks = locale?.numerals.ordinalMarks ?? ''
  const words = (forms: string): readonly string[] => forms.split(' ').filter((form) => form !== '')
  return {
    decimal: locale?.decimal ?? '.',
    marks: compileMarks(marks),
    hasStop: words(marks).includes('.'),
    clitics: new Set(words(style.clitics).map(fold)),
    counters: words(style.counters),
    decades: words(style.decades),
    glued: words(style.afterFigure),
    units,
  }
}
