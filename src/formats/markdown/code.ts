import type { Code } from 'mdast'

import type { MappedText } from '../../model/mapped-text.ts'
import { textBuilder } from '../../model/mapped-text.ts'
import { successivePieces } from '../slices.ts'
import { follow } from './follow.ts'
import { spanOf } from './parser.ts'

const LINE_END = /\r\n|\r|\n/g
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD]+|$/g

/** The lines of a code block, white space kept. A fence is a line of its own; indented code has none. */
export function codeText(source: string, node: Code): MappedText {
  const { start, end } = spanOf(node)
  const isFenced = /^(?:```|~~~)/.test(source.slice(start, start + 3))
  LINE_END.lastIndex = start
  const first = isFenced ? (LINE_END.exec(source)?.index ?? end) : start
  const lead = isFenced ? '\n' : ''
  const text = follow({ source, value: lead + node.value, start: first, end, isLiteral: true })
  return withoutControls(source, text, lead.length)
}

/** The text from `start` on. */
function withoutControls(source: string, text: MappedText, start: number): MappedText {
  const builder = textBuilder(source)
  const pieces = successivePieces(text)
  let done = start
  for (const { 0: controls, index } of text.value.slice(start).matchAll(CONTROL)) {
    for (const { at, length, source: from, sourceLength } of pieces(done, start + index))
      builder.replace(text.value.slice(at, at + length), from, from + sourceLength)
    done = start + index + controls.length
  }
  return builder.build()
}
