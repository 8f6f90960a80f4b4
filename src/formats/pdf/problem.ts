const HEAD = 1024
const TAIL = 2048

/** What the bytes of a file show before it is opened: why it cannot be read. */
export function plainProblem(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'is empty'
  if (!isPdf(bytes)) return 'is no PDF file, whatever its name says'
  // Much can be recovered from the rest, but what is missing would pass for a difference between the versions.
  return latin1(bytes.subarray(-TAIL)).includes('%%EOF') ? undefined : 'is cut off: the end of the file is missing'
}

/** Why the engine did not open a file, in words for people. */
export function openingProblem(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return 'is encrypted: it opens with a password only; save a copy without a password'
  if (error instanceof RangeError) return 'nests its objects too deeply to be a document'
  return 'is damaged: no pages can be read from it'
}

/** A few bytes may stand before the mark that a file begins with. */
function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, HEAD)).includes('%PDF-')
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
