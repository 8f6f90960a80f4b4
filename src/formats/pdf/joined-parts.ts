import type { Span } from '../../model/span.ts'
import type { FoldedText, InlineContent } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import { raisedMark } from '../raised-mark.ts'
import type { Joining } from '../text/joined-lines.ts'
import type { LineRun } from '../text/line-drafts.ts'
import type { PdfLine, PlacedPart } from './lines.ts'

/** One text of all parts: words that were divided are put together, bars stand between cells. */
export function joinedParts({ kind, lines, textAt }: LineRun<PdfLine>, { source, joint }: Joining): InlineContent {
  const out = foldedText(source)
  const parts = lines.flatMap((line) => line.parts)
  parts.forEach((part, i) => {
    const next = parts[i + 1]
    const found = next && !next.isCell ? joint(textIn(source, part), textIn(source, next)) : undefined
    const start = i === 0 ? part.start + textAt : part.start
    addPart(out, { source, part: { ...part, start, end: part.end - (found === 'drop' ? 1 : 0) } })
    if (!next) return
    const gap = { start: part.end, end: next.start }
    if (kind === 'row' && next.isCell) addBar(out, gap)
    else if (found === undefined || found === 'suspend') out.gap(gap)
  })
  return out.build()
}

function textIn(source: string, { start, end }: Span): string {
  return source.slice(start, end)
}

interface Adding {
  readonly source: string
  readonly part: PlacedPart
}

/** A raised mark that a note may stand for is told to be one. */
function addPart(out: FoldedText, { source, part }: Adding): void {
  let at = part.start
  const add = (end: number): void => {
    if (end > at) out.add(source, { at, length: end - at, source: at, sourceLength: end - at })
    at = Math.max(at, end)
  }
  for (const { start, end } of part.raised) {
    if (start < at || end > part.end) continue
    add(start)
    const written = source.slice(start, end)
    const mark = raisedMark(written.replace(/\s/g, ''))
    add(end)
    if (mark !== undefined) out.raise(mark, written.length)
  }
  add(part.end)
}

function addBar(out: FoldedText, { start, end }: Span): void {
  out.gap({ start, end: start })
  out.add('|', { at: 0, length: 1, source: start, sourceLength: end - start === 1 ? 0 : end - start })
  out.gap({ start: end, end })
}
