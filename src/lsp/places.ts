import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Location, Range } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { LanguageVersion, Paragraph } from '../model/language-version.ts'
import type { Span } from '../model/span.ts'

/** Absolute path of a file by its URI; `undefined` for what is no file, such as a text that was never saved. */
export function fileOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
}

const documents = new WeakMap<LanguageVersion, TextDocument>()

/** The text of a version as the protocol counts in it: lines and UTF-16 code units from 0. */
export function documentOf(version: LanguageVersion): TextDocument {
  const known = documents.get(version) ?? TextDocument.create('', '', 0, version.source)
  documents.set(version, known)
  return known
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** A span of a version's file; the beginning of a file whose offsets are not those of its text. */
export function rangeOf(version: LanguageVersion, { start, end }: Span): Range {
  if (version.landmarks) return NOWHERE
  const document = documentOf(version)
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

/** A place in a file. `absolute`: path of the version's file. */
export function locationOf(version: LanguageVersion, absolute: string, span: Span): Location {
  return { uri: pathToFileURL(absolute).href, range: rangeOf(version, span) }
}

/** Index of the paragraph at an offset, or else of the last one before it; -1 if there is none. */
export function paragraphAt({ paragraphs }: LanguageVersion, offset: number): number {
  const around = paragraphs.findIndex(({ span }) => span.start <= offset && offset <= span.end)
  return around >= 0 ? around : paragraphs.findLastIndex(({ span }) => span.start <= offset)
}

/** All of some paragraphs that follow one another. */
export function spanAcross(paragraphs: readonly Paragraph[]): Span | undefined {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  return first && last && { start: first.span.start, end: last.span.end }
}
