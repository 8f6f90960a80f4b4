import { beginning, displayWidth } from './width.ts'

/** How far from the cut a blank is looked for, so that no word is divided. */
const WORD = 20

/** The beginning of a text in at most `width` columns, with `…` where it was cut, between words if possible. */
export function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  if (width < 1) return ''
  const kept = beginning(text, width - 1)
  const blank = kept.lastIndexOf(' ')
  return `${blank > 0 && blank > kept.length - WORD ? kept.slice(0, blank + 1) : kept}…`
}

/** The end of a text in at most `width` columns, with `…` where it was cut, between words if possible. */
export function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  if (width < 1) return ''
  const kept = ending(text, width - 1)
  const blank = kept.indexOf(' ')
  return `…${blank !== -1 && blank < WORD ? kept.slice(blank) : kept}`
}

function ending(text: string, width: number): string {
  const kept = text.slice(beginning(text, displayWidth(text) - width).length)
  const isTooWide = displayWidth(kept) > width
  return isTooWide ? kept.slice(String.fromCodePoint(kept.codePointAt(0)!).length) : kept
}
