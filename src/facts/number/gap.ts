import { isApostrophe, isDash } from './character.ts'
import type { Tokens } from './token.ts'

/** What joins two words, by its kind: `undefined` if they touch or are far apart. */
export function gapBetween({ text, list }: Tokens, before: number, after: number): string | undefined {
  const start = list[before]!.end
  const end = list[after]!.start
  if (end === start || end - start > 4) return undefined
  const gap = text.slice(start, end).trim()
  if (gap === '' || (end - start === 1 && isDash(gap))) return ' '
  return isApostrophe(gap) ? "'" : gap
}
