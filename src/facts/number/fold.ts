const PLAIN = /^[a-z]*$/

/**
 * A word in the form in which words are compared: lower case, composed, without soft hyphens, Romanian cedillas as commas. Greek
 * accents stay (έκτος is "sixth", εκτός "except"); the tables have the bare forms that capitals lead to.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower.normalize('NFC').replaceAll('\u00ad', '').replaceAll('ş', 'ș').replaceAll('ţ', 'ț').replaceAll('ς', 'σ')
}
