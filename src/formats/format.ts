import type { Format } from '../model/language-version.ts'

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
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
  xlf: 'xliff',
  xliff: 'xliff',
  sdlxliff: 'xliff',
  mqxliff: 'xliff',
  tmx: 'tmx',
}

/** The format of a file by its ending; plain text if the ending says nothing. */
export function formatOf(path: string): Format {
  const ending = endingOf(path)
  return isReadableEnding(ending) ? FORMATS[ending]! : 'text'
}

/** What stands behind the last full stop of a file's name, in lower case; empty if there is none. */
export function endingOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** The endings, without full stop, of the files that can be read. */
export const readableEndings: readonly string[] = Object.keys(FORMATS)

/** Whether an ending, without full stop and in lower case, says that a file can be read. */
export function isReadableEnding(ending: string): boolean {
  return Object.hasOwn(FORMATS, ending)
}
