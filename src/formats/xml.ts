import { localeOf } from '../locale/index.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { Content } from '../model/language-version.ts'
import { readXmlIn } from './xml/read.ts'

/** The paragraphs of an XML document: Formex, Akoma Ntoso, the acts of Canada, and as well as may be of any other kind. */
export function readXml(source: string, language: LanguageTag): Content | { readonly reason: string } {
  return readXmlIn(source, localeOf(primaryLanguage(language)))
}
