import type { LanguageTag } from '../model/language-tag.ts'
import type { Content } from '../model/language-version.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'
import { readXml } from './xml.ts'

/** What was read, or why it could not be, in words for people. */
export type ReadContent = Content | { readonly reason: string }

/** A reader makes paragraphs of the text of a file. */
type Reader = (source: string, language: LanguageTag) => ReadContent

/** Formats whose files are the text that is read. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'xml'

/**
 * Lists or quotations within one another on one line: no document has so many, and parsers take for ever over them. A line of hyphens
 * or asterisks alone is a rule or underlines a heading.
 */
const DEEP = /^ {0,3}(?!([-*])(?:[ \t]*\1)*[ \t]*$)(?:>[ \t]{0,4}|(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}){60}/m

const readers: Readonly<Record<TextFormat, Reader>> = {
  markdown: (source, language) => (isTooDeep(source) ? TOO_DEEP : readMarkdown(source, language)),
  text: readText,
  html: readHtml,
  xml: readXml,
}

const TOO_DEEP = { reason: 'nests lists, quotations or elements too deeply to be a document' }

const MARKED = /^([ \t]*)(?:[-+*>]|\d{1,9}[.)])(?=\s|$)/gm
const DEEPEST = 100

/** On one line, or line by line indented further: parsers take ever longer the deeper lists are. */
function isTooDeep(source: string): boolean {
  if (DEEP.test(source)) return true
  const indents: number[] = []
  for (const [, { length: indent } = ''] of source.matchAll(MARKED)) {
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop()
    if (indents.push(indent) > DEEPEST) return true
  }
  return false
}

/** Reads a document of a format. Never throws for what a file can hold. */
export function readContent(
  source: string,
  { format, language }: { format: TextFormat; language: LanguageTag },
): ReadContent {
  try {
    return readers[format](source, language)
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP
    throw error
  }
}
