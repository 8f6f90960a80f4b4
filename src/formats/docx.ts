import { localeOf } from '../locale/index.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import { openPackage } from './docx/package.ts'
import { readDocxIn } from './docx/read.ts'
import { remarksOn, writeDocument } from './docx/write-document.ts'
import type { Opening } from './open.ts'

/**
 * Opens a Word document (ISO/IEC 29500, transitional or strict). Its source is the text of the document, one paragraph a line; numbers
 * that Word counts are labels and stand nowhere in it.
 */
export function openDocx(bytes: Uint8Array): Opening {
  const opened = openPackage(bytes)
  if ('reason' in opened) return opened
  const written = writeDocument(opened)
  if (written.source.trim() === '') return { reason: 'holds no text' }
  const { source, landmarks } = written
  const read = (language: string) => readDocxIn(written, localeOf(primaryLanguage(language)))
  return [{ format: 'docx', source, landmarks, notes: remarksOn(opened), read }]
}
