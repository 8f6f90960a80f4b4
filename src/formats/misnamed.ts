import type { Format } from '../model/language-version.ts'
import { endingOf, formatOf, isReadableEnding } from './format.ts'
import type { FileKind, Sniffed } from './sniff.ts'

/** What the files of a format are; those of all others are text. */
const KINDS: Partial<Readonly<Record<Format, FileKind>>> = { docx: 'docx', pdf: 'pdf' }

/** What to do with a file that is of another kind than its name says. */
const REMEDIES: Readonly<Record<FileKind, string>> = {
  pdf: 'name it `.pdf`',
  docx: 'name it `.docx`',
  doc: 'open it and save it as `.docx`',
  encrypted: 'open it and save it as `.docx` without a password',
  odt: 'open it and save it as `.docx`',
  odf: 'save its text as `.docx`',
  xlsx: 'save its text as `.docx`',
  pptx: 'save its text as `.docx`',
  epub: 'give the pages in it, which are HTML',
  rtf: 'open it and save it as `.docx`',
  zip: 'name it `.zip` if it holds documents',
  image: 'give a document that has its text as text',
}

/** Why a file cannot be read that is of another kind than its name says; `undefined` if its name is right. */
export function misnamed(path: string, { what, name }: Sniffed): string | undefined {
  const expected = KINDS[formatOf(path)]
  // A damaged archive of the right kind is for its reader to judge.
  if (expected === what || (expected === 'docx' && what === 'zip')) return undefined
  const remedy = REMEDIES[what]
  if (what === 'encrypted') return `is ${name}; ${remedy}`
  if (!isReadableEnding(endingOf(path)))
    return what in READ ? `is ${name}; ${remedy}` : `is ${name}, which is not read; ${remedy}`
  return `is named \`.${endingOf(path)}\` but is ${name}; ${remedy}`
}

const READ = { pdf: true, docx: true }
