/** Dashes and bullets that begin a list item, and the blanks after them. */
const DASH = /^[-‐‑‒–—―•·▪◦●■*]\s{1,20}(?=\S)/u

/** Code units of a list item's dash with the white space after it; 0 if there is none. */
export function dashLength(text: string): number {
  return DASH.exec(text)?.[0].length ?? 0
}
