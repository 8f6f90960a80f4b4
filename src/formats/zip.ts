import { Inflate } from 'fflate'
import type { ZipEntry } from './zip/directory.ts'
import { compressedContent, zipDirectory } from './zip/directory.ts'

/** The content of files in an archive by their names, or why it cannot be had, in words for people. */
export type Unzipped = ReadonlyMap<string, Uint8Array> | { readonly reason: string }

const MOST_ENTRIES = 10_000
const MEGABYTE = 1024 * 1024
/** Of one file in the archive and of all that are wanted, in bytes: the text of several thousand pages. */
const LARGEST = 64 * MEGABYTE
const LARGEST_TOTAL = 128 * MEGABYTE
/** No document is written so monotonously that it shrinks to less than this part, once it is of some size. */
const DENSEST = 250
const SOME_SIZE = 4 * MEGABYTE

const DAMAGED = { reason: 'is damaged or incomplete: as a ZIP archive it cannot be read to its end' }
const TOO_LARGE = { reason: 'grows too large when it is unpacked to be a document' }

/** The names of the files in an archive in order, or why they cannot be told. */
export function zipNames(bytes: Uint8Array): readonly string[] | { readonly reason: string } {
  const entries = zipDirectory(bytes)
  if (entries === undefined) return DAMAGED
  return entries.length > MOST_ENTRIES ? TOO_LARGE : entries.map(({ name }) => name)
}

/**
 * Unpacks the wanted files of an archive. Time and memory are bounded whatever the archive says of itself: unpacking stops where a
 * file, or all together, grows larger than documents are.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  const entries = zipDirectory(bytes)
  if (entries === undefined) return DAMAGED
  if (entries.length > MOST_ENTRIES) return TOO_LARGE
  const contents = new Map<string, Uint8Array>()
  let room = LARGEST_TOTAL
  for (const entry of entries.filter(({ name }) => !name.endsWith('/') && wanted(name))) {
    const content = unpacked(bytes, entry, room)
    if ('reason' in content) return content
    room -= content.length
    contents.set(entry.name, content)
  }
  return contents
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array | { readonly reason: string } {
  if (entry.isEncrypted) return { reason: 'is an archive that is protected by a password' }
  const compressed = compressedContent(bytes, entry)
  if (compressed === undefined) return DAMAGED
  if (entry.method === 8) return inflated(compressed, Math.min(LARGEST, room))
  if (entry.method !== 0) return { reason: 'is packed in a way that is not read; pack it as an ordinary ZIP archive' }
  return compressed.length > Math.min(LARGEST, room) ? TOO_LARGE : compressed
}

/** How much of the compressed content is unpacked between two looks at what has come out of it, in bytes. */
const STEP = 16 * 1024

function inflated(compressed: Uint8Array, largest: number): Uint8Array | { readonly reason: string } {
  const chunks: Uint8Array[] = []
  const state = { length: 0, isDone: false }
  const inflate = new Inflate((chunk, isLast) => {
    chunks.push(chunk)
    state.length += chunk.length
    state.isDone ||= isLast
  })
  const most = Math.min(largest, Math.max(SOME_SIZE, compressed.length * DENSEST))
  try {
    for (let at = 0; at < compressed.length; at += STEP) {
      inflate.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length)
      if (state.length > most) return TOO_LARGE
    }
  } catch {
    return DAMAGED
  }
  return state.isDone ? joined(chunks, state.length) : DAMAGED
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
