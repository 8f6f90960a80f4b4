const UNITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
/** Greek and Cyrillic capitals that are typed for the Latin ones they look like. */
const LOOKALIKES: Readonly<Record<string, string>> = { ι: 'i', χ: 'x', і: 'i', х: 'x', с: 'c', м: 'm' }
const CANONICAL = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** Value of a roman numeral in either case, 1 to 3999, or `undefined` if it is not written as it should be. */
export function romanValue(written: string): number | undefined {
  if (written === '' || written.length > 15) return undefined
  const letters = [...written.toLowerCase()].map((letter) => LOOKALIKES[letter] ?? letter)
  if (!CANONICAL.test(letters.join(''))) return undefined
  const units = letters.map((letter) => UNITS[letter]!)
  return units.reduce((sum, unit, i) => sum + (unit < (units[i + 1] ?? 0) ? -unit : unit), 0)
}
