import { figureStyle } from '../../locale/figures.ts'
import { fractionsOf } from '../../locale/fractions.ts'
import type { Forms, Locale } from '../../locale/locale.ts'
import { groupBy } from '../../model/group-by.ts'
import { fold } from './fold.ts'
import { readGlued } from './glued.ts'
import { compileLexicon, type Lexicon } from './lexicon.ts'

/**
 * What a word does in a number. `bound` counts only beside others; an `idiom` is a phrase whose number word states no number;
 * a `multiple` stands alone.
 */
export interface NumberWord {
  readonly role: 'idiom' | 'multiple' | 'cardinal' | 'ordinal' | 'bound' | 'joiner'
  readonly value: number
  /** Of an ordinal that only ends longer ones: `unième`. */
  readonly isBound?: boolean
}

/**
 * All words of a language that make numbers, those of one word put together from the parts in the table. Words of per cent are
 * idioms: behind a number they are its unit, and nowhere is `cent` of `pour cent` a hundred.
 */
export function compileVocabulary({ language, numerals, percentWords }: Locale): Lexicon<NumberWord> {
  const fractions = fractionsOf(language)
  const words = [
    ...ofRole('cardinal', numerals.cardinals),
    ...ofRole('ordinal', numerals.ordinals),
    ...ofRole('bound', numerals.bound),
    ...ofRole('cardinal', fractions.mixed),
    ...Object.entries(numerals.boundOrdinals ?? {}).map(([value, forms]): Row => [boundOrdinal(Number(value)), forms]),
  ]
  const parts = {
    words: singleWords(words, /^\p{L}{2,}$/u),
    stems: singleWords(
      words.filter(([{ role }]) => role === 'ordinal'),
      /^\p{L}{2,}\*$/u,
    ),
    halves: fractions.glued.split(' ').filter(Boolean).map(fold),
    joiners: numerals.joiners.split(' ').filter(Boolean).map(fold),
    compounds: figureStyle(language).compounds.split(' ').filter(Boolean).map(fold),
  }
  const idioms: Row = [{ role: 'idiom', value: 0 }, `${numerals.idioms} ${percentWords}`]
  const joiners: Row = [{ role: 'joiner', value: 0 }, numerals.joiners]
  const rows = [idioms, ...ofRole('multiple', numerals.multiples), ...words, joiners]
  return compileLexicon(rows, (word) => readGlued(word, parts))
}

type Row = readonly [NumberWord, Forms]

function boundOrdinal(value: number): NumberWord {
  return { role: 'ordinal', value, isBound: true }
}

function ofRole(role: NumberWord['role'], forms: Readonly<Record<number, Forms>>): readonly Row[] {
  return Object.entries(forms).map(([value, written]) => [{ role, value: Number(value) }, written])
}

/** Forms of one word that have a shape, without the asterisk. */
function singleWords(rows: readonly Row[], shape: RegExp): ReadonlyMap<string, readonly NumberWord[]> {
  const pairs = rows.flatMap(([word, forms]) => forms.split(' ').map((form) => ({ word, form: fold(form) })))
  const single = pairs.filter(({ form }) => shape.test(form))
  const bare = groupBy(single, ({ form }) => form.replace('*', ''))
  return new Map([...bare].map(([form, found]) => [form, found.map(({ word }) => word)]))
}
