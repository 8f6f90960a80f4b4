/** Letters that spelling leaves open, and below them what they count as: Romanian cedillas, Greek accents. */
const OPEN = 'şţάέήίόύώΐΰς'
const FOLDED = 'șțαεηιουωϊϋσ'
const FOLDABLE = new RegExp(`[${OPEN}]`, 'gu')
const PLAIN = /^[a-z]*$/

/** A word in the form in which words are compared: lower case, composed, without soft hyphens. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(FOLDABLE, (letter) => FOLDED.charAt(OPEN.indexOf(letter)))
}
