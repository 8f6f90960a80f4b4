/** From so many letters on, the same in the same places but one are no chance. */
const LONG = 4
/** From so many on, the same but two exchanged are none. */
const SHORT = 3

/** Whether acronyms are the same but for a slip of the pen: the same first letter, and one other letter or two neighbours exchanged. */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || a.length < SHORT || a[0] !== b[0]) return false
  const places = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]))
  const [first = 0, second = 0] = places
  const isExchange = places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  return isExchange || (places.length === 1 && a.length >= LONG)
}
