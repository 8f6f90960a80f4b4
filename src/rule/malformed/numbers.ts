import type { Malformed } from './malformed.ts'
import { exactly } from './malformed.ts'

/** Malformed numbers of a text, in order. */
export function malformedNumbers(text: string): readonly Malformed[] {
  return /\d/.test(text) ? [...brokenGroups(text), ...lettersForDigits(text)] : []
}

/** A run of digit groups with one and the same mark between them, on its own. */
const GROUPS =
  /(?<![\p{L}\p{N}+/.,:–—-]|\d[ \u00a0\u202f])\d{1,3}(?:([ \u00a0\u202f])\d{1,4}(?:\1\d{1,4}){1,4}|([.,'’])\d{1,4}(?:\2\d{1,4}){1,4})(?![\p{L}\p{N}/:–—-]|[.,'’ \u00a0\u202f]\d)/gu
const MARKS = /[ \u00a0\u202f.,'’]/

/** `1 250 00`, `2,200,12`: groups of three digits and one that has not three. */
function brokenGroups(text: string): readonly Malformed[] {
  return [...text.matchAll(GROUPS)].flatMap(({ 0: whole, index }) => {
    const [, ...groups] = whole.split(MARKS)
    const short = groups.filter(({ length }) => length !== 3)
    if (short.length !== 1 || groups.length < 2) return []
    const digits = whole.replaceAll(/\D/g, '')
    const same = new RegExp(`(?<!\\d)${whole.split(MARKS).join("[ \\u00a0\\u202f.,'’]?")}(?!\\d)`, 'u')
    const reason = `where ${short[0]!.length} ${short[0]!.length === 1 ? 'digit stands' : 'digits stand'} for three`
    return digits.startsWith('0') ? [] : [{ span: { start: index, end: index + whole.length }, reason, written: same }]
  })
}

const LONGEST_TOKEN = 20
const TOKEN = /(?<![\p{L}\p{N}])[\dlIOo]+(?:[.,/][\dlIOo]+)*(?![\p{L}\p{N}])/gu
const LETTERS: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0', o: '0' }

/** `2O23`, `491.l`: a letter that looks like a digit, where another version has the digit. */
function lettersForDigits(text: string): readonly Malformed[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    if (token.length > LONGEST_TOKEN || !/\d/.test(token) || !/[lIOo]/.test(token)) return []
    const digits = token.replaceAll(/[lIOo]/g, (letter) => LETTERS[letter]!)
    const letter = /[lIOo]/.exec(token)![0]
    const reason = `with the letter \`${letter}\` for the digit ${LETTERS[letter]}`
    return [
      { span: { start: index, end: index + token.length }, reason, written: exactly(token), meant: exactly(digits) },
    ]
  })
}
