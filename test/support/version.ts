import { readContent, type TextFormat } from '../../src/formats/read.ts'
import { type DocumentSet, documentSet } from '../../src/model/document-set.ts'
import type { LanguageVersion } from '../../src/model/language-version.ts'

/** One language version of a text. */
export function versionOf(language: string, source: string, format: TextFormat = 'markdown'): LanguageVersion {
  const content = readContent(source, { format, language })
  if ('reason' in content) throw new Error(content.reason)
  return { language, path: `${language}.${format === 'markdown' ? 'md' : format}`, format, source, ...content }
}

/** A document set of texts by language. */
export function setOf(
  texts: Readonly<Record<string, string>>,
  { id = 'set', format = 'markdown' }: { readonly id?: string; readonly format?: TextFormat } = {},
): DocumentSet {
  return documentSet(
    id,
    Object.entries(texts).map(([language, text]) => versionOf(language, text, format)),
  )
}
