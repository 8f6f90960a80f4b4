const PARTS = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** A number in small roman numerals; those that browsers write otherwise have none. */
export function romanNumeral(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined
  let rest = value
  let written = ''
  for (const [worth, letters] of PARTS) for (; rest >= worth; rest -= worth) written += letters
  return written
}
