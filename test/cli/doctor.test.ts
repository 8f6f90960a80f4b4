import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../discover/folder.ts'
import { commandLine } from './command-line.ts'

test('all is well', async () => {
  const cwd = folder({ '.linterrc.json': '{}' })
  const { code, stdout } = await commandLine(['doctor'], { cwd, env: { LANG: 'fr_BE.UTF-8' } })
  expect(code).toBe(0)
  expect(stdout).toContain(`✓ Node           ${process.versions.node}`)
  expect(stdout).toContain('✓ Characters     fr_BE.UTF-8')
  expect(stdout).toContain(`✓ Configuration  ${join(cwd, '.linterrc.json')}`)
  expect(stdout).toContain('Ελληνικά')
})

test('what is amiss is said, with what would help', async () => {
  const cwd = folder({ '.linterrc.json': '{ "rulez": {} }' })
  const { code, stdout, stderr } = await commandLine(['doctor'], { cwd, env: { LANG: 'C' } })
  expect(code).toBe(2)
  expect(stdout).toContain('`C`; set LANG to one with UTF-8')
  expect(stdout).toContain('✗ Configuration  has mistakes, said above')
  expect(stderr).toContain('unknown key `rulez`')
})

test('decisions that cannot be read', async () => {
  const cwd = folder({ '.linterrc.json': '{}' })
  writeFileSync(join(cwd, 'lexparity.decisions.json'), '{')
  const { code, stdout } = await commandLine(['doctor'], { cwd })
  expect(code).toBe(2)
  expect(stdout).toContain('✗ Decisions      lexparity.decisions.json cannot be used: line 1, column 2')
})
