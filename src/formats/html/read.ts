import type { Locale } from '../../locale/locale.ts'
import type { Content } from '../../model/language-version.ts'
import { labelWords } from '../label.ts'
import { readMarkup } from '../markup/blocks.ts'
import { settleNotes } from '../notes.ts'
import { mainContent } from './main-content.ts'
import { parseHtml } from './parse.ts'
import { pageRoles } from './roles.ts'

/** Reads an HTML page with the words of one locale, or without any. */
export function readHtmlIn(source: string, locale: Locale | undefined): Content | { readonly reason: string } {
  const parsed = parseHtml(source)
  if ('reason' in parsed) return parsed
  const words = labelWords(locale)
  const { element, isPage } = mainContent(parsed.root)
  const drafts = readMarkup({ source, words, roleOf: pageRoles({ root: element, words, isPage }) }, element)
  const inOrder = drafts.toSorted((a, b) => a.span.start - b.span.start)
  return { paragraphs: settleNotes(inOrder, words.subdivisions), strays: [] }
}
