import { inflateSync } from 'node:zlib'

/** Bytes that all streams of a file may come to once inflated. */
const MOST = 400_000_000
const DICTIONARY = 2000

/**
 * Whether the compressed streams of a file, those of images left aside, would take more memory than any document does: the engine
 * inflates a stream as a whole, whatever comes out. Streams of an encrypted file do not show what they hold.
 */
export function inflatesTooMuch(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = MOST
  for (const { start, end } of compressedStreams(buffer)) {
    left -= inflatedLength(buffer.subarray(start, end), left)
    if (left <= 0) return true
  }
  return false
}

interface Extent {
  readonly start: number
  readonly end: number
}

function* compressedStreams(buffer: Buffer): Iterable<Extent> {
  let at = 0
  for (;;) {
    const keyword = buffer.indexOf('stream', at, 'latin1')
    if (keyword < 0) return
    at = keyword + 6
    if (buffer.toString('latin1', keyword - 3, keyword) === 'end') continue
    const end = buffer.indexOf('endstream', at, 'latin1')
    const extent = { start: dataStart(buffer, at), end: end < 0 ? buffer.length : end }
    if (isInflated(buffer.toString('latin1', Math.max(0, keyword - DICTIONARY), keyword))) yield extent
    at = extent.end
  }
}

function dataStart(buffer: Buffer, at: number): number {
  if (buffer[at] === 0x0d && buffer[at + 1] === 0x0a) return at + 2
  return buffer[at] === 0x0a || buffer[at] === 0x0d ? at + 1 : at
}

/** By the dictionary that ends where the stream begins. */
function isInflated(before: string): boolean {
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
  return /\/Fl(?:ate)?(?:Decode)?\b/.test(dictionary) && !/\/Subtype\s*\/Image\b/.test(dictionary)
}

/** Damaged data counts for nothing: the engine stops there as well. */
function inflatedLength(data: Buffer, most: number): number {
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: 2 }).length
  } catch (error) {
    return error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? most : 0
  }
}
