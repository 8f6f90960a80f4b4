/** Text of a file, or why it is none, in words for people. */
export type Decoded = { readonly text: string } | { readonly reason: string }

/** Decodes UTF-8 with or without byte order mark, and UTF-16 with one. The mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = byteOrderMark(bytes)
  try {
    const text = new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0'))
      return { reason: 'contains NUL bytes, so it is a binary file or UTF-16 without a byte order mark' }
    return { text }
  } catch {
    return { reason: `is not valid ${encoding ?? 'UTF-8'}; save it as UTF-8, or as UTF-16 with a byte order mark` }
  }
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}
