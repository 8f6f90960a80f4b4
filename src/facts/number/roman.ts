/** Greek and Cyrillic letters that look like roman ones and are typed for them. */
const LOOKALIKES: Readonly<Record<string, string>> = { Ι: 'I', Χ: 'X', І: 'I', Х: 'X', М: 'M', С: 'C' }
const SHAPE = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Value of a word that can be nothing but a roman numeral: at least two of I, V and X, or four letters and more. */
export function romanValue(word: string): number | undefined {
  const letters = Array.from(word, (letter) => LOOKALIKES[letter] ?? letter).join('')
  if (letters.length < 2 || letters.length > 15 || !SHAPE.test(letters)) return undefined
  return letters.length > 3 || /^[IVX]+$/.test(letters) ? add(letters) : undefined
}

function add(letters: string): number {
  const values = Array.from(letters, (letter) => VALUES[letter] ?? 0)
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0)
}
