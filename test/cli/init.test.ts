import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { proposePatterns } from '../../src/discover/propose.ts'
import type { DocumentSet } from '../../src/model/document-set.ts'
import { folder } from '../config/folder.ts'
import { commandLine } from './command-line.ts'

const ENGLISH = 'The committee adopts its rules of procedure and submits them to the council.\n'
const FRENCH = 'La commission arrête son règlement intérieur et le soumet au conseil.\n'
const files = { 'docs/en/a.md': ENGLISH, 'docs/fr/a.md': FRENCH, 'other.md': ENGLISH.repeat(3) }
const CONFIG = { documents: ['docs/{lang}/*.md'], ignore: [] }

test('shows the sets and what it would write, and writes nothing', async () => {
  const cwd = folder(files)
  const { code, stdout } = await commandLine(['init'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toContain('1 document set in 2 languages: en fr\n  docs/a: en fr\n')
  expect(stdout).toContain('`other.md` (en) stands alone')
  expect(JSON.parse(stdout.slice(stdout.indexOf('{\n')))).toEqual(CONFIG)
  expect(existsSync(join(cwd, '.linterrc.json'))).toBe(false)
})

test.each([['--write'], ['--yes']])('%s writes it', async (option) => {
  const cwd = folder(files)
  expect((await commandLine(['init', option], { cwd })).stderr).toBe('lexparity: wrote .linterrc.json\n')
  expect(JSON.parse(readFileSync(join(cwd, '.linterrc.json'), 'utf8'))).toEqual(CONFIG)
})

test('what is there is never written over', async () => {
  const cwd = folder({ ...files, '.linterrc.json': '{}' })
  const { code, stderr } = await commandLine(['init', '--write'], { cwd })
  expect([code, stderr]).toEqual([
    2,
    'lexparity: there is a configuration already: .linterrc.json; nothing is changed\n',
  ])
  expect(readFileSync(join(cwd, '.linterrc.json'), 'utf8')).toBe('{}')
})

test.each([
  [
    ['a/guide.en.md', 'a/guide.fr.md', 'a/note_fr.md'],
    ['a/*.{lang}.md', 'a/*_{lang}.md'],
  ],
  [
    ['t/en/x/y.md', 't/pt-BR/x/z.txt'],
    ['t/{lang}/**/*.md', 't/{lang}/**/*.txt'],
  ],
  [
    ['t/en/x/y.en.md', 't/fr/y.fr.md'],
    ['t/{lang}/**/*.{lang}.md', 't/{lang}/*.{lang}.md'],
  ],
  [['1', '2', '3', '4', '5', '6', '7'].flatMap((name) => [`${name}/en.md`, `${name}/fr.md`]), ['**/{lang}.md']],
  [['README.md', 'README.fr.md'], []],
])('patterns for %j', (paths, patterns) => {
  const versions = paths.map((path) => ({ path, language: /pt-BR|fr|en/.exec(path)?.[0] ?? 'en' }))
  expect(proposePatterns([{ id: 'x', versions } as unknown as DocumentSet])).toEqual(patterns)
})
