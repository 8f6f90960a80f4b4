import type { PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

import type { Paragraph } from '../../model/language-version.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../draft.ts'
import type { LabelWords } from '../label.ts'
import type { InlineContent } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import { addInline } from './inline.ts'

/** What blocks are read from and written to. */
export interface BlockReader {
  readonly source: string
  readonly words: LabelWords
  /** Addresses of link reference definitions by identifier. */
  readonly targets: ReadonlyMap<string, string>
  readonly drafts: Draft[]
}

/** Kind, depth and span of a paragraph that is to be made of some content. */
export type Frame = Pick<Paragraph, 'kind' | 'depth' | 'span'>

export function draftOf(frame: Frame, content: InlineContent): Draft {
  return { ...frame, ...content }
}

/** The content of a run of inline nodes, after a marker of a list item if there is one. */
export function inlineContent(reader: BlockReader, nodes: readonly PhrasingContent[], marker?: Span): InlineContent {
  const { source, targets } = reader
  const out = foldedText(source)
  if (marker) {
    const length = marker.end - marker.start
    out.add(source.slice(marker.start, marker.end), { at: 0, length, source: marker.start, sourceLength: length })
    out.gap({ start: marker.end, end: marker.end + 1 })
  }
  addInline({ source, targets, out }, nodes)
  return out.build()
}

/** Addresses of the link reference definitions of a tree; the first of a name counts. */
export function linkTargets(tree: Root, source: string): Map<string, string> {
  const targets = new Map<string, string>()
  if (!source.includes(']:')) return targets
  visit(tree, 'definition', (node) => {
    if (!targets.has(node.identifier)) targets.set(node.identifier, node.url)
  })
  return targets
}
