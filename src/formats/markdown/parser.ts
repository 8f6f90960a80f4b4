import type { Nodes, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'

import type { Span } from '../../model/span.ts'

/** Of GFM only what documents are made of; its literal autolinks alone would double the time. */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmFootnote()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
}

/** The syntax tree of a Markdown text, with offsets. */
export function parseMarkdown(source: string): Root {
  return unified().use(remarkParse).use(tablesAndFootnotes).parse(source)
}

/** Where a parsed node stands in the file. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
