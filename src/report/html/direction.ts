import type { LanguageTag } from '../../model/language-tag.ts'
import { primaryLanguage } from '../../model/language-tag.ts'

/** Scripts written from right to left, after ISO 15924 and the Unicode Character Database. */
const SCRIPTS: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/** Languages that are written in one of them unless their tag says otherwise, after the likely subtags of CLDR. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa glk he ks lrc mzn nqo pnb prs ps sd skr syr ug ur yi'.split(' '),
)

/** Which way a language is written, so that brackets and figures stand on their side. */
export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  const script = /-([A-Z][a-z]{3})(?:-|$)/.exec(tag)?.[1]
  const isRightToLeft = script === undefined ? LANGUAGES.has(primaryLanguage(tag)) : SCRIPTS.has(script)
  return isRightToLeft ? 'rtl' : 'ltr'
}
