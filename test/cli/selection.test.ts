import { describe, expect, test } from 'vitest'
import { folder } from '../discover/folder.ts'
import { type Ran, runMain } from '../support/run-main.ts'

const FILES = {
  '.linterrc.json': '{}',
  'de.md': 'Er hat 5 Mitglieder.\n\nEr tagt am 3. Mai 2027.\n\nSiehe Artikel 7.\n',
  'en.md': 'It has 5 members.\n\nIt meets on 3 May 2027.\n\nSee Article 7.\n',
  'fr.md': 'Il a 6 membres.\n\nIl se réunit le 4 mai 2027.\n\nVoir l’article 8.\n',
  'it.md': 'Ha 7 membri.\n\nSi riunisce il 3 maggio 2027.\n\nCfr. l’articolo 7.\n',
}

const run = (...argv: readonly string[]): Promise<Ran> => runMain(argv, { cwd: folder(FILES) })

async function found(...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(...argv, '-f', 'json')
  const { findings } = JSON.parse(stdout) as { findings: ReadonlyArray<{ ruleId: string; deviating: string[] }> }
  return findings.map(({ ruleId, deviating }) => `${ruleId} ${deviating.join('+')}`.trim()).sort()
}

describe('what is reported', () => {
  test('of some rules', async () => {
    expect(await found('--rule', 'date-parity')).toEqual(['date-parity fr'])
    expect(await found('--rule', 'date-parity, reference-parity')).toEqual(['date-parity fr', 'reference-parity fr'])
    expect(await found('--rule', 'date-parity', '--rule', 'link-parity')).toEqual(['date-parity fr'])
  })

  test('of some languages: where they depart', async () => {
    expect(await found('--language', 'fr', '--rule', 'date-parity,number-parity')).toContain('date-parity fr')
    expect(await found('--language', 'DE', '--rule', 'date-parity')).toEqual([])
  })

  test('it alone decides the exit code', async () => {
    expect((await run()).code).toBe(1)
    expect((await run('--rule', 'link-parity')).code).toBe(0)
    expect((await run('--language', 'de', '--rule', 'date-parity')).code).toBe(0)
  })

  test.each([
    [['--rule', 'date-party'], 'unknown rule `date-party`; did you mean `date-parity`?'],
    [['--rule', 'xyzzy'], 'unknown rule `xyzzy`; `lexparity rules` lists them'],
    [['--language', 'f!'], '`f!` is not a language tag such as `fr` or `pt-BR`'],
  ])('%j', async (argv, sentence) => {
    expect(await run(...argv)).toMatchObject({ code: 2, stdout: '', stderr: `lexparity: ${sentence}\n` })
  })
})

test('the table alone', async () => {
  const { stdout } = await run('--summary', '--rule', 'date-parity,reference-parity')
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    '                   all    de    en    fr    it',
    'date-parity          1     ·     ·     1     ·',
    'reference-parity     1     ·     ·     1     ·',
    'all rules            2     ·     ·     2     ·',
    '',
  ])
  expect(stdout).not.toContain('⟦')
})

test('what took how long is said on stderr', async () => {
  const { stderr } = await run('--timing', '--rule', 'date-parity')
  expect(stderr).toMatch(/^stage +time$/m)
  for (const stage of ['reading', 'grouping', 'alignment', 'facts', 'date-parity', 'all'])
    expect(stderr).toMatch(new RegExp(`^${stage} +\\d+ ms$`, 'm'))
})
