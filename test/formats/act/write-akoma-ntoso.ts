import { type Act, type Block, labelOf, type Part, written } from './act.ts'

export function writeAkomaNtoso(act: Act): string {
  const content = act.blocks.map((block) => element(act, block)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act">\n<meta><identification source="#x"/></meta>\n${content}\n</act></akomaNtoso>\n`
}

function element(act: Act, block: Block): string {
  if (block.as === 'table') return table(block.rows)
  const label = labelOf(act, block)
  const text = written(block.text, (part) => inAkomaNtoso(act, part))
  const num = `<num>${label}</num>`
  switch (block.as) {
    case 'title':
      return `<preface><longTitle><p>${text}</p></longTitle></preface>`
    case 'chapter':
    case 'article':
      return `<${block.as}>${num}<heading>${text}</heading></${block.as}>`
    case 'annex':
      return `<hcontainer name="annex">${num}<heading>${text}</heading></hcontainer>`
    case 'recital':
      return `<recital>${num}<p>${text}</p></recital>`
    case 'numbered':
      return `<paragraph>${num}<content><p>${text}</p></content></paragraph>`
    case 'point':
      return `<point>${num}<content><p>${text}</p></content></point>`
    case 'subpoint':
      return `<point><point>${num}<content><p>${text}</p></content></point></point>`
    case 'dash':
      return `<indent><num>–</num><content><p>${text}</p></content></indent>`
    default:
      return `<content><p>${text}</p></content>`
  }
}

function table(rows: ReadonlyArray<readonly string[]>): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<td><p>${cell}</p></td>`).join('')
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
}

function inAkomaNtoso({ notes }: Act, part: Part): string {
  if (part.as === 'note')
    return `<authorialNote marker="${part.number}"><p>${notes[part.number - 1]}</p></authorialNote>`
  return part.as === 'link' ? `<a href="${part.target}">${part.text}</a>` : part.text
}
