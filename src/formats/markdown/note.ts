import type { FootnoteDefinition, RootContent } from 'mdast'

import type { Draft } from '../draft.ts'
import type { BlockReader } from './block-reader.ts'
import { draftOf } from './block-reader.ts'
import { codeText } from './code.ts'
import { foldedText } from '../folded-text.ts'
import type { InlineReader } from './inline.ts'
import { addInline, addPieces } from './inline.ts'
import { spanOf } from './parser.ts'

/** A footnote definition as one paragraph, whatever it is made of. */
export function readNote({ source, targets }: BlockReader, node: FootnoteDefinition): Draft {
  const span = spanOf(node)
  const out = foldedText(source)
  addBlocks({ source, targets, out }, node.children)
  const mark = node.label ?? node.identifier
  const end = source.indexOf(']', span.start) + 1
  const label = { name: `fn:${mark}`, key: `fn:${mark}`, span: { start: span.start, end } }
  return { ...draftOf({ kind: 'note', depth: 0, span }, out.build()), label }
}

function addBlocks(reader: InlineReader, blocks: readonly RootContent[]): void {
  for (const block of blocks) {
    const span = spanOf(block)
    if (block.type === 'paragraph' || block.type === 'heading') addInline(reader, block.children)
    else if (block.type === 'code') addPieces(reader.out, codeText(reader.source, block))
    else if ('children' in block) addBlocks(reader, block.children)
    reader.out.gap({ start: span.end, end: span.end + 1 })
  }
}
