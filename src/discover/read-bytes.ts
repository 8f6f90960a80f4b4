import { readFile, stat } from 'node:fs/promises'
import { formatOf } from '../formats/format.ts'
import type { Format } from '../model/language-version.ts'

const MEGABYTE = 1024 * 1024
/** Of files that are text, in megabytes: the Official Journal of a week. All else may hold images. */
const LARGEST_TEXT = 32
const LARGEST = 256

const PACKED: ReadonlySet<Format> = new Set(['docx', 'pdf'])

/** The bytes of a file, or why it is too large to be read. Throws what the file system throws. */
export async function readBytes(absolute: string): Promise<Uint8Array | { readonly reason: string }> {
  return readUpTo(absolute, PACKED.has(formatOf(absolute)) ? LARGEST : LARGEST_TEXT)
}

/** The bytes of an archive, or why it is too large to be read. Throws what the file system throws. */
export async function readArchive(absolute: string): Promise<Uint8Array | { readonly reason: string }> {
  return readUpTo(absolute, LARGEST)
}

async function readUpTo(absolute: string, megabytes: number): Promise<Uint8Array | { readonly reason: string }> {
  const { size } = await stat(absolute)
  return size > megabytes * MEGABYTE ? { reason: `is larger than ${megabytes} MB` } : readFile(absolute)
}
