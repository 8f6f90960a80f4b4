import type { LanguageTag } from '../model/language-tag.ts'
import type { Format, Landmark } from '../model/language-version.ts'
import { decode } from './decode.ts'
import { openDocx } from './docx.ts'
import { isExchange, openExchange } from './exchange.ts'
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
  /** In a file that tells itself which of its versions belong together. */
  readonly bundle?: Bundle
  /** Text by which the language can be told, if not all of the source is in it. */
  readonly sample?: string
  /** Makes paragraphs of it. Never throws for what a file can hold. */
  readonly read: (language: LanguageTag) => ReadContent
}

/** Which of the documents in a file a version is of. */
export interface Bundle {
  /** Of the document in the file, from 0. */
  readonly index: number
  /** What the file calls the document; absent if it does not say. */
  readonly name?: string
  /** The version that the others are translated from. */
  readonly isSource: boolean
}

/** The versions in a file, mostly one; or why there are none, in words for people. */
export type Opening = readonly Opened[] | { readonly reason: string }

/** Opens the file of a format. Never throws for what a file can hold. */
type Opener = (bytes: Uint8Array) => Opening | Promise<Opening>

const openers: Readonly<Record<Format, Opener>> = {
  text: textOpener('text'),
  markdown: textOpener('markdown'),
  html: textOpener('html'),
  xml: textual((source) => (isExchange(source) ? openExchange(source) : textIn('xml', source))),
  docx: openDocx,
  pdf: async (bytes) => {
    const opened = await openPdf(bytes)
    return 'reason' in opened ? opened : [{ format: 'pdf', ...opened }]
  },
  xliff: textual(openExchange),
  tmx: textual(openExchange),
}

/** Opens a file by what its name says it is, unless its first bytes say that it is something else. */
export async function openFile(path: string, bytes: Uint8Array): Promise<Opening> {
  const sniffed = sniff(bytes)
  const reason = sniffed && misnamed(path, sniffed)
  if (reason !== undefined) return { reason }
  return openers[formatOf(path)](bytes)
}

function textOpener(format: TextFormat): Opener {
  return textual((source) => textIn(format, source))
}

function textIn(format: TextFormat, source: string): Opening {
  return [{ format, source, read: (language) => readContent(source, { format, language }) }]
}

/** Opens a file that is text, and not empty. */
function textual(open: (source: string) => Opening): Opener {
  return (bytes) => {
    const decoded = decode(bytes)
    if ('reason' in decoded) return decoded
    return decoded.text.trim() === '' ? { reason: 'is empty' } : open(decoded.text)
  }
}
