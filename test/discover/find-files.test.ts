import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFiles, type FindOptions } from '../../src/discover/find-files.ts'
import { folder } from './folder.ts'

async function find(cwd: string, paths: readonly string[], options: Partial<FindOptions> = {}) {
  const found = await findFiles(paths, { cwd, ignore: [], ...options })
  return {
    paths: found.files.map(({ path }) => path),
    problems: found.problems,
    notes: found.notes,
    files: found.files,
  }
}

function all(...paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [path, 'x']))
}

describe('folders', () => {
  test('are walked in a stable order, for documents only', async () => {
    const root = folder(
      all('b/nl.md', 'b/de.txt', 'a.html', 'B.XML', 'b/c/fr.xhtml', 'b/data.json', 'b/gold.jsonl', 'noext'),
    )
    expect((await find(root, ['.'])).paths).toEqual(['B.XML', 'a.html', 'b/c/fr.xhtml', 'b/de.txt', 'b/nl.md'])
  })

  test('keep the way they were given', async () => {
    const root = folder(all('x/t/nl.md', 'x/w/here.txt'))
    expect((await find(join(root, 'x/w'), ['../t/', './', join(root, 'x/t/nl.md')])).paths).toEqual([
      '../t/nl.md',
      'here.txt',
    ])
    expect((await find(root, [join(root, 'x')])).paths).toEqual([join(root, 'x/t/nl.md'), join(root, 'x/w/here.txt')])
  })

  test('never node_modules, what begins with a full stop, or links to folders', async () => {
    const root = folder(all('node_modules/a.md', 'a/node_modules/b.md', '.git/c.md', '.d.md', 'a/e.md'))
    symlinkSync(root, join(root, 'a/round'))
    symlinkSync(join(root, 'a/e.md'), join(root, 'link.md'))
    symlinkSync(join(root, 'gone.md'), join(root, 'broken.md'))
    expect((await find(root, ['.'])).paths).toEqual(['a/e.md', 'link.md'])
  })

  test('without documents are a problem', async () => {
    const root = folder(all('a/b.json'))
    const problem = { path: 'a', reason: 'holds no documents', isNamed: true }
    expect(await find(root, ['a'])).toMatchObject({ paths: [], problems: [problem] })
  })
})

describe('files', () => {
  test('are taken whatever their ending, once, and are named', async () => {
    const root = folder(all('a/nl.legal', 'a/nl.md'))
    const { files } = await find(root, ['a/nl.legal', 'a', './a/nl.md'])
    expect(files.map(({ path, isNamed }) => [path, isNamed])).toEqual([
      ['a/nl.legal', true],
      ['a/nl.md', true],
    ])
  })

  test('a path that exists is that file, even if it could be a glob', async () => {
    const root = folder(all('a[1].da.txt', 'a1.da.txt', '{b}/x.md'))
    expect((await find(root, ['a[1].da.txt', '{b}'])).paths).toEqual(['a[1].da.txt', '{b}/x.md'])
  })

  test.each(['nix.md', 'nix/nl.md', 'a.md/nl.md'])('%s: not there', async (path) => {
    const problem = { path, reason: 'there is no such file or folder', isNamed: true }
    expect(await find(folder(all('a.md')), [path])).toMatchObject({ paths: [], problems: [problem] })
  })
})

describe('globs', () => {
  const tree = all('t/nl/a.md', 't/fr/a.md', 't/fr/b.json', 't/fr/c.legal', 'node_modules/x.md')

  test.each([
    ['t/**/*.md', ['t/fr/a.md', 't/nl/a.md']],
    ['**/*', ['t/fr/a.md', 't/nl/a.md']],
    ['t/fr/*.legal', ['t/fr/c.legal']],
    ['t/{fr,nl}/a.*', ['t/fr/a.md', 't/nl/a.md']],
  ])('%s', async (glob, paths) => {
    const found = await find(folder(tree), [glob])
    expect(found.paths).toEqual(paths)
    expect(found.files.every(({ isNamed }) => !isNamed)).toBe(true)
  })

  test('that match nothing are a problem', async () => {
    const problem = { path: 'q/*.md', reason: 'no document matches this pattern', isNamed: true }
    expect((await find(folder(tree), ['q/*.md'])).problems).toEqual([problem])
  })
})

describe('ignoring', () => {
  test('.gitignore of the folder, of those above up to the repository, and of those below', async () => {
    const root = folder({
      ...all('r/a/x.md', 'r/a/y.md', 'r/a/b/z.md', 'r/a/b/keep.md', 'r/a/out/o.md'),
      '.gitignore': '*.md',
      'r/.gitignore': 'x.md\nout/\nk*.md',
      'r/a/b/.gitignore': 'z.md\n!keep.md',
    })
    mkdirSync(join(root, 'r/.git'))
    expect((await find(join(root, 'r/a'), ['.'])).paths).toEqual(['b/keep.md', 'y.md'])
  })

  test('whoever names a file or folder that git ignores wants it', async () => {
    const root = folder({ ...all('out/nl.md', 'out/deep/fr.md'), '.gitignore': 'out/' })
    expect((await find(root, ['out'])).paths).toEqual(['out/deep/fr.md', 'out/nl.md'])
    expect((await find(root, ['out/nl.md'])).paths).toEqual(['out/nl.md'])
  })

  test.each(['.lexparityignore', '.linterignore'])('%s holds for named files, too', async (name) => {
    const root = folder({ ...all('a/nl.md', 'a/fr.md'), [name]: 'nl.md' })
    const found = await find(root, ['a', 'a/nl.md'])
    expect(found.paths).toEqual(['a/fr.md'])
    expect(found.notes).toEqual(['`a/nl.md` is left out, because a pattern says to ignore it'])
  })

  test('patterns of the configuration are relative to its folder', async () => {
    const root = folder(all('p/t/nl.md', 'p/old/nl.md', 'old/x.md'))
    const found = await find(join(root, 'p/t'), ['..', '../../old'], {
      ignore: ['/old'],
      ignoreFolder: join(root, 'p'),
    })
    expect(found.paths).toEqual(['../t/nl.md', '../../old/x.md'])
  })

  test('what a pattern of the configuration ignores, no ignore file brings back', async () => {
    const root = folder({ ...all('t/nl.md', 't/fr.md'), 't/.gitignore': '!nl.md' })
    expect((await find(root, ['.'], { ignore: ['nl.md'] })).paths).toEqual(['t/fr.md'])
  })
})
