import type { Locale } from '../../locale/locale.ts'
import type { Content } from '../../model/language-version.ts'
import { labelWords } from '../label.ts'
import { settleNotes } from '../notes.ts'
import { readBlocks } from './blocks.ts'
import { readDirectives } from './directives.ts'
import { blankFrontMatter } from './front-matter.ts'
import { parseMarkdown } from './parser.ts'

/** Reads a Markdown document with the words of one locale, or without any. */
export function readMarkdownIn(source: string, locale: Locale | undefined): Content {
  const words = labelWords(locale)
  const tree = parseMarkdown(blankFrontMatter(source))
  const paragraphs = settleNotes(readBlocks(source, tree, words), words.subdivisions)
  const directives = readDirectives(source, tree)
  return { paragraphs, strays: [], ...(directives.length > 0 && { directives }) }
}
