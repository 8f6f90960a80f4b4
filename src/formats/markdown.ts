import { localeOf } from '../locale/index.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { Content } from '../model/language-version.ts'
import { readMarkdownIn } from './markdown/read.ts'

/** The paragraphs of a Markdown document (CommonMark, tables and footnotes of GFM). Front matter is no part of it. */
export function readMarkdown(source: string, language: LanguageTag): Content {
  return readMarkdownIn(source, localeOf(primaryLanguage(language)))
}
