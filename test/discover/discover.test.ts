import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { discover, type DiscoverOptions } from '../../src/discover/discover.ts'
import type { OpenFile } from '../../src/discover/read-found.ts'
import { openFile } from '../../src/formats/open.ts'
import { hasShared, sharedPath, sharedText } from '../support/shared.ts'
import { folder } from './folder.ts'

async function run(cwd: string, paths: readonly string[], options: Partial<DiscoverOptions> = {}) {
  const found = await discover(paths, {
    cwd,
    config: { documents: [], ignore: [] },
    configFolder: cwd,
    ...options,
  })
  const sets = Object.fromEntries(
    found.sets.map(({ id, versions }) => [id, versions.map(({ language, path }) => `${language} ${path}`)]),
  )
  return { ...found, sets }
}

/** Where only names and the text as a whole matter. */
const NO_CONTENT = { paragraphs: [], strays: [] }

const DUTCH =
  'De commissie stelt haar reglement van orde vast en legt dit voor aan de raad, die binnen een maand beslist.\n'
const FRENCH =
  'La commission arrête son règlement intérieur et le soumet au conseil, qui statue dans un délai d’un mois.\n'

test.skipIf(!hasShared('seeds'))('the seeds are two sets', async () => {
  const { sets, problems } = await run(sharedPath('.'), ['seeds'])
  expect(Object.values(sets).map((each) => each.map((version) => version.slice(0, 2)))).toEqual([
    ['bg', 'da', 'nl', 'sl'],
    ['da'],
  ])
  expect(problems).toEqual([])
})

const cases = hasShared('accept') ? sharedText('accept/cases.jsonl').split('\n') : []

test.each(cases.filter((line) => line.includes('"files"')))('the sets of %.40s', async (line) => {
  const { files, expect: expected } = JSON.parse(line) as {
    files: Record<string, string>
    expect: { sets: string[][] }
  }
  const { sets } = await run(folder(files), ['.'])
  expect(Object.values(sets).map((each) => each.map((version) => version.slice(3)).sort())).toEqual(expected.sets)
})

test.skipIf(!hasShared('corpora')).each([
  ['canada-acts', [...Array<number>(40).fill(2), 1]],
  ['udhr', [24, 1]],
  ['contributor-covenant', [33, 21, 19, 12, 1]],
  ['cc-legalcode', [31, 21, 1]],
  ['cc-legalcode-html', [8, 8, 1]],
  ['semver', [35, 1]],
  ['gdpr-2016', [2, 1]],
  ['gdpr-2016-html', [2, 1]],
  ['gdpr-2016-formex', [2, 1]],
  ['gdpr-proposal-2012-part1', [23, 1]],
  ['canada-acts-xml', [2, 2, 2, 2, 2, 2, 1]],
])('%s', async (corpus, sizes) => {
  const unread: OpenFile = async (path, bytes) => {
    const opening = await openFile(path, bytes)
    return 'reason' in opening ? opening : opening.map((opened) => ({ ...opened, read: () => NO_CONTENT }))
  }
  const { sets, problems, notes } = await run(sharedPath('.'), [`corpora/${corpus}`], { open: unread })
  expect(
    Object.values(sets)
      .map((each) => each.length)
      .sort((a, b) => b - a),
  ).toEqual(sizes)
  expect(problems).toEqual([])
  expect(notes.filter((note) => !note.endsWith('which most documents have'))).toEqual([
    `\`corpora/${corpus}/SOURCE.txt\` (en) stands alone: no version in another language was found`,
  ])
})

describe('languages', () => {
  test('by pattern, by name, by content', async () => {
    const root = folder({ 'p/x_nl_1.md': DUTCH, 'n/fr.md': FRENCH, 'c/one.txt': DUTCH, 'c/two.txt': FRENCH })
    const { sets } = await run(root, ['.'], { config: { documents: ['p/*_{lang}_1.md'], ignore: [] } })
    expect(Object.values(sets).flat()).toEqual(
      ['nl c/one.txt', 'fr c/two.txt', 'fr n/fr.md', 'nl p/x_nl_1.md'].toSorted((a, b) =>
        a.slice(3) < b.slice(3) ? -1 : 1,
      ),
    )
  })

  test('a name is trusted, and doubt about it is said', async () => {
    const { sets, notes } = await run(folder({ 'nl.md': DUTCH.repeat(4), 'fr.md': DUTCH.repeat(4) }), ['.'])
    expect(sets).toEqual({ document: ['fr fr.md', 'nl nl.md'] })
    expect(notes).toEqual(['`fr.md` is read as `fr`, as its name says, though its text seems to be `nl`'])
  })

  test('a name that is a word is not, if the text is in another language', async () => {
    expect((await run(folder({ 'it.md': DUTCH.repeat(4) }), ['.'])).sets).toEqual({ it: ['nl it.md'] })
    expect((await run(folder({ 'it.md': 'Kort.' }), ['.'])).sets).toEqual({ it: ['it it.md'] })
  })

  test('of a short text is not guessed', async () => {
    const { sets, notes } = await run(folder({ 'x.txt': '12/34' }), ['.'])
    expect(sets).toEqual({ x: ['und x.txt'] })
    expect(notes[0]).toBe('`x.txt` is too short to tell its language, and its name does not')
  })

  test('of a page is that of its text, not of its scripts', async () => {
    const script = '<script>if (a < b) { return of the for in with that it is on by to }</script>'.repeat(50)
    expect(
      (await run(folder({ 'x.html': `<html><head>${script}</head><p>${DUTCH.repeat(3)}</p></html>` }), ['.'])).sets,
    ).toEqual({ x: ['nl x.html'] })
  })
})

describe('without paths', () => {
  const files = { 'texts/nl/a.md': DUTCH, 'texts/fr/a.md': FRENCH, 'notes.md': DUTCH, 'sub/x.md': DUTCH }

  test('the working folder', async () => {
    expect((await run(folder(files), [])).sets).toMatchObject({
      'texts/a': ['fr texts/fr/a.md', 'nl texts/nl/a.md'],
      notes: ['nl notes.md'],
    })
  })

  test('or what the patterns of the configuration match, wherever that is', async () => {
    const root = folder(files)
    const config = { documents: ['texts/{lang}/*.md'], ignore: [] }
    const { sets } = await run(join(root, 'sub'), [], { config, configFolder: root })
    expect(sets).toEqual({ 'texts/a': ['fr ../texts/fr/a.md', 'nl ../texts/nl/a.md'] })
  })
})

describe('what tells about the documents', () => {
  test('is left out, and that is said', async () => {
    const { sets, notes } = await run(
      folder({ 'nl.md': DUTCH, 'fr.md': FRENCH, 'README.md': DUTCH, 'LICENSE.txt': DUTCH }),
      ['.'],
    )
    expect(Object.keys(sets)).toEqual(['document'])
    expect(notes).toEqual([
      '`LICENSE.txt`, `README.md` left out, as telling about the documents; name what is to be checked all the same',
    ])
  })

  test('is not left out if it was named, is translated, or is all there is', async () => {
    const root = folder({
      'a/nl.md': DUTCH,
      'a/README.md': FRENCH,
      'b/README.md': DUTCH,
      'b/README.fr.md': FRENCH,
      'c/README.md': DUTCH,
    })
    expect((await run(root, ['a/nl.md', 'a/README.md'])).sets).toMatchObject({ 'a/README': ['fr a/README.md'] })
    expect((await run(root, ['b'])).sets).toEqual({ 'b/README': ['fr b/README.fr.md', 'nl b/README.md'] })
    expect((await run(root, ['c'])).sets).toEqual({ 'c/README': ['nl c/README.md'] })
  })
})

describe('files that cannot be read', () => {
  test.each([
    ['binary', Uint8Array.of(80, 75, 0, 0), 'contains NUL bytes'],
    ['of another kind', Uint8Array.of(80, 75, 3, 4, 0, 0), 'is named `.md` but is a ZIP archive'],
    ['broken UTF-8', Uint8Array.of(0x61, 0xff, 0xe9), 'is not valid UTF-8'],
    ['empty', ' \n', 'is empty'],
  ])('%s: a problem, and the rest goes on', async (_, bytes, reason) => {
    const root = folder({ 'nl.md': DUTCH, 'fr.md': FRENCH, 'de.md': bytes })
    const { sets, problems } = await run(root, ['de.md', '.'])
    expect(sets).toEqual({ document: ['fr fr.md', 'nl nl.md'] })
    expect(problems).toEqual([{ path: 'de.md', reason: expect.stringContaining(reason), isNamed: true }])
    expect((await run(root, ['.'])).problems).toMatchObject([{ isNamed: false }])
  })

  test.skipIf(process.getuid?.() === 0)('not permitted', async () => {
    const root = folder({ 'nl.md': DUTCH, 'sub/fr.md': FRENCH })
    chmodSync(join(root, 'sub'), 0)
    expect((await run(root, ['.'])).problems).toEqual([{ path: 'sub', reason: 'may not be read', isNamed: false }])
    chmodSync(join(root, 'sub'), 0o755)
  })

  test('what a reader says of a file', async () => {
    const open: OpenFile = async (path, bytes) =>
      path === 'nl.md' ? { reason: 'is no document' } : openFile(path, bytes)
    expect((await run(folder({ 'nl.md': DUTCH, 'fr.md': FRENCH }), ['.'], { open })).problems).toEqual([
      { path: 'nl.md', reason: 'is no document', isNamed: false },
    ])
  })
})

describe('folders as people have them', () => {
  const [english, french, dutch] = [
    'The committee adopts its rules of procedure and submits them to the council, which decides within 1 month.\n',
    'La commission arrête son règlement intérieur et le soumet au conseil, qui statue dans un délai de 1 mois.\n',
    'De commissie stelt haar reglement van orde vast en legt dit voor aan de raad, die binnen 1 maand beslist.\n',
  ]

  test.each<readonly [string, Record<string, string>, Record<string, string[]>]>([
    [
      'one folder a document',
      { 'a/en.md': english, 'a/fr.md': french, 'b/en.md': english, 'b/fr.md': french },
      { a: ['en a/en.md', 'fr a/fr.md'], b: ['en b/en.md', 'fr b/fr.md'] },
    ],
    [
      'one folder a language',
      { 'en/a.md': english, 'en/b.md': english, 'nl/a.md': dutch, 'nl/b.md': dutch },
      { a: ['en en/a.md', 'nl nl/a.md'], b: ['en en/b.md', 'nl nl/b.md'] },
    ],
    [
      'the first language has no tag',
      { 'docs/a.md': english, 'docs/fr/a.md': french, 'docs/nl/a.md': dutch, 'b.md': english, 'b.fr.md': french },
      { 'docs/a': ['en docs/a.md', 'fr docs/fr/a.md', 'nl docs/nl/a.md'], b: ['en b.md', 'fr b.fr.md'] },
    ],
    [
      'a README in several languages',
      { 'README.md': english, 'README.fr.md': french },
      { README: ['en README.md', 'fr README.fr.md'] },
    ],
    [
      'a folder that is named like a language and is none',
      { 'pol/it/en.md': english, 'pol/it/fr.md': french, 'pol/it/pl.md': '1' },
      { 'pol/it': ['en pol/it/en.md', 'fr pol/it/fr.md', 'pl pol/it/pl.md'] },
    ],
    [
      'the register of the Council, EUR-Lex',
      {
        'st12517-re02.en23.txt': english,
        'st12517-re02.nl23.txt': dutch,
        'CELEX_32016R0679_EN_TXT.html': `<p>${english}</p>`,
        'CELEX%3A32016R0679_FR_TXT.html': `<p>${french}</p>`,
      },
      {
        CELEX_32016R0679: ['en CELEX_32016R0679_EN_TXT.html', 'fr CELEX%3A32016R0679_FR_TXT.html'],
        'st12517-re02.23': ['en st12517-re02.en23.txt', 'nl st12517-re02.nl23.txt'],
      },
    ],
  ])('%s', async (_, files, expected) => {
    const { sets, problems } = await run(folder(files), ['.'])
    expect(sets).toEqual(expected)
    expect(problems).toEqual([])
  })

  test('below a folder that is named like a language, wherever it is run', async () => {
    const root = folder({ 'pl/docs/a.pl.md': 'Tekst.', 'pl/docs/a.en.md': english })
    for (const [cwd, path] of [
      [root, '.'],
      [join(root, 'pl'), 'docs'],
      [join(root, 'pl/docs'), '.'],
      ['/', root],
    ] as const) {
      const { sets } = await run(cwd, [path])
      expect(Object.values(sets)).toEqual([[expect.stringMatching(/^en /), expect.stringMatching(/^pl /)]])
    }
  })

  test('it is said where a version is missing that nearly all documents have', async () => {
    const documents = ['a', 'b', 'c', 'd'].flatMap((name) => [
      [`${name}.en.md`, english],
      [`${name}.fr.md`, french],
      [`${name}.nl.md`, dutch],
    ])
    const { 'b.nl.md': _, ...files } = Object.fromEntries(documents) as Record<string, string>
    expect((await run(folder(files), ['.'])).notes).toEqual(['`b` has no version in `nl`, which most documents have'])
    expect(
      (await run(folder({ 'a.en.md': english, 'a.fr.md': french, 'b.en.md': english, 'b.nl.md': dutch }), ['.'])).notes,
    ).toEqual([])
  })
})
