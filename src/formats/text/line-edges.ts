const EDGE = 6
/** A sentence or a part of one ends here; a footnote mark may stand behind, brackets and quotation marks may close. */
const ENDED = /[.;:!?…·\u0387。！？؛؟۔։॥।]["'”’“»›)\]]{0,3}$|[\p{L})][.;:!?]\d{1,2}$/u
const LOOSELY_ENDED = /[,،、–—-]$/u
const OPENING = /^["'“„”«»‹‘([¿¡*]{1,3}/u

/** Whether a line ends as a paragraph does: with a full stop, a semicolon, a colon. */
export function isEnded(text: string): boolean {
  return ENDED.test(text.slice(-EDGE))
}

/** Whether a line ends with a comma or a dash, as recitals and list items may. */
export function isLooselyEnded(text: string): boolean {
  return LOOSELY_ENDED.test(text.slice(-1))
}

export function startsUpper(text: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(firstLetters(text))
}

export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(firstLetters(text))
}

function firstLetters(text: string): string {
  return text.slice(0, EDGE).replace(OPENING, '')
}

const COLUMN_GAP = /\S(?:\t| {3,12}(?=\S))/g

/** Wide gaps inside a line, as between the cells of a table. */
export function columnGaps(text: string): number {
  return text.match(COLUMN_GAP)?.length ?? 0
}

/** Dashes and bullets that begin a list item, and the blanks after them. */
const DASH = /^[-‐‑‒–—―•·▪◦●■*]\s{1,20}(?=\S)/u

/** Code units of a list item's dash with the white space after it; 0 if there is none. */
export function dashLength(text: string): number {
  return DASH.exec(text)?.[0].length ?? 0
}
