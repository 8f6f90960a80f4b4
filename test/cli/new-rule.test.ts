import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder } from '../config/folder.ts'

const script = fileURLToPath(new URL('../../scripts/new-rule.js', import.meta.url))

const index = `import type { Rule } from '../src/model/rule.ts'
import { dateParity } from './date-parity.ts'
import { numberParity } from './number-parity.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [dateParity, numberParity]
`

test('three files with one id, and its place in the list', () => {
  const cwd = folder({ 'rules/index.ts': index })
  const written = execFileSync(process.execPath, [script, 'link-parity'], { cwd, encoding: 'utf8' })
  const files = ['rules/link-parity.ts', 'docs/rules/link-parity.md', 'test/rules/link-parity.test.ts']
  expect(written.trim().split('\n')).toEqual([...files, 'rules/index.ts'])
  const texts = files.map((file) => readFileSync(join(cwd, file), 'utf8'))
  for (const text of texts) expect(text).toContain('link-parity')
  expect(texts[0]).toContain('export const linkParity = defineRule({')
  expect(readFileSync(join(cwd, 'rules/index.ts'), 'utf8')).toBe(
    index
      .replace('import { numberParity }', "import { linkParity } from './link-parity.ts'\nimport { numberParity }")
      .replace('[dateParity, numberParity]', '[dateParity, linkParity, numberParity]'),
  )
})

test('a list that is too long for one line', () => {
  const cwd = folder({ 'rules/index.ts': index })
  for (const id of ['acronym-consistency', 'terminal-punctuation', 'untranslated-paragraph'])
    execFileSync(process.execPath, [script, id], { cwd })
  const names = ['acronymConsistency', 'dateParity', 'numberParity', 'terminalPunctuation', 'untranslatedParagraph']
  const list = `= [\n${names.map((name) => `  ${name},\n`).join('')}]\n`
  expect(readFileSync(join(cwd, 'rules/index.ts'), 'utf8').endsWith(list)).toBe(true)
})

test.each([
  [[], 'usage: '],
  [['Link'], 'usage: '],
  [['../x-y'], 'usage: '],
  [['date-parity'], 'rules/date-parity.ts is there already'],
])('%j writes nothing', (argv, problem) => {
  const cwd = folder({ 'rules/index.ts': index, 'rules/date-parity.ts': '' })
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], { cwd, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(problem)
  expect(readFileSync(join(cwd, 'rules/index.ts'), 'utf8')).toBe(index)
})
