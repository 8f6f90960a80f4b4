import type { ParsedText } from './follow.ts'

const REFERENCE = /&(?:#[xX][\dA-Fa-f]{1,8}|#\d{1,9}|[A-Za-z][\dA-Za-z]{0,31})(;?)/y
const AMPERSAND = /^&(?:amp|#38|#x26)\b/i
/** What the named references for two characters have as the second, besides the halves of a surrogate pair. */
const SECOND = /^(?:[\uD800-\uDBFF].|.(?:\u0331|\u0333|\u0338|\u200A|\u20D2|\u20E5|\uFE00)|fj)/s
/** Names that need no semicolon have two to six letters. */
const SHORT_NAMES = [2, 3, 4, 5, 6]
const AHEAD = 4

/** What corresponds at an ampersand of the file: a character reference and what it stands for, or the ampersand itself. */
export function referenceAt(
  parsed: ParsedText,
  at: number,
  offset: number,
): { value: number; source: number } | undefined {
  const { source, value } = parsed
  if (source[offset] !== '&') return undefined
  REFERENCE.lastIndex = offset
  const [whole = '&', semicolon] = REFERENCE.exec(source) ?? []
  if (value[at] === '&' && !AMPERSAND.test(whole)) return { value: 1, source: 1 }
  const length = characterLength(value.slice(at, at + 2))
  if (semicolon === ';' || whole.startsWith('&#')) return { value: length, source: whole.length }
  const name = SHORT_NAMES.find((letters) => goesOn(parsed, at + length, offset + 1 + letters))
  return name === undefined ? undefined : { value: length, source: name + 1 }
}

/** Code units of what a reference stands for, which `value` begins with. */
export function characterLength(value: string): 1 | 2 {
  return SECOND.test(value.slice(0, 2)) ? 2 : 1
}

function goesOn({ source, value, end }: ParsedText, at: number, offset: number): boolean {
  if (offset >= end) return offset === end && at === value.length
  return value
    .slice(at, at + AHEAD)
    .startsWith(source.slice(offset, Math.min(end, offset + AHEAD)).split(/[&\r]/, 1)[0]!)
}
