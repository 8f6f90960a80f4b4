const LONGEST = 60

/** A value in a sentence: as written if it is short, otherwise what kind of thing it is. */
export function inWords(value: unknown): string {
  return typeof value === 'object' && value !== null ? kindOf(value) : quoted(value)
}

/** A value in back-ticks, on one line; a long one cut. */
export function quoted(value: unknown): string {
  const written = String(value).replaceAll(/\s+/g, ' ')
  return `\`${written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written}\``
}

/** Several values in back-ticks. */
export function listed(values: readonly unknown[]): string {
  return values.map(quoted).join(', ')
}

/** What kind of thing a value is, in the words of people and not of JSON. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'number' ? 'a number' : quoted(value)
}

/** `1 item`, `2 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
