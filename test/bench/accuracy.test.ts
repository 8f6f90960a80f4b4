import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/root.ts'

const PLACES = ['corpora', 'kinds', 'rules', 'rules of corpora', 'languages']
const PAGE = ['# Ours', ...PLACES.flatMap((name) => [`<!-- table: ${name} -->`, 'old', '<!-- end -->']), 'kept'].join(
  '\n',
)

const ERRORS = [
  { id: 'a', lang: 'da', line: 3, endLine: 4, kind: 'date' },
  { id: 'b', lang: 'fi', line: 9, endLine: 9, kind: 'date' },
  { id: 'c', lang: 'fi', line: null, endLine: null, refLine: 20, refEndLine: 21, kind: 'paragraph-missing' },
].map((error) => ({ doc: 'act', refLang: 'en', refLine: 1, refEndLine: 1, found: '', verdict: 'error', ...error }))
const RIGHT = { ...ERRORS[0]!, id: 'd', verdict: 'legit' }

/** A finding on one line of one version. */
function finding(ruleId: string, severity: string, [language, line]: readonly [string, number]) {
  const path = `../shared/corpora/law/act/${language}.md`
  return { ruleId, severity, deviating: [language], locations: [{ language, path, startLine: line, endLine: line }] }
}

const FINDINGS = [
  finding('date-parity', 'error', ['da', 4]),
  finding('date-parity', 'info', ['da', 5]),
  finding('number-parity', 'warning', ['da', 3]),
  finding('paragraph-count', 'warning', ['en', 20]),
]
const versions = ['da', 'en', 'fi'].map((language) => ({ language }))
const REPORT = { documentSets: [{ id: 'act', rows: 200, versions }], findings: FINDINGS }
const SCORED = {
  corpus: 'law',
  counts: { sets: 1, rows: 200, gold: 3, found: 2, strict: 2, legit: 1, alarms: 1, 'err/1000': 5, 'warn/1000': 10 },
  byRule: { 'date-parity': 2, 'number-parity': 1, 'paragraph-count': 1 },
  byKind: [
    { kind: 'date', gold: 2, found: 1, strict: 1 },
    { kind: 'paragraph-missing', gold: 1, found: 1, strict: 1 },
  ],
  missed: [ERRORS[1]],
  falseAlarms: [{ ...RIGHT, alarms: ['number-parity'] }],
}

/** A run of one corpus as it lies on disk. */
function written(findings: readonly object[] = FINDINGS) {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'))
  const write = (path: string, content: string): string => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
    return join(folder, path)
  }
  write('reports/law.json', JSON.stringify({ ...REPORT, findings }))
  write('corpora/law/gold.jsonl', [...ERRORS, RIGHT].map((row) => JSON.stringify(row)).join('\n'))
  write('cases.json', '[]')
  write('natural.json', JSON.stringify({ corpora: [SCORED] }))
  write('floors.json', JSON.stringify({ cases: {}, natural: {} }))
  write('page.md', PAGE)
  return folder
}

function run(script: string, folder: string, ...options: readonly string[]) {
  const args = ['--natural', join(folder, 'natural.json'), '--reports', join(folder, 'reports'), ...options]
  return spawnSync(process.execPath, [join(root, 'bench', script), ...args], { encoding: 'utf8' })
}

function accuracy(...options: readonly string[]) {
  const folder = written()
  const result = run(
    'accuracy.mjs',
    folder,
    '--corpora',
    join(folder, 'corpora'),
    '--page',
    join(folder, 'page.md'),
    ...options,
  )
  return { ...result, page: readFileSync(join(folder, 'page.md'), 'utf8') }
}

describe('accuracy', () => {
  test.each([
    [
      'what a rule says, its recall, what it touches and whom it disturbs',
      '| `date-parity` | 1 | 0 | 1 | 5 | 0 | 5 | 1 of 2 | 1 | 0 |',
    ],
    ['an alarm belongs to the rule that gave it', '| `number-parity` | 0 | 1 | 0 | 0 | 5 | 0 |  | 1 | 1 |'],
    [
      'where a version lacks the text, the corresponding lines count',
      '| `paragraph-count` | 0 | 1 | 0 | 0 | 5 | 0 | 1 of 1 | 1 | 0 |',
    ],
    ['a rule that said nothing', '| `mixed-script` | 0 | 0 | 0 | 0 | 0 | 0 |  | 0 | 0 |'],
    ['a language that deviates', '| da | 1 | 200 | 1 | 1 | 1 | 5 | 5 | 5 | 1 of 1 |'],
    ['a language of which an error was missed', '| fi | 1 | 200 | 0 | 0 | 0 | 0 | 0 | 0 | 1 of 2 |'],
    ['a kind of error', '| date | 2 | 1 | 1 |'],
  ])('%s', (_, line) => {
    expect(accuracy().stdout.split('\n')).toContain(line)
  })

  test('the tables are written into the page, and the rest of it stays', () => {
    const { page } = accuracy('--update')
    expect(page.startsWith('# Ours\n')).toBe(true)
    expect(page.endsWith('<!-- end -->\nkept')).toBe(true)
    expect(page).not.toContain('old')
    expect(page).toContain('| date | 2 | 1 | 1 |')
  })

  test('without a place for a table nothing is written', () => {
    const folder = written()
    writeFileSync(join(folder, 'page.md'), '# Ours')
    const { status, stderr } = run('accuracy.mjs', folder, '--page', join(folder, 'page.md'), '--update')
    expect({ status, page: readFileSync(join(folder, 'page.md'), 'utf8') }).toEqual({ status: 1, page: '# Ours' })
    expect(stderr).toContain('no place for the table "corpora"')
  })
})

describe('floors by rule and by language', () => {
  const floors = (folder: string, ...options: readonly string[]) => {
    const files = ['--cases', join(folder, 'cases.json'), '--floors', join(folder, 'floors.json')]
    return run('check-floors.mjs', folder, ...files, '--gold', join(folder, 'corpora'), ...options)
  }
  /** What the check says of findings where the floors are those of {@link FINDINGS}. */
  const checked = (findings: readonly object[]) => {
    const folder = written()
    floors(folder, '--update')
    writeFileSync(join(folder, 'reports/law.json'), JSON.stringify({ ...REPORT, findings }))
    const { status, stdout } = floors(folder)
    return { status, failures: stdout.split('\n').filter((line) => line.startsWith('FAIL')) }
  }
  const more = (count: number) => Array.from({ length: count }, () => finding('date-parity', 'warning', ['fi', 90]))

  test('the same findings hold', () => {
    expect(checked(FINDINGS)).toEqual({ status: 0, failures: [] })
  })

  test('two more are let pass', () => {
    expect(checked([...FINDINGS, ...more(2)])).toEqual({ status: 0, failures: [] })
  })

  test('three more are a fall back of the rule and of the language', () => {
    expect(checked([...FINDINGS, ...more(3)])).toEqual({
      status: 1,
      failures: ['FAIL date-parity: loud 20, at most 15', 'FAIL fi: loud 15, at most 10'],
    })
  })
})

describe('keeping the report', () => {
  test('a copy under the name of the corpus, the exit code as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keep-'))
    const writing = `require('fs').writeFileSync(process.argv.at(-1), '{}'); process.exit(1)`
    const args = ['-e', writing, 'lint', '/corpora/law', '--format', 'json', '--output-file', join(folder, 'out.json')]
    const kept = join(folder, 'kept')
    const script = join(root, 'bench/keep-report.mjs')
    const { status } = spawnSync(process.execPath, [script, kept, process.execPath, ...args])
    expect({ status, files: readdirSync(kept) }).toEqual({ status: 1, files: ['law.json'] })
  })

  test('without a command it says how to call it', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bench/keep-report.mjs')], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('usage: keep-report.mjs DIR') })
  })
})
