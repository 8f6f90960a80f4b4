import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { extractFacts } from '../../../src/facts/extract.ts'
import { isReadableEnding } from '../../../src/formats/format.ts'
import { type Opened, openFile } from '../../../src/formats/open.ts'
import { euTermbase } from '../../../src/locale/termbase.ts'
import type { FactKind } from '../../../src/model/fact.ts'
import type { Content } from '../../../src/model/language-version.ts'
import { convertByOffice, type Files, OFFICE_TIMEOUT } from '../../support/office.ts'
import { printPdf } from '../../support/print-pdf.ts'
import { hasProgram } from '../../support/programs.ts'
import { faults } from '../map-faults.ts'
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

type ReadAct = Content & Pick<Opened, 'source' | 'format'>

async function readAs(ending: string, content: Uint8Array | string, { language }: Act): Promise<ReadAct> {
  const opening = await openFile(`act.${ending}`, typeof content === 'string' ? strToU8(content) : content)
  if ('reason' in opening) throw new Error(opening.reason)
  const { source, format, read } = opening[0]!
  const paragraphs = read(language)
  if ('reason' in paragraphs) throw new Error(paragraphs.reason)
  return { ...paragraphs, source, format }
}

const KINDS: ReadonlySet<FactKind> = new Set(['link', 'reference', 'date', 'number', 'acronym', 'country', 'term'])

/** Facts of each paragraph by kind and value. */
function factsOf(read: ReadAct, { language }: Act): readonly string[] {
  const facts = extractFacts({ ...read, language, path: 'act' }, KINDS, { termbase: euTermbase, series: {} })
  return facts.map((each) => each.map(({ kind, keys, unit = '' }) => `${kind} ${keys.join('/')}${unit}`).join(', '))
}

/** What every reader must make of the act. */
async function expectAct(read: ReadAct, act: Act, name: string): Promise<void> {
  expect(read.paragraphs.map(comparedOf)).toEqual(asIn(name, expectedOf(act)))
  expect(faults(read, read.source)).toEqual([])
  expect(factsOf(read, act)).toEqual(factsOf(await readAs('md', writeMarkdown(act), act), act))
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
    await expectAct(await readAs(ending, await write(act), act), act, name)
  })

  test('has facts to compare', async () => {
    const facts = factsOf(await readAs('md', writeMarkdown(act), act), act).join(', ')
    for (const fact of ['date 1976-05-15', 'number 92%', 'number 1250000EUR', 'reference 2006/7', 'date 2024-03-01'])
      expect(facts).toContain(fact)
  })
})

const flat = Object.fromEntries(acts.map((act) => [`${act.language}.fodt`, strToU8(writeFlatOdt(act))]))

describe.skipIf(!hasProgram('soffice'))('Word by LibreOffice', () => {
  let files: Files = {}
  beforeAll(() => {
    files = convertByOffice(flat, 'docx')
  }, OFFICE_TIMEOUT)

  test.each(acts)('in $language', async (act) => {
    const read = await readAs('docx', files[`${act.language}.docx`]!, act)
    await expectAct(read, act, 'Word by LibreOffice')
  })
})

const readsPdf = isReadableEnding('pdf')

describe.skipIf(!readsPdf || !hasProgram('soffice'))('PDF by LibreOffice', () => {
  let files: Files = {}
  beforeAll(() => {
    files = convertByOffice(flat, 'pdf')
  }, OFFICE_TIMEOUT)

  test.each(acts)('in $language', async (act) => {
    await expectAct(await readAs('pdf', files[`${act.language}.pdf`]!, act), act, 'PDF')
  })
})

describe.skipIf(!readsPdf || !hasProgram('chromium'))('PDF by a browser', () => {
  let files: readonly Uint8Array[] = []
  beforeAll(async () => {
    files = await printPdf(acts.map(writeHtml))
  }, OFFICE_TIMEOUT)

  test.each(acts)('in $language', async (act) => {
    await expectAct(await readAs('pdf', files[acts.indexOf(act)]!, act), act, 'PDF')
  })
})
