import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { discover } from '../../src/discover/discover.ts'
import { folder } from './folder.ts'

const ENGLISH = 'The committee adopts its rules of procedure and submits them to the council within 1 month.\n'
const FRENCH = 'La commission arrête son règlement intérieur et le soumet au conseil dans un délai de 1 mois.\n'

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )
}

async function run(
  files: Readonly<Record<string, string | Uint8Array>>,
  paths: readonly string[] = ['.'],
  ignore: readonly string[] = [],
) {
  const cwd = folder(files)
  const found = await discover(paths, { cwd, config: { documents: [], ignore }, configFolder: cwd })
  const sets = Object.fromEntries(
    found.sets.map(({ id, versions }) => [id, versions.map(({ language, path }) => `${language} ${path}`)]),
  )
  return { ...found, sets }
}

const DOCUMENTS = { 'en/guide.md': ENGLISH, 'fr/guide.md': FRENCH, 'note/en.txt': ENGLISH, 'note/fr.txt': FRENCH }
const SETS = {
  'd.zip/guide': ['en d.zip/en/guide.md', 'fr d.zip/fr/guide.md'],
  'd.zip/note': ['en d.zip/note/en.txt', 'fr d.zip/note/fr.txt'],
}

test.each([[['.']], [['d.zip']], [['*.zip']], [['*']]])(
  'an archive is read as if it were a folder: %j',
  async (paths) => {
    const { sets, problems } = await run({ 'd.zip': zip(DOCUMENTS) }, paths)
    expect([sets, problems]).toEqual([SETS, []])
  },
)

test('what is no document in it is passed over, archives in it too', async () => {
  const others = {
    '__MACOSX/en/._guide.md': 'x',
    '.git/x.md': 'x',
    'node_modules/x.md': 'x',
    '../out.md': 'x',
    '/root.md': 'x',
    'image.png': new Uint8Array([0x89, 0x50]),
    'inner.zip': zip({ 'x.md': 'x' }),
    'empty/': '',
  }
  const { sets, problems } = await run({ 'd.zip': zip({ ...DOCUMENTS, ...others }) })
  expect([sets, problems]).toEqual([SETS, []])
})

test('patterns to ignore hold in it', async () => {
  const files = { 'd.zip': zip(DOCUMENTS), '.linterignore': 'note/\n' }
  expect(Object.keys((await run(files)).sets)).toEqual(['d.zip/guide'])
  expect(Object.keys((await run({ 'd.zip': zip(DOCUMENTS) }, ['.'], ['d.zip/en', 'd.zip/fr'])).sets)).toEqual([
    'd.zip/note',
  ])
})

describe('what cannot be read', () => {
  const damaged = zip(DOCUMENTS).slice(0, 200)

  test('a damaged archive', async () => {
    const reason = expect.stringContaining('damaged')
    expect((await run({ 'd.zip': damaged, 'a.en.md': ENGLISH })).problems).toEqual([
      { path: 'd.zip', reason, isNamed: false },
    ])
    expect((await run({ 'd.zip': damaged }, ['d.zip'])).problems).toEqual([{ path: 'd.zip', reason, isNamed: true }])
    expect((await run({ 'd.zip': damaged, 'e.zip': zip(DOCUMENTS) }, ['*.zip'])).problems).toHaveLength(1)
  })

  test('an archive without documents', async () => {
    const { problems } = await run({ 'd.zip': zip({ 'a.png': 'x' }) }, ['d.zip'])
    expect(problems).toEqual([{ path: 'd.zip', reason: 'holds no documents', isNamed: true }])
  })

  test('a file that grows beyond measure; the others are read', async () => {
    const bomb = new Uint8Array(80 * 1024 * 1024).fill(0x20)
    const { sets, problems } = await run({ 'd.zip': zip({ ...DOCUMENTS, 'bomb.md': bomb }) })
    expect(sets).toEqual(SETS)
    expect(problems).toEqual([{ path: 'd.zip/bomb.md', reason: expect.stringContaining('too large'), isNamed: false }])
  })

  test('an encrypted file', async () => {
    const bytes = zip({ 'en.md': ENGLISH })
    // Bit 0 of the flags in the directory.
    bytes[Buffer.from(bytes).indexOf('PK\u0001\u0002') + 8]! |= 1
    const { problems } = await run({ 'd.zip': bytes }, ['d.zip'])
    expect(problems).toEqual([{ path: 'd.zip/en.md', reason: expect.stringContaining('password'), isNamed: false }])
  })
})
