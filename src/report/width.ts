/** Letters of East Asia, which take two columns of a terminal. */
const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uFF01-\uFF60\uFFE0-\uFFE6]/u
const NARROW_ONLY = /^[\u0020-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027]*$/
const NO_WIDTH = /[\p{M}\p{Cf}]/u

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** The text with blanks behind it, so that it takes `width` columns; as it is if it is longer. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** The longest beginning of a text that takes at most `width` columns; never half a character. */
export function beginning(text: string, width: number): string {
  if (text.length <= width && displayWidth(text) <= width) return text
  let taken = 0
  let end = 0
  for (const character of text) {
    taken += characterWidth(character)
    if (taken > width) break
    end += character.length
  }
  return text.slice(0, end)
}
