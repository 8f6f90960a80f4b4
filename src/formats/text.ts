import { localeOf } from '../locale/index.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { Content } from '../model/language-version.ts'
import { readTextIn } from './text/read.ts'

/** The paragraphs of a plain text, as authors write it or as it comes out of a PDF file. */
export function readText(source: string, language: LanguageTag): Content {
  return readTextIn(source, localeOf(primaryLanguage(language)))
}
