import type { Span } from '../../model/span.ts'

/** Parts shorter than this are not worth a parse of their own. */
const LENGTH = 40_000
/** What holds for the whole document: definitions of links and notes, and HTML that may go on over headings. */
const WHOLE = /^ {0,3}\[[^\]\n]+\]:|<(?:!--|\?|!\[CDATA|pre|script|style|textarea)/im
/** A heading after a blank line ends every open block but a fenced one. */
const HEADING = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/gm

/** Cuts a long Markdown text at headings into parts that mean the same alone; one part if something ties the text together. */
export function independentParts(source: string): readonly Span[] {
  if (source.length < 2 * LENGTH || WHOLE.test(source)) return [{ start: 0, end: source.length }]
  const isFenced = fences(source)
  const cuts = [0]
  for (const { 0: blank, index } of source.matchAll(HEADING)) {
    const at = index + blank.length
    if (at - cuts.at(-1)! >= LENGTH && !isFenced(at)) cuts.push(at)
  }
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? source.length }))
}

/** Whether an offset stands in fenced code; to be asked for ascending offsets. */
function fences(source: string): (offset: number) => boolean {
  const blocks: Span[] = []
  let open: { readonly start: number; readonly mark: string } | undefined
  for (const { 0: line, 1: mark = '', 2: rest = '', index } of source.matchAll(FENCE)) {
    if (open === undefined) open = { start: index, mark }
    else if (mark.startsWith(open.mark) && rest.trim() === '') {
      blocks.push({ start: open.start, end: index + line.length })
      open = undefined
    }
  }
  if (open !== undefined) blocks.push({ start: open.start, end: source.length })
  let next = 0
  return (offset) => {
    while (next < blocks.length && blocks[next]!.end <= offset) next++
    return next < blocks.length && blocks[next]!.start < offset
  }
}
