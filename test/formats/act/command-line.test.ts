import { describe, expect, test } from 'vitest'
import { isReadableEnding } from '../../../src/formats/format.ts'
import { folder } from '../../config/folder.ts'
import { printPdf } from '../../support/print-pdf.ts'
import { hasProgram } from '../../support/programs.ts'
import { type Ran, runMain } from '../../support/run-main.ts'
import { p, r, wordFile } from '../../support/word.ts'
import { type Act, acts } from './act.ts'
import { writeAkomaNtoso } from './write-akoma-ntoso.ts'
import { writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writeText } from './write-text.ts'
import { writeWord } from './write-word.ts'

const [en, fr, bg] = acts as readonly [Act, Act, Act]

const lint = (files: Readonly<Record<string, string | Uint8Array>>, ...argv: readonly string[]): Promise<Ran> =>
  runMain(['lint', ...argv], { cwd: folder(files) })

/** The act with one of its sentences said otherwise. */
function changed(act: Act, from: string, to: string): Act {
  const blocks = act.blocks.map((block) => ('text' in block ? { ...block, text: block.text.replace(from, to) } : block))
  return { ...act, blocks }
}

describe('one act, each language in another format', () => {
  test('says the same in all', async () => {
    const files = { 'act.en.docx': await writeDocx(en), 'act.fr.html': writeHtml(fr), 'act.bg.txt': writeText(bg, 70) }
    const { code, stdout } = await lint(files, '.')
    expect(stdout).toContain('nothing to report in 1 document set, 3 language versions')
    expect(code).toBe(0)
  })

  test('a date that differs is shown by the paragraph of the Word document', async () => {
    const other = changed(fr, '1er mars 2024', '1er mai 2024')
    const files = {
      'act.en.xml': writeAkomaNtoso(en),
      'act.fr.docx': writeWord(other),
      'act.bg.docx': await writeDocx(bg),
    }
    const { code, stdout, stderr } = await lint(files, '.')
    expect(code).toBe(1)
    expect(stdout).toMatch(/date-parity +a? /)
    expect(stdout).toContain('act.fr.docx (paragraph 11)')
    expect(stdout).toContain('act.bg.docx (paragraph 11)')
    expect(stderr).toContain('`act.fr.docx` has tracked changes, which are read as if they were accepted')
  })

  test('the report names format, line and paragraph', async () => {
    const other = changed(fr, 'moins de 50', 'moins de 60')
    const files = { 'act.en.docx': writeWord(en), 'act.fr.docx': writeWord(other), 'act.bg.docx': writeWord(bg) }
    const report = JSON.parse((await lint(files, '.', '--format', 'json')).stdout) as {
      documentSets: ReadonlyArray<{ versions: ReadonlyArray<{ format: string }> }>
      findings: ReadonlyArray<{ ruleId: string; locations: ReadonlyArray<{ paragraph: number; startLine: number }> }>
    }
    expect(report.documentSets[0]!.versions.map(({ format }) => format)).toEqual(['docx', 'docx', 'docx'])
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['number-parity'])
    expect(report.findings[0]!.locations[0]).toMatchObject({
      path: 'act.fr.docx',
      paragraph: 8,
      startLine: 8,
      says: ['60 hectares'],
    })
  })
})

describe.skipIf(!isReadableEnding('pdf') || !hasProgram('chromium'))('Word against PDF', () => {
  test('says the same, and a number that differs is shown by page and paragraph', async () => {
    const [right, wrong] = await printPdf([writeHtml(bg), writeHtml(changed(bg, '50 хектара', '60 хектара'))])
    const same = await lint({ 'act.fr.docx': writeWord(fr), 'act.bg.pdf': right! }, '.')
    expect(same.stdout).toContain('nothing to report in 1 document set, 2 language versions')
    const other = await lint({ 'act.fr.docx': writeWord(fr), 'act.bg.pdf': wrong! }, '.')
    expect(other.stdout).toContain('bg has `60` where fr has `50`')
    expect(other.stdout).toContain('act.bg.pdf (page 1, paragraph 8)')
  }, 60_000)
})

describe('files that are not read', () => {
  test.each([
    ['old.doc', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'which is not read; open it and save it as `.docx`'],
    ['note.rtf', '{\\rtf1 x}', 'is an RTF document, which is not read'],
    ['note.docx', '%PDF-1.7', 'is named `.docx` but is a PDF document'],
  ])('%s', async (path, text, reason) => {
    const { code, stderr } = await lint({ [path]: Uint8Array.from(text, (char) => char.charCodeAt(0)) }, path)
    expect(code).toBe(2)
    expect(stderr).toContain(`lexparity: ${path}: `)
    expect(stderr).toContain(reason)
  })

  test('one among others does not stop them', async () => {
    const body = p(r('The Council met on 12 July 2023 in Brussels and adopted its conclusions on small lakes.'))
    const files = { 'a.en.docx': wordFile({ body }), 'a.en-GB.docx': wordFile({ body }), 'b.fr.docx': '' }
    const { stdout } = await lint(files, '.')
    expect(stdout).toContain('is empty')
    expect(stdout).toContain('1 document set')
  })
})

describe('a decision outlives the format', () => {
  const others = [en, changed(fr, '1er mars 2024', '1er mai 2024'), bg] as const
  const files = (ending: string, written: ReadonlyArray<string | Uint8Array>) =>
    Object.fromEntries(others.map(({ language }, i) => [`act.${language}.${ending}`, written[i]!]))

  const fingerprintsOf = async (all: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> => {
    const { stdout } = await lint(all, '.', '--format', 'json', '--rule', 'date-parity')
    const { findings } = JSON.parse(stdout) as { findings: ReadonlyArray<{ fingerprint: string }> }
    return findings.map(({ fingerprint }) => fingerprint)
  }

  test('Word, HTML, XML, Markdown and text name the finding alike', async () => {
    const found = await Promise.all([
      fingerprintsOf(files('docx', others.map(writeWord))),
      fingerprintsOf(files('html', others.map(writeHtml))),
      fingerprintsOf(files('xml', others.map(writeAkomaNtoso))),
      fingerprintsOf(files('md', others.map(writeMarkdown))),
      fingerprintsOf(
        files(
          'txt',
          others.map((act) => writeText(act, 70)),
        ),
      ),
    ])
    expect(found[0]).toHaveLength(1)
    expect(new Set(found.map((each) => each.join())).size).toBe(1)
  })

  test.skipIf(!hasProgram('chromium'))('so does a PDF', async () => {
    const printed = await printPdf(others.map(writeHtml))
    expect(await fingerprintsOf(files('pdf', printed))).toEqual(
      await fingerprintsOf(files('docx', others.map(writeWord))),
    )
  })
})
