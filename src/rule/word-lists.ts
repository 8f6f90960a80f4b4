import { localeOf } from '../locale/index.ts'
import type { Forms, Locale } from '../locale/locale.ts'
import { primaryLanguage } from '../model/language-tag.ts'

const NONE: ReadonlySet<string> = new Set()
const known = new Map<string, ReadonlySet<string>>()

/** Lists of words of a locale that are looked up form by form. */
export type WordList = 'doubledWords' | 'abbreviations' | 'conjunctions'

/** The forms of a list in the language of a tag, lower case; none for a language without a locale. */
export function wordList(tag: string, list: WordList): ReadonlySet<string> {
  const language = primaryLanguage(tag)
  const key = `${language} ${list}`
  const forms = known.get(key) ?? formsOf(localeOf(language), list)
  known.set(key, forms)
  return forms
}

function formsOf(locale: Locale | undefined, list: WordList): ReadonlySet<string> {
  const forms: Forms = locale?.[list] ?? ''
  return forms === '' ? NONE : new Set(forms.split(' ').map((form) => form.replaceAll('_', ' ')))
}
