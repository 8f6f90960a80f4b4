const HEAD = 1024

/** Why the engine did not open a file, in words for people. */
export function openingProblem(error: unknown, bytes: Uint8Array): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return 'is encrypted: it opens with a password only; save a copy without a password'
  if (!isPdf(bytes)) return 'is no PDF file, whatever its name says'
  if (error instanceof RangeError) return 'nests its objects too deeply to be a document'
  return 'is damaged or cut off: no pages can be read from it'
}

/** A few bytes may stand before the mark that a file begins with. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-')
}
