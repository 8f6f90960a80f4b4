import type { MappedText, Piece } from '../../model/mapped-text.ts'
import { toSource } from '../../model/mapped-text.ts'
import type { Span } from '../../model/span.ts'
import { successivePieces } from '../slices.ts'
import { decodeReference } from './character-reference.ts'
import type { FoldedText, InlineContent } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import { hrefOf, tagName } from './html-tag.ts'
import type { HtmlToken } from './html-tokens.ts'
import { htmlTokens } from './html-tokens.ts'

const BLOCK =
  /^\/?(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|div|figcaption|figure|footer|form|h[1-6r]|header|html|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|title|tr|ul)$/
const SPACE = /^\/?(?:br|t[dh])$/

/** One paragraph that stood between tags of blocks. */
export interface HtmlParagraph {
  readonly content: InlineContent
  /** In the file. */
  readonly span: Span
}

/** The paragraphs of an HTML block: tags and comments are left out, references decoded. */
export function htmlParagraphs(source: string, html: MappedText): HtmlParagraph[] {
  const pieces = successivePieces(html)
  return blocks(html).map((tokens) => {
    const out = foldedText(source)
    for (const token of tokens) {
      if (token.kind === 'text') addText(out, html, pieces(token.start, token.end))
      else addTag(out, html.value.slice(token.start, token.end), toSource(html, token))
    }
    const texts = tokens.filter((token) => isText(html, token))
    return { content: out.build(), span: toSource(html, { start: texts[0]!.start, end: texts.at(-1)!.end }) }
  })
}

/** The tokens of each paragraph that has text. */
function blocks(html: MappedText): HtmlToken[][] {
  const all: HtmlToken[][] = [[]]
  for (const token of htmlTokens(html.value)) {
    const isBlock = token.kind === 'tag' && BLOCK.test(tagName(html.value.slice(token.start, token.end)))
    if (isBlock) all.push([])
    else all.at(-1)!.push(token)
  }
  return all.filter((tokens) => tokens.some((token) => isText(html, token)))
}

function isText(html: MappedText, { kind, start, end }: HtmlToken): boolean {
  return kind === 'text' && html.value.slice(start, end).trim() !== ''
}

function addTag(out: FoldedText, tag: string, span: Span): void {
  const name = tagName(tag)
  const target = name === 'a' ? hrefOf(tag) : undefined
  if (target !== undefined) out.link(target, span)
  if (SPACE.test(name)) out.gap(span)
}

const REFERENCE = /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|[A-Za-z]{2,8});/g

function addText(out: FoldedText, html: MappedText, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const run = html.value.slice(piece.at, piece.at + piece.length)
    let done = 0
    for (const { 0: reference, index } of run.matchAll(REFERENCE)) {
      out.add(run, part(piece, done, index))
      done = index + reference.length
      const decoded = decodeReference(reference)
      out.add(decoded, { ...part(piece, index, done), at: 0, length: decoded.length })
    }
    out.add(run, part(piece, done, run.length))
  }
}

/** The part of a piece, counted in its own run. */
function part({ source, length, sourceLength }: Piece, start: number, end: number): Piece {
  if (length !== sourceLength) return { at: start, length: end - start, source, sourceLength }
  return { at: start, length: end - start, source: source + start, sourceLength: end - start }
}
