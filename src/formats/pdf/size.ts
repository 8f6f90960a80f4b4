import { constants, inflateSync } from 'node:zlib'

/** Bytes that one stream, and all streams of a file, may come to once inflated. */
const MOST_OF_ONE = 64_000_000
const MOST = 500_000_000
const DICTIONARY = 2000

/**
 * Whether the compressed streams of a file, those of images left aside, would take more memory than any document does: the engine
 * inflates a stream as a whole, whatever comes out. Streams of an encrypted file do not show what they hold.
 */
export function inflatesTooMuch(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = MOST
  for (const { start, end, times } of compressedStreams(buffer)) {
    const length = inflatedLength(buffer.subarray(start, end), times)
    left -= length
    if (left <= 0 || length >= MOST_OF_ONE) return true
  }
  return false
}

interface Compressed {
  readonly start: number
  readonly end: number
  /** How often it is compressed. */
  readonly times: number
}

function* compressedStreams(buffer: Buffer): Iterable<Compressed> {
  let at = 0
  for (;;) {
    const keyword = buffer.indexOf('stream', at, 'latin1')
    if (keyword < 0) return
    at = keyword + 6
    if (buffer.toString('latin1', keyword - 3, keyword) === 'end') continue
    const end = buffer.indexOf('endstream', at, 'latin1')
    const times = timesCompressed(buffer.toString('latin1', Math.max(0, keyword - DICTIONARY), keyword))
    const compressed = { start: dataStart(buffer, at), end: end < 0 ? buffer.length : end, times }
    if (times > 0) yield compressed
    at = compressed.end
  }
}

function dataStart(buffer: Buffer, at: number): number {
  if (buffer[at] === 0x0d && buffer[at + 1] === 0x0a) return at + 2
  return buffer[at] === 0x0a || buffer[at] === 0x0d ? at + 1 : at
}

/** By the dictionary that ends where the stream begins. */
function timesCompressed(before: string): number {
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
  if (/\/Subtype\s*\/Image\b/.test(dictionary)) return 0
  return dictionary.match(/\/Fl(?:ate)?(?:Decode)?\b/g)?.length ?? 0
}

/** At most the limit for one stream. Damaged data counts for what comes before the damage: the engine stops there as well. */
function inflatedLength(data: Buffer, times: number): number {
  let inner = data
  try {
    for (let i = 0; i < times; i++)
      inner = inflateSync(inner, { maxOutputLength: MOST_OF_ONE, finishFlush: constants.Z_SYNC_FLUSH })
    return inner.length
  } catch (error) {
    return error instanceof RangeError ? MOST_OF_ONE : inner.length
  }
}
