import { type Act, type Block, labelOf, type Part, written } from './act.ts'

/** The act as plain text, one paragraph a line or wrapped at a width. */
export function writeText(act: Act, width = Infinity): string {
  const blocks = act.blocks.flatMap((block) => lines(act, block))
  const notes = act.notes.map((note, i) => `[${i + 1}] ${note}`)
  return `${[...blocks, '__________', ...notes].map((line) => wrapped(line, width)).join('\n\n')}\n`
}

function lines(act: Act, block: Block): string[] {
  if (block.as === 'table') return block.rows.map((row) => row.join(' | '))
  if (block.as === 'dash') return [`– ${block.text}`]
  const label = labelOf(act, block)
  const separator = 'number' in block && /^(?:chapter|article|annex)$/.test(block.as) ? ' – ' : ' '
  return [`${label === undefined ? '' : label + separator}${written(block.text, inText)}`]
}

function inText(part: Part): string {
  return part.as === 'note' ? `[${part.number}]` : part.text
}

function wrapped(line: string, width: number): string {
  const out: string[] = ['']
  for (const word of line.split(' ')) {
    const last = out.at(-1)!
    if (last !== '' && last.length + word.length >= width) out.push(word)
    else out[out.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return out.join('\n')
}
