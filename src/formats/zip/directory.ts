/** One file in a ZIP archive, as the directory at its end describes it. What it says of sizes may be untrue. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string
  /** 0 for stored, 8 for deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  /** Of the compressed content, in bytes. */
  readonly size: number
  /** Where the header of the file begins. */
  readonly header: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const HEADER = 0x04034b50
const LONGEST_COMMENT = 0xffff
const END_SIZE = 22
const ENTRY_SIZE = 46
const HEADER_SIZE = 30

/** The entries of an archive; `undefined` if it has no directory, or one that is damaged (APPNOTE.TXT, 4.3.12 and 4.3.16). */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push(
      entryAt(view, at, new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength))),
    )
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  return {
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    size: view.getUint32(at + 20, true),
    header: view.getUint32(at + 42, true),
  }
}

/** The compressed content of an entry; `undefined` if the archive ends before it. */
export function compressedContent(bytes: Uint8Array, { header, size }: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes)
  if (header + HEADER_SIZE > bytes.length || view.getUint32(header, true) !== HEADER) return undefined
  const start = header + HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + size > bytes.length ? undefined : bytes.subarray(start, start + size)
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** The record that ends an archive; a comment may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at
  return undefined
}
