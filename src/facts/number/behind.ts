import { gapBetween } from './gap.ts'
import type { Tokens } from './token.ts'

/** Index of the word at `next`, or behind a hyphen there, if only a blank or a hyphen parts it from the word before. */
export function wordBehind(tokens: Tokens, next: number): number | undefined {
  const { list } = tokens
  const at = list[next]?.kind === 'mark' ? next + 1 : next
  const last = lastWord(tokens, next)
  if (last === undefined || list[at]?.kind !== 'word') return undefined
  return gapBetween(tokens, last, at) === ' ' ? at : undefined
}

function lastWord({ list }: Tokens, next: number): number | undefined {
  if (list[next - 1]?.kind !== 'mark') return next - 1
  return list[next - 2]?.kind === 'word' ? next - 2 : undefined
}
