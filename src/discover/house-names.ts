import { namedLanguage } from './known-languages.ts'
import type { LanguageTag } from '../model/language-tag.ts'

/** Where publishers put the language amid the names of their files. */
const HOUSES: readonly RegExp[] = [
  // EUR-Lex, as browsers and programs save it: `CELEX_32016R0679_EN_TXT`, `CELEX%3A32016R0679_EN`.
  /^(?<before>celex(?:_|:|%3a)[^_]+(?:_[\dr][^_]*)?_)(?<lang>[a-z]{2})(?<after>(?:_txt)?(?: ?\(\d+\))?)$/i,
  // The register of the Council: `st12517-re02.en23`.
  /^(?<before>[a-z]{2}\d{4,6}(?:-[a-z]{2}\d{0,2})*\.)(?<lang>[a-z]{2})(?<after>\d{2})$/i,
  // Formex of the Official Journal: `L_2016119EN.01000101`.
  /^(?<before>[a-z]{1,2}_\d{6,10})(?<lang>[a-z]{2})(?<after>\.\d{6,8}(?:\.\w+)*)$/i,
]

/** What a file's name says that is made as its publisher makes them. */
export interface HouseName {
  readonly language: LanguageTag
  /** The name without the language. */
  readonly rest: string
}

/** Reads a name without extension. */
export function houseName(stem: string): HouseName | undefined {
  for (const house of HOUSES) {
    const { before = '', lang = '', after = '' } = house.exec(stem)?.groups ?? {}
    const language = namedLanguage(lang)?.language
    if (language !== undefined) return { language, rest: plain(before, after) }
  }
  return undefined
}

/** The same name in the ways in which it is written. */
function plain(before: string, after: string): string {
  const rest = `${before.replace(/[-_]$/, '')}${after.replace(/^_txt| ?\(\d+\)$/gi, '')}`
  return rest.replace(/^celex(?:_|:|%3a)/i, 'CELEX_')
}
