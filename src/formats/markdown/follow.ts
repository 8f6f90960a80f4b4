import type { MappedText } from '../../model/mapped-text.ts'
import { textBuilder } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'
import { characterReferenceAt } from './character-reference.ts'

/** A value that the parser made of a run of the file. */
export interface Parsed extends Span {
  readonly source: string
  readonly value: string
  /** In code, HTML and autolinks a backslash or an ampersand stands for itself. */
  readonly isLiteral?: boolean
}

/** Maps a parsed value back to the file by walking both together. */
export function follow(parsed: Parsed): MappedText {
  const { source, value, start, end } = parsed
  const builder = textBuilder(source)
  // Nearly always: escapes, references and prefixes of lines are rare.
  if (source.slice(start, end) === value) builder.copy(start, end)
  let at = builder.length
  let offset = start
  while (at < value.length) {
    const run = runLength(parsed, at, offset)
    if (run > 0) builder.copy(offset, offset + run)
    else {
      const step = stepAt(parsed, at, offset)
      builder.replace(value.slice(at, at + step.value), offset, Math.min(offset + step.source, end))
      at += step.value
      offset += step.source
    }
    at += run
    offset += run
  }
  return builder.build()
}

/** The code units from here on that are the same in value and file beyond doubt. */
function runLength({ source, value, end, isLiteral }: Parsed, at: number, offset: number): number {
  const longest = Math.min(value.length - at, end - offset)
  let length = 0
  while (
    length < longest &&
    source[offset + length] === value[at + length] &&
    !isSpecial(value[at + length]!, isLiteral)
  )
    length++
  return length
}

function isSpecial(char: string, isLiteral = false): boolean {
  return isLineEnd(char) || (!isLiteral && (char === '\\' || char === '&'))
}

/** How many code units of value and file correspond as a whole; none of the value where the parser dropped some. */
interface Step {
  readonly value: number
  readonly source: number
}

const BOTH: Step = { value: 1, source: 1 }

function stepAt(parsed: Parsed, at: number, offset: number): Step {
  const { source, value, end } = parsed
  const [mine, theirs] = [value[at]!, source[offset] ?? '']
  if (offset >= end) return { value: value.length - at, source: 0 }
  if (isLineEnd(theirs) && isBlank(mine)) return lineEnd(parsed, at, offset)
  if (isBlank(theirs)) return isBlank(mine) && !isLineEnd(mine) ? BOTH : { value: 0, source: 1 }
  return escapeAt(parsed, at, offset) ?? (mine === theirs || theirs === '\0' ? BOTH : mismatch(parsed, at, offset))
}

/** Something this walk does not know: what is left corresponds as a whole. */
function mismatch({ value, end }: Parsed, at: number, offset: number): Step {
  return isBlank(value[at]!) ? { value: 1, source: 0 } : { value: value.length - at, source: end - offset }
}

const ESCAPABLE = /[!-/:-@[-`{-~]/

function escapeAt({ source, value, isLiteral }: Parsed, at: number, offset: number): Step | undefined {
  const next = source[offset + 1] ?? ''
  const isEscape = source[offset] === '\\' && next === value[at]
  // A table cell lets a pipe be escaped even inside code.
  if (isEscape && (isLiteral ? next === '|' : ESCAPABLE.test(next))) return { value: 1, source: 2 }
  if (isLiteral || source[offset] !== '&') return undefined
  const reference = characterReferenceAt(source, offset, value.slice(at, at + 2))
  return reference && { value: reference.length, source: reference.sourceLength }
}

/** A line end with the marks and the indentation of the containers that the next line stands in. */
function lineEnd({ source, value, isLiteral }: Parsed, at: number, offset: number): Step {
  const [own, theirs] = [lineEndLength(value, at) || 1, lineEndLength(source, offset)]
  const prefix = prefixLength(source, offset + theirs)
  const kept = isLiteral ? prefixLength(value, at + own) : 0
  return { value: own, source: theirs + Math.max(0, prefix - kept) }
}

function lineEndLength(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1
  return text[at] === '\n' ? 1 : 0
}

const PREFIX = /[ \t>]*/y

function prefixLength(text: string, at: number): number {
  PREFIX.lastIndex = at
  return PREFIX.exec(text)?.[0].length ?? 0
}

function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r'
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || isLineEnd(char)
}
