/** From so many letters on, the same in the same places but one are no chance. */
const LONG = 4
/** From so many on, the same but two exchanged are none. */
const SHORT = 3

/** Whether acronyms are the same but for a slip of the pen: the same first letter, and one other letter or two neighbours exchanged. */
export function isSlipOf(a: string, b: string): boolean {
  return (placesOf(a, b)?.length === 1 && a.length >= LONG) || isExchangeOf(a, b)
}

/** Whether acronyms are the same but for two neighbours exchanged, and not the first: other words would hardly begin so. */
export function isExchangeOf(a: string, b: string): boolean {
  const places = placesOf(a, b)
  if (places?.length !== 2 || a.length < SHORT) return false
  const [first, second] = places as [number, number]
  return second === first + 1 && a[first] === b[second] && a[second] === b[first]
}

/** Where letters differ; `undefined` where the length does, or the first letter. */
function placesOf(a: string, b: string): readonly number[] | undefined {
  if (a.length !== b.length || a[0] !== b[0]) return undefined
  return [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]))
}
