/** What would break a line, move the cursor or turn the direction of writing. */
const NOT_SHOWN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu

/** A text from a document as it can be shown on one line of a terminal: white space folded, nothing that acts on it. */
export function oneLine(text: string): string {
  return text.replace(NOT_SHOWN, ' ').replace(/\s+/g, ' ')
}
