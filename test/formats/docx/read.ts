import { openDocx } from '../../../src/formats/docx.ts'
import type { LanguageVersion } from '../../../src/model/language-version.ts'
import { brief } from '../brief.ts'
import { type WordParts, wordFile } from '../../support/word.ts'

/** What is read of a Word document. */
export type ReadWord = Pick<LanguageVersion, 'paragraphs' | 'source' | 'landmarks'> & {
  readonly notes: readonly string[]
}

export function readWordFile(bytes: Uint8Array, language = 'en'): ReadWord {
  const opening = openDocx(bytes)
  if ('reason' in opening) throw new Error(opening.reason)
  const [{ source, landmarks = [], notes = [], read }] = opening as [(typeof opening)[number]]
  const content = read(language)
  if ('reason' in content) throw new Error(content.reason)
  return { ...content, source, landmarks, notes }
}

export function readWord(parts: WordParts | string, language = 'en'): ReadWord {
  return readWordFile(wordFile(typeof parts === 'string' ? { body: parts } : parts), language)
}

/** Paragraphs in brief. */
export function briefs(parts: WordParts | string, language = 'en'): string[] {
  return readWord(parts, language).paragraphs.map(brief)
}
