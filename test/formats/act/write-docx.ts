import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { type Act, type Block, partsOf } from './act.ts'

/** The act as the package `docx` writes it: a list for each kind of block, and paragraphs that begin anew in each article. */
export async function writeDocx(act: Act): Promise<Uint8Array> {
  let articles = 0
  const children = act.blocks.map((block) => {
    if (block.as === 'article') articles++
    return block.as === 'table' ? table(block.rows) : paragraph(block, articles)
  })
  const document = new Document({
    numbering: { config: lists(act) },
    footnotes: Object.fromEntries(act.notes.map((note, i) => [i + 1, { children: [new Paragraph(note)] }])),
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function lists({
  nouns,
  letters,
  point: [before, after],
}: Act): Array<{ reference: string; levels: ILevelsOptions[] }> {
  const letter = letters.startsWith('a') ? LevelFormat.LOWER_LETTER : LevelFormat.RUSSIAN_LOWER
  const level = (at: number, format: NonNullable<ILevelsOptions['format']>, text: string): ILevelsOptions => ({
    level: at,
    format,
    text,
  })
  return [
    { reference: 'dash', levels: [level(0, LevelFormat.BULLET, '–')] },
    { reference: 'recital', levels: [level(0, LevelFormat.DECIMAL, '(%1)')] },
    { reference: 'chapter', levels: [level(0, LevelFormat.UPPER_ROMAN, `${nouns.chapter} %1`)] },
    { reference: 'annex', levels: [level(0, LevelFormat.UPPER_ROMAN, `${nouns.annex} %1`)] },
    { reference: 'article', levels: [level(0, LevelFormat.DECIMAL, `${nouns.article} %1`)] },
    {
      reference: 'body',
      levels: [
        level(0, LevelFormat.DECIMAL, '%1.'),
        level(1, letter, `${before}%2${after}`),
        level(2, LevelFormat.LOWER_ROMAN, `${before}%3${after}`),
      ],
    },
  ]
}

const HEADINGS = {
  title: HeadingLevel.HEADING_1,
  chapter: HeadingLevel.HEADING_2,
  annex: HeadingLevel.HEADING_2,
  article: HeadingLevel.HEADING_3,
} as const
const LEVELS: Partial<Record<Block['as'], number>> = { numbered: 0, point: 1, subpoint: 2 }
const LISTS: ReadonlySet<string> = new Set(['dash', 'recital', 'chapter', 'annex', 'article'])

function paragraph(block: Exclude<Block, { as: 'table' }>, article: number): Paragraph {
  const level = LEVELS[block.as]
  const heading = block.as in HEADINGS ? HEADINGS[block.as as keyof typeof HEADINGS] : undefined
  const numbering =
    level === undefined
      ? LISTS.has(block.as) && { reference: block.as, level: 0 }
      : { reference: 'body', level, instance: article }
  return new Paragraph({ children: runs(block.text), ...(heading && { heading }), ...(numbering && { numbering }) })
}

function runs(text: string): ParagraphChild[] {
  return partsOf(text).map((part) => {
    if (part.as === 'note') return new FootnoteReferenceRun(part.number)
    const run = new TextRun(part.text)
    return part.as === 'link' ? new ExternalHyperlink({ link: part.target, children: [run] }) : run
  })
}

function table(rows: ReadonlyArray<readonly string[]>): Table {
  const cells = (row: readonly string[]): TableCell[] =>
    row.map((cell) => new TableCell({ children: [new Paragraph(cell)] }))
  return new Table({ rows: rows.map((row) => new TableRow({ children: cells(row) })) })
}
