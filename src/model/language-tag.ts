/** Canonical BCP 47 language tag: `nl`, `pt-BR`, `zh-Hans`; `und` when the language is not known. */
export type LanguageTag = string

/** Canonical form of a tag written in any case (`NL`, `pt_br`), or `undefined` if it is not well formed. */
export function languageTag(written: string): LanguageTag | undefined {
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/** The language without script and region: `pt` for `pt-BR`. */
export function primaryLanguage(tag: LanguageTag): LanguageTag {
  return tag.split('-', 1)[0] ?? tag
}
