/** What Romance languages append to a number where others append a letter: article 5 bis is article 5a. */
const SUFFIXES = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies']

/** Source of a regular expression for a suffix with the blank or hyphen before it. */
export const LATIN_SUFFIX = `[ -](?:${SUFFIXES.join('|')})(?!\\p{L})`

/** The letter that a suffix stands for: `a` for ` bis`. */
export function suffixLetter(written: string): string {
  return String.fromCharCode(97 + SUFFIXES.indexOf(written.slice(1).toLowerCase()))
}
