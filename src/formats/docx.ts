import { localeOf } from '../locale/index.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import { decode } from './decode.ts'
import { openPackage } from './docx/package.ts'
import { readDocxIn } from './docx/read.ts'
import { remarksOn, writeDocument } from './docx/write-document.ts'
import type { Opening } from './open.ts'

/**
 * Opens a Word document (ISO/IEC 29500, transitional or strict). Its source is the text of the document, one paragraph a line; numbers
 * that Word counts are labels and stand nowhere in it.
 */
export function openDocx(bytes: Uint8Array): Opening {
  if (!isArchive(bytes)) return { reason: whatElse(bytes) }
  const opened = openPackage(bytes)
  if ('reason' in opened) return opened
  const written = writeDocument(opened)
  if (written.source.trim() === '') return { reason: 'holds no text' }
  const { source, landmarks } = written
  const read = (language: string) => readDocxIn(written, localeOf(primaryLanguage(language)))
  return [{ format: 'docx', source, landmarks, notes: remarksOn(opened), read }]
}

function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b
}

/** Word opens web pages and plain text by any name. */
function whatElse(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'is empty'
  const decoded = decode(bytes)
  if ('text' in decoded && /^\s*<(?:!doctype html|html)/i.test(decoded.text.slice(0, 1000)))
    return 'is an HTML page; name it `.html`'
  return 'is not a Word document; name it by what it is, or save it as `.docx`'
}
