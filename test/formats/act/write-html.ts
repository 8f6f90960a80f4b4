import { type Act, type Block, labelOf, type Part, written } from './act.ts'

/** The act as a web page, with links between marks and notes. */
export function writeHtml(act: Act): string {
  const notes = act.notes.map((note, i) => `<p id="n${i + 1}"><a href="#m${i + 1}"><sup>${i + 1}</sup></a> ${note}</p>`)
  const body = [...act.blocks.map((block) => element(act, block)), '<hr>', ...notes].join('\n')
  return `<!DOCTYPE html>\n<html lang="${act.language}">\n<head><meta charset="utf-8"><title>act</title></head>\n<body>\n${body}\n</body>\n</html>\n`
}

const DEPTHS: Partial<Record<Block['as'], number>> = { title: 1, chapter: 2, annex: 2, article: 3 }

function element(act: Act, block: Block): string {
  if (block.as === 'table') return table(block.rows)
  if (block.as === 'dash') return `<ul><li>${block.text}</li></ul>`
  const label = labelOf(act, block)
  const depth = DEPTHS[block.as]
  const text = written(block.text, inHtml)
  if (depth === undefined) return `<p>${label === undefined ? '' : `${label} `}${text}</p>`
  return `<h${depth}>${label === undefined ? '' : `${label} – `}${text}</h${depth}>`
}

function table(rows: ReadonlyArray<readonly string[]>): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<td>${cell}</td>`).join('')
  return `<table border="1" cellpadding="8" width="100%">${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table>`
}

function inHtml(part: Part): string {
  if (part.as === 'note') return `<a id="m${part.number}" href="#n${part.number}"><sup>${part.number}</sup></a>`
  return part.as === 'link' ? `<a href="${part.target}">${part.text}</a>` : part.text
}
