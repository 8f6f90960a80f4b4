import { type Act, type Block, labelOf, type Part, written } from './act.ts'

/** The act in Formex 4. Elements are closed where the next one of their level begins. */
export function writeFormex(act: Act): string {
  const content = act.blocks.map((block) => element(act, block)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ACT>\n<BIB.INSTANCE><LG.DOC>${act.language.toUpperCase()}</LG.DOC></BIB.INSTANCE>\n${content}\n</ACT>\n`
}

function element(act: Act, block: Block): string {
  if (block.as === 'table') return table(block.rows)
  const label = labelOf(act, block)
  const text = written(block.text, (part) => inFormex(act, part))
  switch (block.as) {
    case 'title':
      return `<TITLE><TI><P>${text}</P></TI></TITLE>`
    case 'chapter':
    case 'annex':
      return `<DIVISION><TITLE><TI><P>${label} – ${text}</P></TI></TITLE></DIVISION>`
    case 'article':
      return `<ARTICLE><TI.ART>${label} – ${text}</TI.ART></ARTICLE>`
    case 'recital':
      return `<CONSID><NP><NO.P>${label}</NO.P><TXT>${text}</TXT></NP></CONSID>`
    case 'numbered':
      return `<PARAG><NO.PARAG>${label}</NO.PARAG><ALINEA>${text}</ALINEA></PARAG>`
    case 'point':
      return `<LIST TYPE="alpha"><ITEM><NP><NO.P>${label}</NO.P><TXT>${text}</TXT></NP></ITEM></LIST>`
    case 'subpoint':
      return `<LIST TYPE="alpha"><ITEM><P><LIST TYPE="roman"><ITEM><NP><NO.P>${label}</NO.P><TXT>${text}</TXT></NP></ITEM></LIST></P></ITEM></LIST>`
    case 'dash':
      return `<LIST TYPE="DASH"><ITEM><NP><NO.P>—</NO.P><TXT>${text}</TXT></NP></ITEM></LIST>`
    default:
      return `<ALINEA>${text}</ALINEA>`
  }
}

function table(rows: ReadonlyArray<readonly string[]>): string {
  const cells = (row: readonly string[]): string => row.map((cell, i) => `<CELL COL="${i + 1}">${cell}</CELL>`).join('')
  return `<TBL><CORPUS>${rows.map((row) => `<ROW>${cells(row)}</ROW>`).join('')}</CORPUS></TBL>`
}

function inFormex({ notes }: Act, part: Part): string {
  if (part.as === 'note') return `<NOTE NOTE.ID="E${part.number}"><P>${notes[part.number - 1]}</P></NOTE>`
  return part.text
}
