import type { LanguageTag } from '../model/language-tag.ts'
import type { Format, Landmark } from '../model/language-version.ts'
import { decode } from './decode.ts'
import { openDocx } from './docx.ts'
import { formatOf } from './format.ts'
import { misnamed } from './misnamed.ts'
import { openPdf } from './pdf.ts'
import type { ReadContent, TextFormat } from './read.ts'
import { readContent } from './read.ts'
import { sniff } from './sniff.ts'

/** One language version as a file holds it, before it is settled which language it is in. */
export interface Opened {
  readonly format: Format
  /** Text by which the language can be told and in which every offset counts. */
  readonly source: string
  /** As the file itself declares it for this version. */
  readonly language?: LanguageTag
  readonly landmarks?: readonly Landmark[]
  /** What people should know of how the file is understood, as said of it: `has tracked changes, which are …`. */
  readonly notes?: readonly string[]
  /** Makes paragraphs of it. Never throws for what a file can hold. */
  readonly read: (language: LanguageTag) => ReadContent
}

/** The versions in a file, mostly one; or why there are none, in words for people. */
export type Opening = readonly Opened[] | { readonly reason: string }

/** Opens the file of a format. Never throws for what a file can hold. */
type Opener = (bytes: Uint8Array) => Opening | Promise<Opening>

const openers: Readonly<Record<Format, Opener>> = {
  text: textOpener('text'),
  markdown: textOpener('markdown'),
  html: textOpener('html'),
  xml: textOpener('xml'),
  docx: openDocx,
  pdf: async (bytes) => {
    const opened = await openPdf(bytes)
    return 'reason' in opened ? opened : [{ format: 'pdf', ...opened }]
  },
  xliff: notYet,
  tmx: notYet,
}

/** Opens a file by what its name says it is, unless its first bytes say that it is something else. */
export async function openFile(path: string, bytes: Uint8Array): Promise<Opening> {
  const sniffed = sniff(bytes)
  const reason = sniffed && misnamed(path, sniffed)
  if (reason !== undefined) return { reason }
  return openers[formatOf(path)](bytes)
}

function textOpener(format: TextFormat): Opener {
  return (bytes) => {
    const decoded = decode(bytes)
    if ('reason' in decoded) return decoded
    const source = decoded.text
    if (source.trim() === '') return { reason: 'is empty' }
    return [{ format, source, read: (language) => readContent(source, { format, language }) }]
  }
}

function notYet(): Opening {
  return { reason: 'is of a format that is not read yet' }
}
