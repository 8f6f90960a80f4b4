import type { ReadContent } from '../../src/formats/read.ts'
import type { Paragraph } from '../../src/model/language-version.ts'

/** What is wrong with the map of a paragraph, in words. */
function* faultsOf(paragraph: Paragraph, source: string): Iterable<string> {
  const { text, span, label, anchors, links } = paragraph
  if (span.start < 0 || span.end > source.length || span.start >= span.end) yield 'span outside the file'
  let at = 0
  let from = 0
  for (const piece of text.pieces) {
    if (piece.at !== at || piece.length <= 0) yield `piece at ${piece.at} leaves a hole`
    if (piece.source < from || piece.source + piece.sourceLength > source.length)
      yield `piece at ${piece.at} out of order`
    const [mine, theirs] = [
      text.value.slice(at, at + piece.length),
      source.slice(piece.source, piece.source + piece.sourceLength),
    ]
    if (piece.length === piece.sourceLength && !isSame(mine, theirs))
      yield `${JSON.stringify(mine)} is ${JSON.stringify(theirs)} in the file`
    at += piece.length
    from = piece.source + piece.sourceLength
  }
  if (at !== text.value.length) yield 'pieces do not cover the text'
  if (text.value !== text.value.trim() && paragraph.kind !== 'code') yield 'text is not trimmed'
  if (label && !namesLabel(source.slice(label.span.start, label.span.end), paragraph))
    yield `label ${label.name} is ${JSON.stringify(source.slice(label.span.start, label.span.end))} in the file`
  for (const { mark, at: place, span: own } of anchors) {
    // Marks that are counted are written by nobody.
    const written = source.slice(own.start, own.end)
    if (written !== '' && !written.includes(mark) && !/^<\w*note/i.test(written))
      yield `anchor ${mark} is ${JSON.stringify(written)} in the file`
    if (place < 0 || place > text.value.length) yield `anchor ${mark} outside the text`
  }
  for (const { span: own } of links) if (own.end > source.length || own.start >= own.end) yield 'link outside the file'
}

/** Code unit for code unit; any white space is as good as a blank. */
const isSame = (mine: string, theirs: string): boolean =>
  mine === theirs || mine.replace(/\s/g, ' ') === theirs.replace(/\s/g, ' ')

function namesLabel(written: string, { kind, label, span }: Paragraph): boolean {
  if (label!.span.start < span.start || label!.span.end > span.end) return false
  if (written === '') return label!.span.start === span.start
  if (label!.key.startsWith('fn:')) return written.replace(/<[^>]*>|[[\]^():]/g, '').trim() === label!.name.slice(3)
  if (kind === 'header') return /^[\p{L}№]/u.test(written) && !written.includes(':')
  return written.replace(/<[^>]*>|&nbsp;|\\|[*_]|\s+/g, '') === label!.name.replace(/[*_]|\s+/g, '')
}

/** What is wrong with the maps of a document: every text must lead back to its place in the source. */
export function faults(content: ReadContent, source: string): string[] {
  if ('reason' in content) return [content.reason]
  const { paragraphs } = content
  const found = paragraphs.flatMap((paragraph, i) => [...faultsOf(paragraph, source)].map((fault) => `${i}: ${fault}`))
  const apart = paragraphs
    .filter((paragraph) => !isInText(paragraph, paragraphs))
    .toSorted((a, b) => a.span.start - b.span.start)
  const overlaps = apart.flatMap(({ span }, i) =>
    i > 0 && span.start < apart[i - 1]!.span.end ? [`${i}: overlaps the one before`] : [],
  )
  return [...found, ...overlaps].slice(0, 10)
}

/** A note that stands where its mark is printed, inside another paragraph. */
function isInText({ kind, span }: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  const isAround = (other: Paragraph): boolean => other.span.start < span.start && span.end <= other.span.end
  return kind === 'note' && paragraphs.some(isAround)
}
