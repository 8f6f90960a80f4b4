const GREEK = 'α β γ δ ε στ ζ η θ ι ια ιβ ιγ ιδ ιε ιστ ιζ ιη ιθ κ κα κβ κγ κδ κε κστ κζ κη κθ λ'
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщюя'

/**
 * Comparable key of a lettered point: Greek and Cyrillic letters by their place in the alphabet (`στ` is `f`, `αα` is `aa`),
 * Latin letters in lower case; `undefined` if `written` letters no point in that alphabet.
 *
 * `letters` in order, together or separated by blanks; if empty, the ones of Greek and Bulgarian.
 */
export function pointLetterKey(letters: string, written: string): string | undefined {
  const lower = written.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  const alphabet = alphabetOf(letters, lower)
  const place = alphabet.indexOf(lower)
  if (place >= 0) return letterAt(place)
  const places = [...lower].map((letter) => alphabet.indexOf(letter))
  return places.includes(-1) || places.length === 0 ? undefined : places.map(letterAt).join('')
}

function alphabetOf(letters: string, lower: string): readonly string[] {
  const own = letters.trim() || (/^\p{Script=Greek}/u.test(lower) ? GREEK : CYRILLIC)
  return own.includes(' ') ? own.split(' ') : [...own]
}

/** a for 0, z for 25, aa for 26. */
function letterAt(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26))
  return place < 26 ? letter : letterAt(Math.floor(place / 26) - 1) + letter
}
