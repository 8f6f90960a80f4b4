import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/model/fact.ts'
import { folder } from '../config/folder.ts'
import { broken, contract, run } from '../report/fixture.ts'
import { commandLine } from './command-line.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

test.each(['--version', '-V'])('%s', async (option) => {
  expect(await commandLine([option], { cwd: '/' })).toEqual({
    code: 0,
    stdout: `${version}\n`,
    stderr: '',
    requests: [],
  })
})

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('%s', async (option) => {
    const { code, stdout, stderr } = await commandLine([option], { cwd: '/' })
    expect([code, stderr]).toEqual([0, ''])
    for (const part of ['lint', 'rules', 'explain', 'facts', 'align', '--fail-on', 'Examples:', 'Exit codes:'])
      expect(stdout).toContain(part)
  })

  test.each(['lint', 'rules', 'explain', 'facts', 'align'])('%s --help', async (command) => {
    const { code, stdout } = await commandLine([command, '--help'], { cwd: '/' })
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: lexparity ${command} `)
  })
})

describe('rules', () => {
  test('as a table', async () => {
    expect((await commandLine(['rules'], { cwd: '/' })).stdout).toMatchInlineSnapshot(`
      "rule                  severity  summary
      ────────────────────  ────────  ─────────────────────
      number-parity         error     Numbers correspond.
      terminal-punctuation  error     Paragraphs end alike.
      "
    `)
  })

  test('as JSON', async () => {
    const { stdout, code } = await commandLine(['rules', '--format', 'json'], { cwd: '/' })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)[0]).toEqual({
      id: 'number-parity',
      severity: 'error',
      issueType: 'numbers',
      summary: 'Numbers correspond.',
    })
  })
})

describe('explain', () => {
  test('a rule', async () => {
    const { code, stdout } = await commandLine(['explain', 'number-parity'], { cwd: '/' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^[^]*number-parity[^]*\n$/)
  })

  test('files that cannot be read', async () => {
    expect((await commandLine(['explain', 'unreadable'], { cwd: '/' })).code).toBe(0)
  })

  test.each([
    ['number-partiy', 'unknown rule `number-partiy`; did you mean `number-parity`?'],
    ['zzz', 'unknown rule `zzz`; `lexparity rules` lists them'],
    ['../../package', 'unknown rule `../../package`; `lexparity rules` lists them'],
  ])('%s', async (id, sentence) => {
    expect(await commandLine(['explain', id], { cwd: '/' })).toEqual({
      code: 2,
      stdout: '',
      stderr: `lexparity: ${sentence}\n`,
      requests: [],
    })
  })

  test('nothing', async () => {
    expect(await commandLine(['explain'], { cwd: '/' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('rule'),
    })
  })
})

const amount: Fact = {
  kind: 'number',
  keys: ['1520', '1.52'],
  span: { start: 18, end: 22 },
  form: 'figures',
  unit: 'EUR',
}
const withFacts = {
  ...contract,
  facts: [
    [[], []],
    [[], []],
    [[amount], []],
  ],
}

describe('facts', () => {
  test('asks for every kind', async () => {
    const { requests } = await commandLine(['facts', 'a.md', 'b.md'], { cwd: folder(), linted: run([withFacts]) })
    expect(requests[0]!.paths).toEqual(['a.md', 'b.md'])
    expect(requests[0]!.rules![0]!.facts).toHaveLength(8)
    expect(Object.keys(requests[0]!.loaded.config.rules)).toEqual(requests[0]!.rules!.map(({ id }) => id))
  })

  test('as a table', async () => {
    expect((await commandLine(['facts', 'x'], { cwd: folder(), linted: run([withFacts]) })).stdout)
      .toMatchInlineSnapshot(`
        "de  de.md

        no facts

        en  en.md

        no facts

        fr  fr.md

        place  label  kind    says  value         as
        ─────  ─────  ──────  ────  ────────────  ────────────
        1:22   1      number  1520  1520 or 1.52  figures, EUR
        "
      `)
  })

  test('as JSON', async () => {
    const { stdout } = await commandLine(['facts', 'x', '-f', 'json'], { cwd: folder(), linted: run([withFacts]) })
    const { documentSets } = JSON.parse(stdout)
    expect(documentSets[0].versions[2]).toMatchObject({ language: 'fr', path: 'fr.md' })
    expect(documentSets[0].versions[2].paragraphs[0]).toMatchObject({
      kind: 'paragraph',
      label: '1',
      facts: [
        {
          kind: 'number',
          keys: ['1520', '1.52'],
          unit: 'EUR',
          says: '1520',
          line: 1,
          column: 22,
          startOffset: 21,
          endOffset: 25,
        },
      ],
    })
  })

  test('what could be read is shown, and what could not is exit code 2', async () => {
    const problems = [{ path: 'broken.md', reason: 'is not valid UTF-8', isNamed: true }]
    const linted = { ...run([withFacts], [broken]), problems }
    const outcome = await commandLine(['facts', 'x', 'broken.md'], { cwd: folder(), linted })
    expect(outcome).toMatchObject({ code: 2, stderr: 'lexparity: broken.md: is not valid UTF-8\n' })
    expect(outcome.stdout).toContain('1520')
  })

  test.each(['facts', 'align'])('%s of nothing', async (command) => {
    expect((await commandLine([command], { cwd: folder() })).code).toBe(2)
    expect((await commandLine([command, 'empty'], { cwd: folder() })).code).toBe(2)
    const cwd = folder({ '.linterrc.json': '[]' })
    expect(await commandLine([command, 'x'], { cwd, linted: run([contract]) })).toMatchObject({
      code: 2,
      stdout: '',
      requests: [],
    })
  })
})

describe('align', () => {
  const { alignment } = contract
  const [first, second] = alignment.rows
  const rows = [first!, { cells: [[], [1], [0, 1]], confidence: 0.456 }, second!]
  const linted = run([{ ...contract, alignment: { ...alignment, rows } }])

  test('as a table', async () => {
    expect((await commandLine(['align', 'x'], { cwd: folder(), linted })).stdout).toMatchInlineSnapshot(`
      "contract

      row  label  sure   de                             en                          fr
      ───  ─────  ─────  ─────────────────────────────  ──────────────────────────  ────────────────────────
      0    1      100 %  Der Betrag beläuft sich auf …  The amount shall be 1250 …  Le montant est de 1520 …
      1           46 %   —                              No interest shall be due    Le montant est de 1520 …
      2    2      100 %  Zinsen werden nicht …          No interest shall be due    Aucun intérêt n'est dû.
      "
    `)
  })

  test('as JSON', async () => {
    const { stdout } = await commandLine(['align', 'x', '-f', 'json'], { cwd: folder(), linted })
    const { documentSets } = JSON.parse(stdout)
    expect(documentSets[0].rows[1]).toMatchObject({ row: 1, confidence: 0.456 })
    expect(documentSets[0].rows[1].cells[0]).toEqual([])
    expect(documentSets[0].rows[1].cells[2]).toMatchObject([
      { paragraph: 0, label: '1', line: 1 },
      { paragraph: 1, label: '2', line: 3 },
    ])
  })
})
