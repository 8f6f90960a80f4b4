import type { MappedText } from '../../model/mapped-text.ts'
import { textBuilder } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'
import { referenceAt } from './reference.ts'

/** A value that a parser made of a run of the file. */
export interface ParsedText extends Span {
  readonly source: string
  readonly value: string
}

/** Maps a parsed value back to the file by walking both together. What this walk does not know corresponds as a whole. */
export function followText(parsed: ParsedText): MappedText {
  const { source, value, start, end } = parsed
  const builder = textBuilder(source)
  // Nearly always: references are rare.
  if (source.slice(start, end) === value) builder.copy(start, end)
  let at = builder.length
  let offset = start
  while (at < value.length) {
    const step = stepAt(parsed, at, offset)
    const until = Math.min(offset + step.source, end)
    if (step.isSame) builder.copy(offset, until)
    else builder.replace(value.slice(at, at + step.value), offset, until)
    at += step.value
    offset = until
  }
  return builder.build()
}

/** How many code units of value and file correspond; none of the value where the parser dropped some. */
interface Step {
  readonly value: number
  readonly source: number
  /** Code unit for code unit. */
  readonly isSame?: boolean
}

function stepAt(parsed: ParsedText, at: number, offset: number): Step {
  const same = sameLength(parsed, at, offset)
  if (same > 0) return { value: same, source: same, isSame: true }
  const { source, value, end } = parsed
  const rest = { value: value.length - at, source: end - offset }
  if (offset >= end) return rest
  if (source[offset] === '\r') return lineEnd(parsed, at, offset)
  return referenceAt(parsed, at, offset) ?? dropped(source[offset]!) ?? rest
}

/** A carriage return is read as a line feed, alone or with the one after it, or as a blank before that. */
function lineEnd({ source, value }: ParsedText, at: number, offset: number): Step {
  const isPair = source[offset + 1] === '\n'
  if (value[at] === '\n') return { value: 1, source: isPair ? 2 : 1 }
  return { value: isPair && value.startsWith(' \n', at) ? 1 : 0, source: 1 }
}

function sameLength({ source, value, end }: ParsedText, at: number, offset: number): number {
  const longest = Math.min(value.length - at, end - offset)
  let length = 0
  while (length < longest && source[offset + length] === value[at + length] && value[at + length] !== '&') length++
  return length
}

/** Parsers drop NUL, the first line end of preformatted text and some white space in tables. */
function dropped(char: string): Step | undefined {
  return /[\0\s]/.test(char) ? { value: 0, source: 1 } : undefined
}
