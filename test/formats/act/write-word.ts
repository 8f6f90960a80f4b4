import { family, level, list, numbered, p, r, wordFile } from '../../support/word.ts'
import { type Act, type Block, type Part, written } from './act.ts'

/**
 * The act as Word itself writes one: one list for articles and all below them, by way of styles whose ids are in the language of Word;
 * words cut into runs, tracked changes, comments, a table of contents, a header, a hidden bookmark.
 */
export function writeWord(act: Act): Uint8Array {
  return wordFile({
    body: contents(act) + act.blocks.map((block) => element(block)).join('') + '<w:sectPr/>',
    styles: styles(),
    numbering: numbering(act),
    footnotes: footnotes(act),
    links: { rId9: 'https://example.org/guide' },
  })
}

const STYLES: Partial<Record<Block['as'], string>> = {
  title: 'Titel',
  chapter: 'berschrift1',
  annex: 'Anhang',
  article: 'berschrift2',
  numbered: 'Absatz',
  recital: 'Erwgung',
}
const BULLETS = 5
const LEVELS: Partial<Record<Block['as'], number>> = { point: 2, subpoint: 3 }

function element(block: Block): string {
  if (block.as === 'table') return table(block.rows)
  const style = STYLES[block.as]
  const at = LEVELS[block.as]
  const properties = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${block.as === 'dash' ? numbered(BULLETS) : at === undefined ? '' : numbered(1, at)}`
  return p(
    `<w:bookmarkStart w:id="1" w:name="_GoBack"/>${written(block.text, inWord)}<w:bookmarkEnd w:id="1"/>`,
    properties,
  )
}

function inWord(part: Part): string {
  if (part.as === 'note')
    return `<w:r><w:rPr><w:rStyle w:val="Funotenzeichen"/></w:rPr><w:footnoteReference w:id="${part.number + 1}"/></w:r>`
  if (part.as === 'link')
    return `<w:hyperlink r:id="rId9" w:history="1">${r(part.text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`
  const [first = '', ...others] = part.text.split(/(?<= )/)
  const last = others.pop() ?? ''
  const removed = '<w:del w:id="3" w:author="x"><w:r><w:delText xml:space="preserve">99 </w:delText></w:r></w:del>'
  const comment = '<w:r><w:commentReference w:id="0"/></w:r>'
  const changed = `<w:proofErr w:type="spellStart"/>${r(first)}${removed}<w:ins w:id="4" w:author="x">${r(others.join(''))}</w:ins>`
  return `${changed}${comment}${r(last, '<w:lang w:val="de-DE"/>')}`
}

function table(rows: ReadonlyArray<readonly string[]>): string {
  const cell = (content: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${p(content)}</w:tc>`
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

function contents({ nouns }: Act): string {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3" \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  return p(begin + r(`${nouns.article} 1`)) + p(`${nouns.article} 2`) + p(end)
}

function styles(): string {
  const style = (id: string, name: string, properties: string, base = 'Standard'): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:pPr>${properties}</w:pPr></w:style>`
  return (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="character" w:styleId="Funotenzeichen"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
    style('Titel', 'Title', '') +
    style('berschrift1', 'heading 1', `<w:outlineLvl w:val="1"/>${numbered(3)}`) +
    style('Anhang', 'Anhang', numbered(4), 'berschrift1') +
    style('berschrift2', 'heading 2', `<w:outlineLvl w:val="2"/>${numbered(1)}`) +
    style('Absatz', 'Absatz', numbered(1)) +
    style('Erwgung', 'Erwägung', numbered(2))
  )
}

function numbering({ nouns, letters, point: [before, after] }: Act): string {
  const letter = letters.startsWith('a') ? 'lowerLetter' : 'russianLower'
  return (
    family(0, [
      level(0, 'decimal', `${nouns.article} %1`, '<w:pStyle w:val="berschrift2"/>'),
      level(1, 'decimal', '%2.', '<w:pStyle w:val="Absatz"/>'),
      level(2, letter, `${before}%3${after}`),
      level(3, 'lowerRoman', `${before}%4${after}`),
    ]) +
    family(1, [level(0, 'decimal', '(%1)')]) +
    family(2, [level(0, 'upperRoman', `${nouns.chapter} %1`)]) +
    family(3, [level(0, 'upperRoman', `${nouns.annex} %1`)]) +
    family(4, [level(0, 'bullet', '–')]) +
    [list(1, 0), list(2, 1), list(3, 2), list(4, 3), list(BULLETS, 4)].join('')
  )
}

function footnotes({ notes }: Act): string {
  const mark = '<w:r><w:rPr><w:rStyle w:val="Funotenzeichen"/></w:rPr><w:footnoteRef/></w:r>'
  return (
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    notes.map((note, i) => `<w:footnote w:id="${i + 2}">${p(`${mark}${r(` ${note}`)}`)}</w:footnote>`).join('')
  )
}
