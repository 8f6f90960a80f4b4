import type { LanguageTag } from '../model/language-tag.ts'
import type { Content, Format } from '../model/language-version.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'
import { readXml } from './xml.ts'

/** What was read, or why it could not be, in words for people. */
export type ReadContent = Content | { readonly reason: string }

/** A reader makes paragraphs of the text of a file. */
export type Reader = (source: string, language: LanguageTag) => ReadContent

/** Lists or quotations within one another on one line: no document has so many, and parsers take for ever over them. */
const DEEP = /^ {0,3}(?:(?:[-+*>]|\d{1,9}[.)])[ \t]{0,4}){60}/m

const readers: Readonly<Record<Format, Reader>> = {
  markdown: (source, language) => (DEEP.test(source) ? TOO_DEEP : readMarkdown(source, language)),
  text: readText,
  html: readHtml,
  xml: readXml,
}

const TOO_DEEP = { reason: 'nests lists, quotations or elements too deeply to be a document' }

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
}

/** The format of a file by its ending; plain text if the ending says nothing. */
export function formatOf(path: string): Format {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return FORMATS[ending] ?? 'text'
}

/** The endings, without full stop, of the files that can be read. */
export const readableEndings: readonly string[] = Object.keys(FORMATS)

/** Reads a document of a format. Never throws for what a file can hold. */
export function readContent(
  source: string,
  { format, language }: { format: Format; language: LanguageTag },
): ReadContent {
  try {
    return readers[format](source, language)
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP
    throw error
  }
}
