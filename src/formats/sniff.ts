import { decode } from './decode.ts'
import { unzip, zipNames } from './zip.ts'

/** What a file is by its first bytes, whatever its name says. */
export interface Sniffed {
  readonly what: FileKind
  /** For people, with its article. */
  readonly name: string
}

/** Kinds of file that their first bytes tell. All but these may be text. */
export type FileKind = keyof typeof NAMES

const NAMES = {
  pdf: 'a PDF document',
  docx: 'a Word document',
  doc: 'a document of old Word or Office',
  encrypted: 'an Office document that is protected by a password',
  odt: 'an OpenDocument text',
  odf: 'an OpenDocument file that is no text',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  epub: 'an electronic book (EPUB)',
  rtf: 'an RTF document',
  zip: 'a ZIP archive',
  image: 'an image',
} as const

/** First bytes, as Latin-1 (https://www.iana.org/assignments/media-types, and the specifications of the formats). */
const SIGNATURES: ReadonlyArray<readonly [string, FileKind]> = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'doc'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
]

/** Tells what a file is if it is none that holds its text as text. */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  const start = latin1(bytes.subarray(0, 1024))
  // Readers of PDF allow for some bytes before the signature.
  const first = /^[\s\xEF\xBB\xBF]*%PDF-/.test(start)
    ? 'pdf'
    : SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1]
  const what = first === 'zip' ? inArchive(bytes) : first === 'doc' ? inContainer(bytes) : first
  return what && { what, name: NAMES[what] }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

/** Names in the directory of a container are UTF-16. */
function inContainer(bytes: Uint8Array): FileKind {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 0, 'utf16le')
    ? 'encrypted'
    : 'doc'
}

const BY_FOLDER: ReadonlyArray<readonly [string, FileKind]> = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
]
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'

function inArchive(bytes: Uint8Array): FileKind {
  const names = zipNames(bytes)
  // What is damaged is judged by the reader that the name of the file asks for.
  if ('reason' in names) return 'zip'
  if (names.includes('mimetype')) return byMediaType(bytes)
  if (!names.includes('[Content_Types].xml')) return 'zip'
  return BY_FOLDER.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1] ?? 'docx'
}

function byMediaType(bytes: Uint8Array): FileKind {
  const files = unzip(bytes, (name) => name === 'mimetype')
  const content = 'reason' in files ? undefined : files.get('mimetype')
  const decoded = content && decode(content)
  const type = decoded && 'text' in decoded ? decoded.text.trim() : ''
  if (type === 'application/epub+zip') return 'epub'
  if (!type.startsWith(OPEN_DOCUMENT)) return 'zip'
  return type.startsWith(`${OPEN_DOCUMENT}text`) ? 'odt' : 'odf'
}
