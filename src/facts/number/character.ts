/** Code points of the zeros of decimal digits in the basic plane; nine more digits follow each. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0xff10,
]
const FIRST_FOREIGN_ZERO = 0x660

/** Value of a decimal digit of any script, −1 for other code units. */
export function digitValue(code: number): number {
  if (code < FIRST_FOREIGN_ZERO) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1
  const zero = ZEROS.findLast((first) => first <= code) ?? code
  return code - zero <= 9 ? code - zero : -1
}

const OTHER_LETTER = /[\p{L}\p{M}]/u

/** Whether a code unit is part of a word: a letter, a combining mark or a soft hyphen. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xad
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x400 && code < 0x482) return true
  return code !== 0x2bc && (code < 0x2000 || code > 0x206f) && OTHER_LETTER.test(String.fromCharCode(code))
}

/** Scripts that write words without blanks, where a letter beside a figure does not belong to it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Whether a letter at this place of the text makes one word with a figure beside it. */
export function isGlue(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x41 && isLetter(code) && !(code > 0xe00 && UNSPACED.test(text.charAt(at)))
}

/** Blanks that stand between groups of digits, and between a number and its unit. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007
}

export function isDash(character: string): boolean {
  return character !== '' && '-‐‑‒–—−'.includes(character)
}

export function isApostrophe(character: string): boolean {
  return character !== '' && "'’ʼ´`".includes(character)
}
