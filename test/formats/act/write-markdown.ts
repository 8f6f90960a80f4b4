import { type Act, type Block, labelOf, type Part, written } from './act.ts'

export function writeMarkdown(act: Act): string {
  const notes = act.notes.map((note, i) => `[^${i + 1}]: ${note}`)
  return `---\ntitle: act\n---\n\n${[...act.blocks.map((block) => blockOf(act, block)), ...notes].join('\n\n')}\n`
}

const DEPTHS: Partial<Record<Block['as'], number>> = { title: 1, chapter: 2, annex: 2, article: 3 }

function blockOf(act: Act, block: Block): string {
  if (block.as === 'table') return table(block.rows)
  if (block.as === 'dash') return `- ${block.text}`
  const label = labelOf(act, block)
  const text = written(block.text, inMarkdown)
  const depth = DEPTHS[block.as]
  if (depth === undefined) return label === undefined ? text : `${label} ${text}`
  return `${'#'.repeat(depth)} ${label === undefined ? '' : `${label} – `}${text}`
}

function table([head, ...rows]: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n')
}

function inMarkdown(part: Part): string {
  if (part.as === 'note') return `[^${part.number}]`
  return part.as === 'link' ? `[${part.text}](${part.target})` : part.text
}
