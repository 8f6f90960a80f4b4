import { romanValue } from '../../locale/roman.ts'

/** Letters that are nothing but a numeral, with the Greek and Cyrillic ones that are typed for them; fewer may be a word or an abbreviation. */
const NUMERAL = /^(?:[IVXΙΧІХ]{2,15}|[IVXLCDMΙΧІХМС]{4,15})$/

/** Value of a word that can be nothing but a roman numeral: at least two of I, V and X, or four letters and more. */
export function romanOf(word: string): number | undefined {
  return NUMERAL.test(word) ? romanValue(word) : undefined
}
