import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/root.ts'

interface Figures {
  readonly strict?: number
  readonly alarms?: number
  readonly errors?: number
  readonly warnings?: number
}

const GOOD: Figures = { strict: 3, alarms: 1, errors: 0.5, warnings: 10 }
const CASES = [
  { outcome: 'right', isSetRight: true, extra: [] },
  { outcome: 'right', isSetRight: true, extra: ['number-parity'] },
  { outcome: 'silent', isSetRight: true, extra: [] },
]

/** What the script says of figures, where the floors are {@link GOOD} and two cases right, three sets, one extra, none disturbed. */
function checked(figures: Figures, cases: readonly object[] = CASES, ...more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'))
  const write = (name: string, content: unknown): string => {
    writeFileSync(join(folder, name), JSON.stringify(content))
    return join(folder, name)
  }
  const { strict, alarms, errors, warnings } = figures
  const corpora =
    Object.keys(figures).length === 0
      ? []
      : [{ corpus: 'law', counts: { strict, alarms, 'err/1000': errors, 'warn/1000': warnings } }]
  const floors = write('floors.json', { cases: { right: 2, sets: 3, disturbed: 0, extra: 1 }, natural: { law: GOOD } })
  const files = [
    '--floors',
    floors,
    '--cases',
    write('cases.json', cases),
    '--natural',
    write('natural.json', { corpora }),
  ]
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'bench/check-floors.mjs'), ...files, ...more], {
    encoding: 'utf8',
  })
  return { status, lines: stdout.trim().split('\n'), floors: JSON.parse(readFileSync(floors, 'utf8')) as unknown }
}

test('figures as good as the floors hold', () => {
  expect(checked(GOOD)).toMatchObject({ status: 0, lines: expect.arrayContaining(['8 passed, 0 failed']) })
})

test.each<[string, Figures, string]>([
  ['fewer errors found', { ...GOOD, strict: 2 }, 'FAIL law: strict 2, at least 3'],
  ['one more alarm', { ...GOOD, alarms: 2 }, 'FAIL law: alarms 2, at most 1'],
  ['more errors', { ...GOOD, errors: 0.6 }, 'FAIL law: errors 0.6, at most 0.5'],
  ['more warnings', { ...GOOD, warnings: 10.1 }, 'FAIL law: warnings 10.1, at most 10'],
  ['a corpus that did not run', {}, 'FAIL law: strict not measured, at least 3'],
])('%s: a fall back', (_, figures, line) => {
  expect(checked(figures)).toMatchObject({ status: 1, lines: expect.arrayContaining([line]) })
})

test.each<[string, readonly object[], string]>([
  [
    'a case missed',
    [CASES[0]!, { outcome: 'missed', isSetRight: true, extra: [] }, CASES[2]!],
    'FAIL cases: right 1, at least 2',
  ],
  [
    'a false alarm',
    [...CASES, { outcome: 'false alarm', isSetRight: true, extra: ['x'] }],
    'FAIL cases: disturbed 1, at most 0',
  ],
])('%s: a fall back', (_, cases, line) => {
  expect(checked(GOOD, cases)).toMatchObject({ status: 1, lines: expect.arrayContaining([line]) })
})

test('what was measured becomes the floors when asked', () => {
  const { floors } = checked({ ...GOOD, strict: 5 }, CASES, '--update')
  expect(floors).toMatchObject({
    cases: { right: 2, sets: 3, disturbed: 0, extra: 1 },
    natural: { law: { ...GOOD, strict: 5 } },
  })
})
