import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/formats/open.ts'
import { p, r, wordFile } from '../support/word.ts'

async function reasonOf(path: string, bytes: Uint8Array | string): Promise<string> {
  const opening = await openFile(path, typeof bytes === 'string' ? strToU8(bytes, true) : bytes)
  if ('reason' in opening) return opening.reason
  const contents = opening.map(({ read }) => read('en'))
  return contents.map((content) => ('reason' in content ? content.reason : `read: ${content.paragraphs.length}`)).join()
}

const word = wordFile({ body: p('x') })
const office = (folder: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [folder]: strToU8('x') })
const openDocument = (type: string): Uint8Array =>
  zipSync({ mimetype: [strToU8(`application/${type}`), { level: 0 }], 'content.xml': strToU8('<x/>') })
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'
const encrypted = `${OLE}${'\0'.repeat(600)}${[...'EncryptedPackage'].map((char) => `${char}\0`).join('')}`

describe('files that are something else than their name says', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['a.txt', '%PDF-1.7\nx', 'is named `.txt` but is a PDF document; name it `.pdf`'],
    ['a.md', word, 'is named `.md` but is a Word document; name it `.docx`'],
    ['a.docx', '%PDF-1.4', 'is named `.docx` but is a PDF document; name it `.pdf`'],
    ['a.docx', '{\\rtf1\\ansi x}', 'is named `.docx` but is an RTF document; open it and save it as `.docx`'],
    ['a.docx', office('xl/workbook.xml'), 'is named `.docx` but is an Excel workbook; save its text as `.docx`'],
    [
      'a.docx',
      office('ppt/presentation.xml'),
      'is named `.docx` but is a PowerPoint presentation; save its text as `.docx`',
    ],
    [
      'a.docx',
      openDocument('vnd.oasis.opendocument.text'),
      'is named `.docx` but is an OpenDocument text; open it and save it as `.docx`',
    ],
    [
      'a.docx',
      `${OLE}${'\0'.repeat(600)}`,
      'is named `.docx` but is a document of old Word or Office; open it and save it as `.docx`',
    ],
    [
      'a.docx',
      encrypted,
      'is an Office document that is protected by a password; open it and save it as `.docx` without a password',
    ],
    ['a.html', '\x89PNG\r\n', 'is named `.html` but is an image; give a document that has its text as text'],
    [
      'a.doc',
      `${OLE}${'\0'.repeat(600)}`,
      'is a document of old Word or Office, which is not read; open it and save it as `.docx`',
    ],
    [
      'a.odt',
      openDocument('vnd.oasis.opendocument.text'),
      'is an OpenDocument text, which is not read; open it and save it as `.docx`',
    ],
    ['a.rtf', '{\\rtf1 x}', 'is an RTF document, which is not read; open it and save it as `.docx`'],
    [
      'a.zip',
      zipSync({ 'a.txt': strToU8('x') }),
      'is a ZIP archive, which is not read; name it `.zip` if it holds documents',
    ],
    [
      'a.epub',
      openDocument('epub+zip'),
      'is an electronic book (EPUB), which is not read; give the pages in it, which are HTML',
    ],
    ['a', word, 'is a Word document; name it `.docx`'],
    ['a.docx', word, 'read: 1'],
    ['a.DOCX', word, 'read: 1'],
    ['a.txt', 'PK is an abbreviation', 'read: 1'],
    ['a.constructor', 'x', 'read: 1'],
  ])('%s: %#', async (path, bytes, expected) => {
    expect(await reasonOf(path, bytes)).toBe(expected)
  })
})

describe('Word documents that cannot be read', () => {
  const deep = `${'<w:sdt><w:sdtContent>'.repeat(400)}${p('x')}${'</w:sdtContent></w:sdt>'.repeat(400)}`
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body>${p('&b;')}</w:body></w:document>`
  const packed = (document: string | undefined): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/styles.xml': strToU8('<x/>'),
      ...(document !== undefined && { 'word/document.xml': strToU8(document) }),
    })

  test.each<[string, Uint8Array | string, RegExp]>([
    ['a page of the web', '<!DOCTYPE html><html><p>x</p></html>', /^is an HTML page; name it `.html`$/],
    ['text', 'x', /^is not a Word document; /],
    ['nothing', '', /^is empty$/],
    ['an archive of something', zipSync({ 'a.txt': strToU8('x') }), /^is an archive, but not one of Word/],
    ['cut short', word.slice(0, word.length - 100), /^is damaged or incomplete/],
    ['without text', wordFile({ body: p('') }), /^holds no text$/],
    ['without its main part', packed(undefined), /^is damaged: `word\/document.xml` is missing in it$/],
    [
      'not well-formed',
      packed('<w:document xmlns:w="w"><w:body>'),
      /^is damaged: `word\/document.xml` in it is not well-formed XML \(line 1/,
    ],
    ['nested too deeply', wordFile({ body: deep }), /nests elements more than 500 levels deep/],
    [
      'too many elements',
      wordFile({ body: '<w:p/>'.repeat(2_000_001) + p('x'.repeat(900)).repeat(100) }),
      /^(?:has more elements|grows too large)/,
    ],
    ['entities of its own', packed(bomb), /uses the entity `&b;`/],
  ])('%s', async (_, bytes, expected) => {
    expect(await reasonOf('a.docx', bytes)).toMatch(expected)
  })

  test('a bomb is told quickly', async () => {
    const bytes = wordFile({ body: p(r('x'.repeat(70 * 1024 * 1024))) })
    const start = process.cpuUsage()
    expect(await reasonOf('a.docx', bytes)).toMatch(/^grows too large/)
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
  })
})

test('a Word document of two thousand paragraphs takes less than half a second', async () => {
  const paragraph = (i: number): string =>
    p(
      `${r(`The Commission shall inform the Member States by ${(i % 28) + 1} July 2023 of measure ${i}, `)}${r('without delay', '<w:b/>')}${r(' and in writing, of all that is needed to apply it in full.')}`,
    )
  const bytes = wordFile({ body: Array.from({ length: 2000 }, (_, i) => paragraph(i)).join('') })
  expect(await reasonOf('a.docx', bytes)).toBe('read: 2000')
  const start = process.cpuUsage()
  await reasonOf('a.docx', bytes)
  // Microseconds of computing: the clock on the wall tells as much of what else the machine does.
  expect(process.cpuUsage(start).user).toBeLessThan(500_000)
})
