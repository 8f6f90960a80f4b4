/** A run of letters, a run of digits, or one other character that is not white space. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** In UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
  /** In lower case; every dash is `-`, every apostrophe `'`. */
  readonly key: string
  /** No white space before it. */
  readonly glued: boolean
}

const BLANK = 1
const DIGIT = 2
const LETTER = 3
const DASH = /^\p{Pd}$|^\u2212$/u
const APOSTROPHES = '’ʼ´`‘'
/** Letters by Unicode that are marks here: the raised o and a of ordinals. */
const RAISED = 'ºª'
/** Alone it stands for a hyphen. */
const SOFT_HYPHEN = '\u00ad'
/** Class by code unit; what is none of the three, surrogates among them, is 0. */
const CLASSES = classes()

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (let at = 0; at < text.length; at = end) {
    const kind = classAt(text, at)
    end = kind === 0 ? at + 1 : runEnd(text, at, kind)
    if (kind !== BLANK) tokens.push(tokenOf(text, { start: at, end }, kind))
  }
  return tokens
}

function runEnd(text: string, start: number, kind: number): number {
  let end = start + 1
  while (end < text.length && classAt(text, end) === kind) end++
  return end
}

function tokenOf(text: string, { start, end }: { start: number; end: number }, kind: number): Token {
  const glued = start === 0 || classAt(text, start - 1) !== BLANK
  const written = text.slice(start, end)
  if (kind === DIGIT) return { kind: 'number', start, end, key: written, glued }
  if (kind === LETTER && written !== SOFT_HYPHEN) return { kind: 'word', start, end, key: wordKey(written), glued }
  return { kind: 'mark', start, end, key: markKey(written), glued }
}

function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? 0
}

function wordKey(written: string): string {
  const lower = written.toLowerCase()
  return lower.includes('\u00ad') ? lower.replaceAll('\u00ad', '') : lower
}

function markKey(written: string): string {
  if (written === SOFT_HYPHEN) return '-'
  if (APOSTROPHES.includes(written)) return "'"
  return written > '\u007f' && DASH.test(written) ? '-' : written
}

function classes(): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(String.fromCharCode(code)))
}

function classOf(unit: string): number {
  if (/[\s\u200b\u2060]/.test(unit)) return BLANK
  if (/[0-9]/.test(unit)) return DIGIT
  return /[\p{L}\p{M}\u00ad]/u.test(unit) && !RAISED.includes(unit) ? LETTER : 0
}
