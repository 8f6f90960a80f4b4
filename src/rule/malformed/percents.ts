import type { Malformed } from './malformed.ts'

/** A percent sign between words, that no number stands beside. */
const NAKED = /[\p{L},;][ \u00a0\u202f]?%(?=[ .,;]|$)(?! ?\p{N})/gu
/** A percent sign with its number, before or after it. */
const WITH_NUMBER = /\p{N}[ \u00a0\u202f]?%|%[ \u00a0\u202f]?\p{N}/u

/** Percent signs that lost their number, where other versions have one. */
export function nakedPercents(text: string): readonly Malformed[] {
  if (!text.includes('%')) return []
  return [...text.matchAll(NAKED)].map(({ 0: whole, index }) => {
    const end = index + whole.length
    return {
      span: { start: end - 1, end },
      reason: 'without a number',
      written: new RegExp(NAKED.source, 'u'),
      meant: WITH_NUMBER,
    }
  })
}
