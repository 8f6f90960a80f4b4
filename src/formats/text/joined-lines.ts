import type { InlineContent } from '../folded-text.ts'
import { foldedText } from '../folded-text.ts'
import type { Joiner } from './hyphens.ts'
import type { LineRun } from './line-drafts.ts'
import type { Line } from './lines.ts'

/** The file, and how its lines are joined. */
export interface Joining {
  readonly source: string
  readonly joint: Joiner
}

/** One text of all lines; words that were divided are put together. */
export function joinedLines({ lines, textAt }: LineRun<Line>, { source, joint }: Joining): InlineContent {
  const out = foldedText(source)
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const found = next && joint(line.text, next.text)
    const start = i === 0 ? line.start + textAt : line.start
    const end = line.end - (found === 'drop' ? 1 : 0)
    if (end > start) out.add(source, { at: start, length: end - start, source: start, sourceLength: end - start })
    if (next && (found === undefined || found === 'suspend')) out.gap({ start: line.end, end: next.start })
  })
  return out.build()
}
