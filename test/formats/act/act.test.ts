import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { openFile } from '../../../src/formats/open.ts'
import type { Paragraph } from '../../../src/model/language-version.ts'
import { convertByOffice, type Files, OFFICE_TIMEOUT } from '../../support/office.ts'
import { hasProgram } from '../../support/programs.ts'
import { type Act, acts } from './act.ts'
import { asIn } from './differences.ts'
import { comparedOf, expectedOf } from './expected.ts'
import { writeAkomaNtoso } from './write-akoma-ntoso.ts'
import { writeDocx } from './write-docx.ts'
import { writeFlatOdt } from './write-flat-odt.ts'
import { writeFormex } from './write-formex.ts'
import { writeHtml } from './write-html.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writeText } from './write-text.ts'
import { writeWord } from './write-word.ts'

async function readAs(path: string, content: Uint8Array | string, language: string): Promise<readonly Paragraph[]> {
  const opening = await openFile(path, typeof content === 'string' ? strToU8(content) : content)
  if ('reason' in opening) throw new Error(opening.reason)
  const read = opening[0]!.read(language)
  if ('reason' in read) throw new Error(read.reason)
  return read.paragraphs
}

type Write = (act: Act) => Uint8Array | string | Promise<Uint8Array>

const writers: Readonly<Record<string, readonly [ending: string, write: Write]>> = {
  'text, a paragraph a line': ['txt', (act) => writeText(act)],
  'text, wrapped': ['txt', (act) => writeText(act, 60)],
  Markdown: ['md', writeMarkdown],
  HTML: ['html', writeHtml],
  Formex: ['xml', writeFormex],
  'Akoma Ntoso': ['xml', writeAkomaNtoso],
  'Word by the package `docx`': ['docx', writeDocx],
  'Word as Word writes it': ['docx', writeWord],
}

describe.each(acts)('the act in $language', (act) => {
  test.each(Object.keys(writers))('%s', async (name) => {
    const [ending, write] = writers[name]!
    const paragraphs = await readAs(`act.${ending}`, await write(act), act.language)
    expect(paragraphs.map(comparedOf)).toEqual(asIn(name, expectedOf(act)))
  })
})

describe.skipIf(!hasProgram('soffice'))('as LibreOffice writes it', () => {
  let files: Files = {}
  beforeAll(() => {
    const flat = acts.map((act) => [`${act.language}.fodt`, strToU8(writeFlatOdt(act))] as const)
    files = convertByOffice(Object.fromEntries(flat), 'docx')
  }, OFFICE_TIMEOUT)

  test.each(acts)('$language', async (act) => {
    const paragraphs = await readAs('act.docx', files[`${act.language}.docx`]!, act.language)
    expect(paragraphs.map(comparedOf)).toEqual(expectedOf(act))
  })
})
