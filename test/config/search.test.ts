import { existsSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { foldersToSearch } from '../../src/config/search.ts'
import { folder } from './folder.ts'
import { rules } from './rules.ts'

async function found(from: string): Promise<string | undefined> {
  const result = await loadConfig({ from, rules })
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.loaded.file
}

describe('upward', () => {
  test('the nearest file counts', async () => {
    const root = folder({ '.linterrc.json': '{}', 'a/.linterrc.yml': '{}', 'a/b/c/x.md': '' })
    expect(await found(join(root, 'a/b/c'))).toBe(join(root, 'a/.linterrc.yml'))
    expect(await found(root)).toBe(join(root, '.linterrc.json'))
  })

  test('the folder of the nearest package.json is the last', async () => {
    const root = folder({ '.linterrc.json': '{}', 'a/package.json': '{}', 'a/b/x.md': '' })
    expect(await found(join(root, 'a/b'))).toBeUndefined()
    const beside = folder({ '.linterrc.json': '{}', 'package.json': '{}', 'a/b/x.md': '' })
    expect(await found(join(beside, 'a/b'))).toBe(join(beside, '.linterrc.json'))
  })

  test('a folder that is not there is no obstacle', async () => {
    const root = folder({ '.linterrc.json': '{}' })
    expect(await found(join(root, 'none/at/all'))).toBe(join(root, '.linterrc.json'))
  })

  test('without a package.json the home folder is the last, and never the root', () => {
    const home = folder({ 'texts/eu/x.md': '' })
    expect(foldersToSearch(join(home, 'texts/eu'), home)).toEqual([join(home, 'texts/eu'), join(home, 'texts'), home])
    const elsewhere = foldersToSearch(dirname(home), home)
    expect(elsewhere).toContain(dirname(home))
    expect(elsewhere).not.toContain(parse(home).root)
    expect(foldersToSearch(parse(home).root, home)).toEqual([parse(home).root])
  })
})

describe('in one folder', () => {
  test('in the order of cosmiconfig; a folder of that name is passed over', async () => {
    const root = folder({ 'package.json': '{}', '.linterrc/x': '', '.linterrc.json': '{}', '.linterrc.yaml': '{}' })
    expect(await found(root)).toBe(join(root, '.linterrc.json'))
  })

  test('a file with a mistake is not passed over', async () => {
    const root = folder({ '.linterrc.json': '{', '.linterrc.yaml': '{}' })
    expect(await loadConfig({ from: root, rules })).toMatchObject({ problems: [{ line: 1, column: 2 }] })
  })
})

describe('code is never run', () => {
  const program = (mark: string): string =>
    `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')\nmodule.exports = {}\n`
  const names = [
    '.linterrc.js',
    '.linterrc.cjs',
    '.linterrc.ts',
    '.config/linterrc.js',
    'linter.config.cjs',
    '.config/config.js',
  ]

  test.each(names)('%s is not found', async (name) => {
    const root = folder()
    const files = folder({ 'package.json': '{}', [name]: program(join(root, 'ran')) })
    const workingFolder = process.cwd()
    process.chdir(files)
    onTestFinished(() => process.chdir(workingFolder))
    expect(await found(files)).toBeUndefined()
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  test('not even when it is named', async () => {
    const root = folder()
    const file = join(folder({ 'linter.config.cjs': program(join(root, 'ran')) }), 'linter.config.cjs')
    const message = 'a configuration is JSON or YAML: `.json`, `.yaml`, `.yml`; code is never run'
    expect(await loadConfig({ file, from: root, rules })).toEqual({ problems: [{ file, pointer: '', message }] })
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  test('nor by a YAML tag', async () => {
    const root = folder({ '.linterrc.yaml': 'reference: !!js/function "function () { return 1 }"\n' })
    expect(await loadConfig({ from: root, rules })).toMatchObject({
      problems: [{ message: expect.stringContaining('not valid YAML: unknown tag'), line: 1 }],
    })
  })
})
