import { localeOf } from '../locale/index.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { Content } from '../model/language-version.ts'
import { readHtmlIn } from './html/read.ts'

/** The paragraphs of an HTML page: of its main content, without navigation, scripts and what is hidden. */
export function readHtml(source: string, language: LanguageTag): Content | { readonly reason: string } {
  return readHtmlIn(source, localeOf(primaryLanguage(language)))
}
