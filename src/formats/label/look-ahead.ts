import { formLength } from './forms.ts'

const DAY_AND_MONTH_IN_FIGURES = /^\.\s?\d{1,2}\.\s?\d{4}(?!\d)/
const YEAR = /^[12]\d{3}(?!\d)/
/** `28 de septiembre`; where the day has a full stop, nothing stands between. */
const PARTICLE = /^(?:\p{Ll}{1,2}|\p{Ll}{2}['’])$/u
const REACH = 60

/** Whether a number is the day of a date; `rest` follows its digits. */
export function startsDate(rest: string, months: readonly string[]): boolean {
  if (DAY_AND_MONTH_IN_FIGURES.test(rest)) return true
  const words = rest.slice(0, REACH).replace(/^\./, '').trimStart().split(/\s+/, 4)
  const [month = '', ...after] = PARTICLE.test(words[0] ?? '') && !rest.startsWith('.') ? words.slice(1) : words
  const hasYear = after.slice(0, 2).some((word) => YEAR.test(word))
  if (months.length === 0) return /^\p{Ll}{3,}$/u.test(month) && YEAR.test(after[0] ?? '')
  return isMonth(month.toLowerCase(), months) && (hasYear || isNeverAVerb(month) || after.length === 0)
}

function isMonth(word: string, months: readonly string[]): boolean {
  return months.some((forms) => formLength(word, forms) > 0)
}

/** Without a year, only a word in lower case that is too long for "may" is taken for a month. */
function isNeverAVerb(word: string): boolean {
  return /^\p{Ll}{4,}/u.test(word)
}

/** Whether digits are a year rather than a number of a paragraph. */
export function isYear(digits: string): boolean {
  return /^(?:1[5-9]|2[01])\d\d$/.test(digits)
}
