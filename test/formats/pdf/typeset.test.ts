import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hasProgram } from '../../support/programs.ts'
import { lexparity } from '../../support/lexparity.ts'
import { readHtml } from '../../../src/formats/html.ts'
import type { Paragraph } from '../../../src/model/language-version.ts'
import { NOTES } from './note.ts'
import { opened, paragraphsOf, shown } from './shown.ts'
import type { Setting } from './typeset.ts'
import { byChromium, byLibreOffice, flatNote, popplerWords, wordsOf } from './typeset.ts'

const SETTINGS: Readonly<Record<string, Setting>> = {
  plain: {},
  ragged: { align: 'start', leading: '115%', lineNumbers: 1 },
  numbered: { leading: '150%', lineNumbers: 5 },
  columns: { columns: 2, leading: '100%' },
}

describe.skipIf(!hasProgram('soffice'))('a note that LibreOffice sets', () => {
  const files = Object.entries(SETTINGS).flatMap(([name, setting]) =>
    Object.entries(NOTES).map(([language, words]) => [`${name}_${language}.fodt`, flatNote(words, setting)] as const),
  )
  const wrong = flatNote({
    ...NOTES['nl']!,
    letters: NOTES['nl']!.letters.map((text) => text.replace('1 maart 2026', '1 mei 2026')),
  })
  const set = byLibreOffice({ ...Object.fromEntries(files), 'wrong_nl.fodt': wrong })

  test.each(['plain', 'ragged', 'numbered'])('%s: paragraphs, points, header and notes', async (name) => {
    const words = NOTES['en']!
    const text = (written: string): string => written.replace(/<\/?sup>/g, '')
    const bare = (written: string): string => text(written).replace(/\{\d\}/g, '')
    const round = (first: number, of: (written: string) => string): string[] => [
      ...words.points.map((point, i) => `[${first + i}] ${of(point)}`),
      ...words.letters.map((letter, i) => `item [(${'ab'[i]})] ${of(letter)}`),
      `[${first + 4}] ${of(words.closing)}`,
    ]
    expect(await shown(set.get(`${name}_en.pdf`)!)).toEqual([
      `heading ${words.title}`,
      ...words.fields.map(([, field], i) => `header [header:${i + 1}] ${field}`),
      ...words.opening.map(text),
      `heading ${words.annex}`,
      ...round(1, text),
      ...round(6, bare),
      ...words.notes.map((note, i) => `note [fn:${i + 1}] ${note}`),
    ])
  })

  test('all words that poppler finds are in the source', async () => {
    for (const [name, bytes] of set) {
      if (!hasProgram('pdftotext')) return
      expect(wordsOf((await opened(bytes)).source), name).toEqual(popplerWords(bytes))
    }
  })

  const lint = async (name: string, others: Readonly<Record<string, string>>, ...options: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'lexparity-set-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'set'))
    for (const language of ['en', 'nl', 'de'])
      writeFileSync(join(folder, 'set', `${language}.pdf`), set.get(others[language] ?? `${name}_${language}.pdf`)!)
    return lexparity('lint', join(folder, 'set'), ...options)
  }

  test.each(Object.keys(SETTINGS))('%s: three versions that agree have no finding', async (name) => {
    const { stdout, code } = await lint(name, {}, '--format', 'json')
    const report = JSON.parse(stdout)
    expect(report.findings.filter((finding: { severity: string }) => finding.severity !== 'info')).toEqual([])
    expect(report.documentSets).toHaveLength(1)
    expect(code).toBe(0)
  })

  test('a date that differs is found, with its page and paragraph', async () => {
    const others = { nl: 'wrong_nl.pdf' }
    const { stdout } = await lint('plain', others, '--format', 'json')
    const { findings } = JSON.parse(stdout)
    const [found] = findings.filter(({ ruleId }: { ruleId: string }) => ruleId === 'date-parity')
    expect(found).toMatchObject({ deviating: ['nl'], paragraph: { label: '(b)' } })
    expect(found.locations[0]).toMatchObject({ language: 'nl', says: ['1 mei 2026'], page: 2, paragraph: 7 })
    const pretty = await lint('plain', others, '--format', 'pretty')
    expect(pretty.stdout).toMatch(/nl\.pdf \(page 2, paragraph 7\)/)
  })
})

const ACT = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>
  body { font: 11pt "Liberation Serif", serif; text-align: justify } h1, h2, h3 { text-align: center; font-size: 11pt }
  .note { font-size: 9pt } td, th { padding: 2pt 12pt; text-align: left; vertical-align: top }
</style></head><body><main>
<h1>Regulation (EU) 2031/12 on the harbours of small islands</h1>
${Array.from(
  { length: 12 },
  (_, i) => `<h2>Article ${i + 1}</h2><h3>Dues of class ${'ABCDEFGHIJKL'[i]}</h3>
<p>1. The master of a harbour of an island whose people are fewer than ${i + 2} 000 shall levy from every ship that comes in the due that is laid down in the table, and shall enter it in the book of the harbour before the ship leaves${', whatever its flag'.repeat((i * i) % 5)}.</p>
<p>2. The due is not owed by:</p>
<p>(a) ships of the coast guard and of the pilots, and ships that seek shelter from a storm for at most ${i + 3} nights;</p>
<p>(b) ships that bring the mail of island ${'ABCDEFGHIJKL'[i]}.</p>
<table><tr><th>Ship, class ${'ABCDEFGHIJKL'[i]}</th><th>Length in metres</th><th>Due</th></tr><tr><td>barge of any kind</td><td>${i + 20}</td><td>EUR ${i + 12}</td></tr><tr><td>ketch</td><td>${i + 14}</td><td>EUR ${i + 9}</td></tr></table>`,
).join('\n')}
</main></body></html>`

const key = ({ label, text }: Paragraph): string => `${label?.key ?? ''} ${text.value}`

describe.skipIf(!hasProgram('chromium'))('an act that Chromium prints', () => {
  const columns = ACT.replace('body {', 'main { columns: 2; column-gap: 9mm } table { break-inside: avoid } body {')
  const pdf = byChromium({ 'act.html': ACT, 'columns.html': columns })

  test.each(['act.pdf', 'columns.pdf'])('%s reads as the page that was printed', async (name) => {
    const content = readHtml(ACT, 'en')
    const expected = 'reason' in content ? [] : content.paragraphs.map(key)
    expect((await paragraphsOf(pdf.get(name)!)).map(key)).toEqual(expected)
  })
})
