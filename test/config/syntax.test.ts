import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { folder } from './folder.ts'
import { rules } from './rules.ts'

async function problemsOf(name: string, text: string): Promise<unknown> {
  const from = folder({ [name]: text })
  const result = await loadConfig({ file: join(from, name), from, rules })
  return 'problems' in result
    ? result.problems.map(({ pointer, message, line, column }) => ({ pointer, message, line, column }))
    : result
}

describe('JSON', () => {
  const cases: ReadonlyArray<readonly [text: string, fault: string, line: number, column: number]> = [
    ['{', 'expected a key in double quotes; found the end of the file', 1, 2],
    ['{"rules": {}', 'expected `,` or `}`; found the end of the file', 1, 13],
    ['{"rules": }', 'expected a value; found `}`', 1, 11],
    ['{\n  "rules": {},\n}', 'no comma is allowed before `}`', 3, 1],
    ['{"ignore": ["a",]}', 'no comma is allowed before `]`', 1, 17],
    ['{"ignore": ["a" "b"]}', 'expected `,` or `]`; found `"`', 1, 17],
    ['{"ignore" []}', 'expected `:`; found `[`', 1, 11],
    ['{\r\n  // why\r\n  "rules": {} }', 'comments are not allowed in JSON', 2, 3],
    ['{"rules": /* none */ {}}', 'comments are not allowed in JSON', 1, 11],
    ["{'rules': {}}", "expected a key in double quotes; found `'`", 1, 2],
    ['{rules: {}}', 'expected a key in double quotes; found `r`', 1, 2],
    ['{"reference": "en}', 'this text is not closed or holds a character that must be escaped', 1, 15],
    ['{"reference": "C:\\x"}', 'this text is not closed or holds a character that must be escaped', 1, 15],
    ['{"reference": "a\tb"}', 'this text is not closed or holds a character that must be escaped', 1, 15],
    ['{"reference": None}', 'expected a value; found `N`', 1, 15],
    ['{"reference": nullify}', 'expected `,` or `}`; found `i`', 1, 19],
    ['{"reference": 01}', 'expected `,` or `}`; found `1`', 1, 16],
    ['{} {}', 'expected the end of the file; found `{`', 1, 4],
    ['{} "x"', 'expected the end of the file; found `"`', 1, 4],
    ['💥', 'expected a value; found `💥`', 1, 1],
  ]

  test.each(cases)('%s', async (text, fault, line, column) => {
    expect(await problemsOf('.linterrc.json', text)).toEqual([
      { pointer: '', message: `not valid JSON: ${fault}`, line, column },
    ])
  })
})

describe('YAML', () => {
  test('the place and the reason that the parser gives', async () => {
    expect(await problemsOf('.linterrc.yaml', 'rules:\n  a: "x\n')).toEqual([
      {
        pointer: '',
        message: expect.stringMatching(/^not valid YAML: unexpected end of the stream/),
        line: 3,
        column: 1,
      },
    ])
    expect(await problemsOf('.linterrc', 'ignore: []\nignore: []\n')).toEqual([
      { pointer: '', message: 'not valid YAML: duplicated mapping key', line: 2, column: 1 },
    ])
  })

  test('several documents', async () => {
    expect(await problemsOf('.linterrc.yml', '{}\n---\n{}\n')).toEqual([
      { pointer: '', message: expect.stringMatching(/^not valid YAML: expected a single document/) },
    ])
  })
})

test.each(['.linterrc.json', '.linterrc.yaml'])('nesting without end in %s', async (name) => {
  expect(await problemsOf(name, '['.repeat(100_000))).toMatchObject([{ message: expect.stringMatching(/nest/) }])
})

test('YAML that contains itself', async () => {
  const text = 'rosters: { A: { b: [&a [*a], &b [*b]] } }\nignore: &c [*c]\n'
  expect(await problemsOf('.linterrc.yaml', text)).toHaveLength(3)
})

test.each(['.linterrc.json', '.linterrc.yaml', '.linterrc', 'package.json'])('empty %s', async (name) => {
  expect(await problemsOf(name, ' \n')).toEqual([
    { pointer: '', message: 'the file is empty; write `{}` to have all defaults', line: 1, column: 1 },
  ])
})

test('YAML that is comments only is empty', async () => {
  expect(await problemsOf('.linterrc.yaml', '# nothing yet\n')).toMatchObject([
    { message: expect.stringContaining('empty') },
  ])
})

test('a file that is named and is not there, or is a folder', async () => {
  const from = folder({ 'in/a.txt': '' })
  const missing = await loadConfig({ file: join(from, 'none.json'), from, rules })
  expect(missing).toEqual({
    problems: [{ file: join(from, 'none.json'), pointer: '', message: 'there is no such file' }],
  })
  const isFolder = await loadConfig({ file: join(from, 'in'), from, rules })
  expect(isFolder).toEqual({
    problems: [{ file: join(from, 'in'), pointer: '', message: 'this is a folder; name the file in it' }],
  })
})

test('a named package.json without the key', async () => {
  expect(await problemsOf('package.json', '{}')).toEqual([
    { pointer: '', message: 'there is no key `linter`', line: 1, column: 1 },
  ])
})

test('a byte order mark does not count', async () => {
  expect(await problemsOf('.linterrc.json', '\uFEFF{]')).toMatchObject([{ line: 1, column: 2 }])
})
