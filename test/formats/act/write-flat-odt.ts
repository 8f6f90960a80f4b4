import { type Act, type Block, labelOf, type Part, written } from './act.ts'

const NAMES = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
}

/** The act as LibreOffice reads it, to be written by it as DOCX and PDF. */
export function writeFlatOdt(act: Act): string {
  const names = Object.entries(NAMES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  const body = act.blocks.map((block) => element(act, block)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document${names.join('')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>${lists(act)}</office:automatic-styles>
<office:body><office:text>
${body}
</office:text></office:body></office:document>
`
}

/** A blank stands behind numbers and bullets. */
const FOLLOWED =
  '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties>'

/** Formats of the numbers of each list. Letters that LibreOffice has no name for in DOCX are written by hand. */
function lists({ nouns, point: [before, after] }: Act): string {
  const style = (name: string, format: string, prefix: string, suffix: string): string =>
    `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}">${FOLLOWED}</text:list-level-style-number></text:list-style>`
  return [
    style('chapter', 'I', `${nouns.chapter} `, ''),
    style('annex', 'I', `${nouns.annex} `, ''),
    style('article', '1', `${nouns.article} `, ''),
    style('recital', '1', '(', ')'),
    style('numbered', '1', '', '.'),
    style('point', 'a', before, after),
    style('subpoint', 'i', before, after),
    `<text:list-style style:name="dash"><text:list-level-style-bullet text:level="1" text:bullet-char="–">${FOLLOWED}</text:list-level-style-bullet></text:list-style>`,
  ].join('')
}

const DEPTHS: Partial<Record<Block['as'], number>> = { title: 1, chapter: 2, annex: 2, article: 3 }

function element(act: Act, block: Block): string {
  if (block.as === 'table') return table(block.rows)
  const depth = DEPTHS[block.as]
  const isByHand = block.as === 'point' && !act.letters.startsWith('a')
  const text = `${isByHand ? `${labelOf(act, block)} ` : ''}${written(block.text, (part) => inOdt(act, part))}`
  const paragraph =
    depth === undefined ? `<text:p>${text}</text:p>` : `<text:h text:outline-level="${depth}">${text}</text:h>`
  if (block.as === 'dash')
    return `<text:list text:style-name="dash"><text:list-item>${paragraph}</text:list-item></text:list>`
  if (isByHand || !('number' in block)) return paragraph
  return `<text:list text:style-name="${block.as}"><text:list-item text:start-value="${block.number}">${paragraph}</text:list-item></text:list>`
}

function table(rows: ReadonlyArray<readonly string[]>): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')
  const columns = `<table:table-column table:number-columns-repeated="${rows[0]!.length}"/>`
  return `<table:table>${columns}${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')}</table:table>`
}

function inOdt({ notes }: Act, part: Part): string {
  if (part.as === 'note')
    return `<text:note text:note-class="footnote"><text:note-citation>${part.number}</text:note-citation><text:note-body><text:p>${notes[part.number - 1]}</text:p></text:note-body></text:note>`
  return part.as === 'link'
    ? `<text:a xlink:type="simple" xlink:href="${part.target}">${part.text}</text:a>`
    : part.text
}
