import { compilePhrases } from '../facts/phrases.ts'
import type { Forms } from '../locale/locale.ts'

/** Tells whether a text has one of some words. */
export function compileWords(forms: readonly Forms[]): (text: string) => boolean {
  const find = compilePhrases(
    forms.map((own) => ['', own] as const),
    { caseSensitive: false },
  )
  return (text) => find(text).length > 0
}
