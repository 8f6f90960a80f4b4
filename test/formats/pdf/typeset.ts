import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NoteWords } from './note.ts'

/** How a note is set by LibreOffice. */
export interface Setting {
  readonly columns?: number
  /** Lines from one number in the margin to the next. */
  readonly lineNumbers?: number
  readonly leading?: string
  readonly align?: 'justify' | 'start'
}

/** Runs a program over files of a folder of its own and gives back the PDF files that it leaves there. */
function printed(files: Readonly<Record<string, string>>, run: (folder: string) => void): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'lexparity-pdf-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    run(folder)
    const pdf = (name: string): string => name.replace(/\.\w+$/, '.pdf')
    return new Map(Object.keys(files).map((name) => [pdf(name), readFileSync(join(folder, pdf(name)))]))
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 })
  }
}

const TIME = { timeout: 120_000, stdio: 'ignore' } as const

export function byLibreOffice(files: Readonly<Record<string, string>>): Map<string, Buffer> {
  return printed(files, (folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const names = Object.keys(files).map((name) => join(folder, name))
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...names], TIME)
  })
}

export function byChromium(files: Readonly<Record<string, string>>): Map<string, Buffer> {
  return printed(files, (folder) => {
    for (const name of Object.keys(files)) {
      const out = `--print-to-pdf=${join(folder, name.replace(/\.\w+$/, '.pdf'))}`
      const flags = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        `--user-data-dir=${folder}/p`,
      ]
      execFileSync('chromium', [...flags, out, `file://${join(folder, name)}`], TIME)
    }
  })
}

/** Words of a PDF file as poppler sees them, sorted. */
export function popplerWords(bytes: Uint8Array): string[] {
  return wordsOf(execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8' }))
}

export function wordsOf(text: string): string[] {
  return (text.normalize('NFKC').match(/[\p{L}\d]+/gu) ?? []).sort()
}

/** A note as a flat OpenDocument text, in the manner of the Council: feet with number and page, notes at the foot of pages. */
export function flatNote(words: NoteWords, setting: Setting = {}): string {
  const { columns = 1, lineNumbers = 0, leading = '200%', align = 'justify' } = setting
  const inline = (text: string): string =>
    text
      .replace(/\{(\d)\}/g, (_, number: string) => note(number, words.notes[Number(number) - 1]!))
      .replaceAll('<sup>', '<text:span text:style-name="sup">')
      .replaceAll('</sup>', '</text:span>')
  const p = (style: string, text: string): string => `<text:p text:style-name="${style}">${inline(text)}</text:p>`
  const hung = (style: string, label: string, text: string): string => p(style, `${label}<text:tab/>${text}`)
  const again = [1, 2].flatMap((round) => [
    ...words.points.map((text, i) => [`${round * 5 - 4 + i}.`, text] as const),
    ...words.letters.map((text, i) => [`(${'ab'[i]})`, text] as const),
    [`${round * 5}.`, words.closing] as const,
  ])
  const first = words.points.length + words.letters.length + 1
  const body = [
    p('Title', words.title),
    table(words.fields),
    ...words.opening.map((text) => p('Body', text)),
    p('Head', words.annex),
    ...again.map(([label, text], i) =>
      hung(label.startsWith('(') ? 'Sub' : 'Num', label, i < first ? text : text.replace(/\{\d\}/g, '')),
    ),
  ].join('')
  return flatDocument(body, styles({ columns, lineNumbers, leading, align }))
}

function note(number: string, text: string): string {
  return `<text:note text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p text:style-name="Note">${text}</text:p></text:note-body></text:note>`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const all = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')
  return `<table:table table:name="T"><table:table-column table:style-name="c1"/><table:table-column table:style-name="c2"/>${all}</table:table>`
}

function styles({ columns, lineNumbers, leading, align }: Required<Setting>): { office: string; page: string } {
  const style = (name: string, paragraph: string, text = ''): string =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`
  const set = `fo:margin-bottom="0.3cm" fo:line-height="${leading}" fo:text-align="${align}"`
  const numbering = `<text:linenumbering-configuration text:number-lines="true" text:offset="0.5cm" style:num-format="1" text:number-position="left" text:increment="${lineNumbers}"/>`
  return {
    office: [
      '<style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="12pt"/></style:default-style>',
      style('Body', set),
      style('Num', `${set} fo:margin-left="1cm" fo:text-indent="-1cm"`),
      style('Sub', `${set} fo:margin-left="2cm" fo:text-indent="-1cm"`),
      style('Title', 'fo:margin-bottom="0.4cm" fo:text-align="center"', 'fo:font-weight="bold"'),
      style('Head', 'fo:break-before="page" fo:margin-bottom="0.4cm" fo:text-align="center"', 'fo:font-weight="bold"'),
      style('Note', 'fo:margin-left="0.5cm" fo:text-indent="-0.5cm"', 'fo:font-size="10pt"'),
      '<style:style style:name="sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
      '<text:notes-configuration text:note-class="footnote" text:citation-body-style-name="sup" style:num-format="1" text:footnotes-position="page" text:start-numbering-at="document"/>',
      lineNumbers > 0 ? numbering : '',
    ].join(''),
    page: columns > 1 ? `<style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/>` : '',
  }
}

function flatDocument(body: string, { office, page }: { office: string; page: string }): string {
  const urn = 'urn:oasis:names:tc:opendocument:xmlns'
  const names = ['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="${urn}:${name}:1.0"`).join(' ')
  const column = (name: string, width: string): string =>
    `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names} xmlns:fo="${urn}:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${office}</office:styles><office:automatic-styles>${column('c1', '6cm')}${column('c2', '11cm')}<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm">${page}</style:page-layout-properties><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:footer><text:p>12703/24<text:tab/>ABC/de<text:tab/><text:page-number text:select-page="current"/></text:p><text:p>AGRI.1<text:tab/><text:tab/>EN</text:p></style:footer></style:master-page></office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`
}
