import type { LanguageTag } from '../model/language-tag.ts'
import type { Content, Format } from '../model/language-version.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'

/** A reader makes paragraphs of the text of a file. */
export type Reader = (source: string, language: LanguageTag) => Content

const readers: Readonly<Record<Format, Reader>> = { markdown: readMarkdown, text: readText }

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  txt: 'text',
  text: 'text',
}

/** The format of a file by its ending; plain text if the ending says nothing. */
export function formatOf(path: string): Format {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return FORMATS[ending] ?? 'text'
}

/** The endings, without full stop, of the files that can be read. */
export const readableEndings: readonly string[] = Object.keys(FORMATS)

/** Reads a document of a format. */
export function readContent(source: string, { format, language }: { format: Format; language: LanguageTag }): Content {
  return readers[format](source, language)
}
