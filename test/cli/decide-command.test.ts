import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { folder } from '../discover/folder.ts'
import { type Ran, runMain } from '../support/run-main.ts'

const EN = '# Rules\n\nThe board has 5 members and meets on 3 May 2027.\n\nIt reports within 30 days.\n'
const FR =
  '# Règles\n\nLe conseil compte 6 membres et se réunit le 3 mai 2027.\n\nIl fait rapport dans un délai de 40 jours.\n'

let cwd = ''

const run = (...argv: readonly string[]): Promise<Ran> => runMain(argv, { cwd, env: { USER: 'editor' } })

interface Report {
  readonly findings: ReadonlyArray<{ readonly fingerprint: string; readonly decision?: object }>
  readonly decided: readonly object[]
  readonly summary: Readonly<Record<string, number>>
}

const report = async (): Promise<Report> => JSON.parse((await run('-f', 'json')).stdout) as Report
const kept = (): { decisions: Array<Record<string, string>> } =>
  JSON.parse(readFileSync(join(cwd, 'lexparity.decisions.json'), 'utf8')) as ReturnType<typeof kept>

beforeEach(() => {
  cwd = folder({ '.linterrc.json': '{}', 'en.md': EN, 'fr.md': FR })
})

describe('deciding', () => {
  test('a finding with a reason, by the beginning of its fingerprint', async () => {
    const { findings } = await report()
    expect(findings).toHaveLength(2)
    const { fingerprint } = findings[0]!
    expect(await run('decide', fingerprint.slice(0, 8), '--reason', 'as published')).toEqual({
      code: 0,
      stdout: 'kept 1 decision in lexparity.decisions.json\n',
      stderr: '',
    })
    expect(kept().decisions).toEqual([
      expect.objectContaining({ fingerprint, verdict: 'accepted', reason: 'as published', author: 'editor' }),
    ])
    const after = await report()
    expect(after.findings).toEqual([findings[1]])
    expect(after.decided).toEqual([
      expect.objectContaining({ fingerprint, decision: expect.objectContaining({ reason: 'as published' }) }),
    ])
    expect(after.summary).toMatchObject({ decided: 1, baseline: 0 })
  })

  test('what is to be corrected stays open and says so', async () => {
    const { findings } = await report()
    await run('decide', findings[0]!.fingerprint, '--verdict', 'to-correct', '--author', 'A. Reader')
    const after = await report()
    expect(after.findings[0]).toMatchObject({ decision: { verdict: 'to-correct', author: 'A. Reader' } })
    expect(after.summary).toMatchObject({ decided: 0 })
  })

  test('a baseline: only what is new is reported, and fails', async () => {
    expect((await run('decide', '--baseline')).stdout).toBe('kept 2 decisions in lexparity.decisions.json\n')
    expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('2 in the baseline') })
    writeFileSync(join(cwd, 'fr.md'), FR.replace('mai', 'juin'))
    const { findings, summary } = await report()
    expect(findings).toHaveLength(1)
    expect(summary).toMatchObject({ baseline: 2 })
  })

  test('what was mended can be taken out', async () => {
    await run('decide', '--baseline')
    writeFileSync(join(cwd, 'fr.md'), FR.replace('6', '5'))
    expect((await run()).stderr).toContain('1 of the baseline is no longer found')
    expect((await run('decide', '--prune')).stdout).toContain('took out 1 outdated decision')
    expect(kept().decisions).toHaveLength(1)
    expect((await run()).stderr).toBe('')
  })

  test('the decisions of another file', async () => {
    await run('decide', '--baseline')
    const file = readFileSync(join(cwd, 'lexparity.decisions.json'), 'utf8')
    cwd = folder({ '.linterrc.json': '{}', 'en.md': EN, 'fr.md': FR, 'other.json': file })
    expect((await run('decide', '--from', 'other.json')).stdout).toContain('kept 2 decisions')
    expect((await report()).findings).toEqual([])
  })
})

describe('what cannot be done is said, and nothing is written', () => {
  test.each<[readonly string[], string]>([
    [[], 'name fingerprints of findings, or one of `--baseline`, `--from`, `--prune`'],
    [['abcdef', '--baseline'], 'name fingerprints of findings, or one of'],
    [['abcdef'], 'a decision needs a reason'],
    [['abcdef', '--reason', 'x'], 'there is no finding `abcdef`'],
    [['abcdef', '--reason', 'x', '--expires', 'soon'], '`soon` is not a date such as `2026-03-31`'],
    [['--from', 'nowhere.json'], 'nowhere.json: cannot be read (`ENOENT`)'],
    [['--from', '.linterrc.json'], '.linterrc.json: line 1, column 1: a file of decisions lacks'],
  ])('%j', async (argv, sentence) => {
    expect(await run('decide', ...argv)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(sentence),
    })
    expect(existsSync(join(cwd, 'lexparity.decisions.json'))).toBe(false)
  })

  test('a file of decisions with a mistake: the findings are reported all the same', async () => {
    writeFileSync(join(cwd, 'lexparity.decisions.json'), '{ "schemaVersion": 1 }')
    const { code, stdout, stderr } = await run('-f', 'json')
    expect(code).toBe(2)
    expect(stderr).toContain('lexparity.decisions.json: cannot be used: line 1, column 1')
    expect((JSON.parse(stdout) as Report).findings).toHaveLength(3)
    expect((await run('decide', '--baseline')).code).toBe(2)
  })
})
