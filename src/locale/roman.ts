/** Greek and Cyrillic letters stand beside the Latin ones that they look like and are typed for. */
const CANONICAL =
  /^[mм]{0,3}(?:[cс][mм]|[cс]d|d?[cс]{0,3})(?:[xχх][cс]|[xχх]l|l?[xχх]{0,3})(?:[iιі][xχх]|[iιі]v|v?[iιі]{0,3})$/i

/** By code unit, of both cases. */
const UNITS: ReadonlyMap<number, number> = new Map(
  Object.entries({ iιі: 1, v: 5, xχх: 10, l: 50, cс: 100, d: 500, mм: 1000 }).flatMap(([letters, value]) =>
    [...(letters + letters.toUpperCase())].map((letter) => [letter.charCodeAt(0), value] as const),
  ),
)

/** Value of a roman numeral in either case, 1 to 3999, or `undefined` if it is not written as it should be. */
export function romanValue(written: string): number | undefined {
  if (written === '' || written.length > 15 || !CANONICAL.test(written)) return undefined
  let [sum, last] = [0, 0]
  for (let at = written.length - 1; at >= 0; at--) {
    const unit = UNITS.get(written.charCodeAt(at))!
    sum += unit < last ? -unit : unit
    last = unit
  }
  return sum
}
