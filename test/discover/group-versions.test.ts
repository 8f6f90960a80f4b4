import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PlacedVersion } from '../../src/discover/cluster.ts'
import { groupVersions } from '../../src/discover/group-versions.ts'
import { hasShared, sharedPath, sharedText } from '../support/shared.ts'
import { place } from './versions.ts'

function sets(placed: readonly PlacedVersion[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    groupVersions(placed).sets.map(({ id, versions }) => [id, versions.map(({ path }) => path)]),
  )
}

function onlyNames(...paths: readonly string[]): readonly PlacedVersion[] {
  return place(paths.map((path) => [path, 'x']))
}

describe('by name', () => {
  test.each([
    [['u/nl.md', 'u/fr.md', 'v/nl.md'], { u: ['u/fr.md', 'u/nl.md'], v: ['v/nl.md'] }],
    [['nl.md', 'fr.md'], { document: ['fr.md', 'nl.md'] }],
    [['guide.en.md', 'guide.fr.md', 'other.fr.md'], { guide: ['guide.en.md', 'guide.fr.md'], other: ['other.fr.md'] }],
    [['t/nl/a/b.md', 't/fr/a/b.md', 't/fr/c.md'], { 't/a/b': ['t/fr/a/b.md', 't/nl/a/b.md'], 't/c': ['t/fr/c.md'] }],
    [['x/en.xml', 'x/fr.html'], { x: ['x/en.xml', 'x/fr.html'] }],
    [
      ['x/en.md', 'x/fr.md', 'x/en.html', 'x/fr.html'],
      { x: ['x/en.html', 'x/fr.html'], 'x (2)': ['x/en.md', 'x/fr.md'] },
    ],
    [['a_EN.md', 'a-fr.md'], { a: ['a_EN.md', 'a-fr.md'] }],
    [['../../p/q/r/nl.md', '../../p/q/r/fr.md'], { 'q/r': ['../../p/q/r/fr.md', '../../p/q/r/nl.md'] }],
    [
      ['ST-7345-2025-INIT_DA.txt', 'ST-7345-2025-INIT_NL.txt', 'ST-8120-2025-INIT_DA.txt'],
      {
        'ST-7345-2025-INIT': ['ST-7345-2025-INIT_DA.txt', 'ST-7345-2025-INIT_NL.txt'],
        'ST-8120-2025-INIT': ['ST-8120-2025-INIT_DA.txt'],
      },
    ],
  ])('%j', (paths, expected) => {
    expect(sets(onlyNames(...paths))).toEqual(expected)
    expect(sets(onlyNames(...paths.toReversed()))).toEqual(expected)
  })

  test('a file without language belongs to those that are named as it is', () => {
    const placed = place([
      ['g/guide.md', 'Text', 'en'],
      ['g/guide.fr.md', 'Texte'],
      ['g/guide.de.md', 'Text'],
    ])
    expect(sets(placed)).toEqual({ 'g/guide': ['g/guide.de.md', 'g/guide.md', 'g/guide.fr.md'] })
  })

  test('of two files in one language the first is checked, and the problem names both', () => {
    const { sets: found, problems } = groupVersions(onlyNames('g/a.nl.md', 'g/a.fr.md', 'g/a_NL.md'))
    expect(found.map(({ versions }) => versions.map(({ path }) => path))).toEqual([['g/a.fr.md', 'g/a.nl.md']])
    const reason = 'is not checked, because `g/a.nl.md` is the `nl` version of the same document by its name, too'
    expect(problems).toEqual([{ path: 'g/a_NL.md', reason, isNamed: false }])
  })
})

const SEEDS = {
  da: '000_1a67fb3281bf4183',
  nl: '001_38e68107cd1c04c8',
  sl: '002_2495f682c7bd72ee',
  bg: '003_aa0805f0a592c43d',
}
const OTHER = '004_e7422e7db3f65dba'

function seeds(language = '', edit = (text: string): string => text): readonly PlacedVersion[] {
  const read = (name: string): string => sharedText(`seeds/${name}.txt`)
  const versions = Object.entries(SEEDS).map(([each, name]) => {
    const text = read(name)
    const edited = each === language ? edit(text) : text
    expect(each === language && edited === text).toBe(false)
    return [`${name}.txt`, edited, each] as const
  })
  return place([...versions, [`${OTHER}.txt`, read(OTHER), 'da']])
}

describe.skipIf(!hasShared('seeds'))('the seeds by content', () => {
  const expected = {
    '12517/1/23 REV 1': [
      '003_aa0805f0a592c43d.txt',
      '000_1a67fb3281bf4183.txt',
      '001_38e68107cd1c04c8.txt',
      '002_2495f682c7bd72ee.txt',
    ],
    '8651/21': ['004_e7422e7db3f65dba.txt'],
  }
  const faults = [
    ['another revision', (text: string) => text.replace('REV 1', 'REV 2')],
    ['another number', (text: string) => text.replace('11301/23', '11310/23')],
    ['another previous document', (text: string) => text.replace('12517/1/23', '12571/1/23')],
    ['another year throughout', (text: string) => text.replaceAll('2023', '2032')],
    ['a missing paragraph', (text: string) => text.replace(/^ ?7\. [^]*?(?=^ ?8\. )/m, '')],
    ['no header', (text: string) => text.slice(text.indexOf('REV 1') + 5)],
  ] as const

  test('the seeds are two documents, in any order', () => {
    expect(sets(seeds())).toEqual(expected)
    expect(sets(seeds().toReversed())).toEqual(expected)
  })

  test.each(Object.keys(SEEDS).flatMap((language) => faults.map(([name, edit]) => [language, name, edit] as const)))(
    'a fault does not tear versions apart: %s, %s',
    (language, _, edit) => {
      expect(sets(seeds(language, edit))).toEqual(expected)
    },
  )

  test('what was guessed, and what stands alone, is said', () => {
    const { notes } = groupVersions(seeds())
    expect(notes).toHaveLength(2)
    expect(notes[0]).toMatch(/^`000_1a67fb3281bf4183.txt` \(da\), .* are taken for versions of one document/)
    expect(notes[1]).toBe('`004_e7422e7db3f65dba.txt` (da) stands alone: no version in another language was found')
  })

  test('a copy is no version of anything, and that is said', () => {
    const [da] = seeds()
    const copy = { ...da!, relative: 'z.txt', version: { ...da!.version, path: 'z.txt' } }
    const { sets: found, notes } = groupVersions([...seeds(), copy])
    expect(found.map(({ versions }) => versions.length).sort()).toEqual([1, 1, 4])
    expect(notes[1]).toBe(
      '`z.txt` is compared with nothing: `000_1a67fb3281bf4183.txt` is the `da` version of what seems to be the same document',
    )
  })
})

describe('by content', () => {
  test.skipIf(!hasShared('corpora')).each([
    ['corpora/gdpr-proposal-2012-part1/com-2012-11', 'corpora/gdpr-2016/32016R0679'],
    ['corpora/canada-acts/A-13.7', 'corpora/canada-acts/B-8.2', 'corpora/canada-acts/W-12.3'],
  ])('acts under names that say nothing: %s …', (...folders) => {
    const files = folders.flatMap((folder) =>
      readdirSync(sharedPath(folder))
        .slice(0, 3)
        .map((name) => [folder, name] as const),
    )
    const placed = place(
      files.map(([folder, name], at) => [
        `${(at * 7) % 31}x${at}.md`,
        sharedText(`${folder}/${name}`),
        name.slice(0, 2),
      ]),
    )
    const folderOf = new Map(placed.map(({ version }, at) => [version, files[at]![0]]))
    const found = groupVersions(placed).sets.map(({ versions }) => versions.map((version) => folderOf.get(version)))
    expect(found.map((each) => new Set(each).size)).toEqual(folders.map(() => 1))
  })

  test('two states of a document are told apart', () => {
    const text = (state: number, words: readonly string[]): string =>
      [
        `${words[0]} 4711/24, 815, 2024/1157, 36/2019, ${state === 1 ? '990' : '991'}, ${state === 1 ? '1/7' : '2/7'}, 12/2018`,
        ...words.map((word, at) => `${at + 1}. ${word.repeat(at + 2)} ${at * 111 + 100}`),
      ].join('\n\n')
    const placed = place(
      [1, 2].flatMap((state) => [
        [`${state}a.md`, text(state, ['een ', 'twee ', 'drie ']), 'nl'] as const,
        [`${state}b.md`, text(state, ['en ', 'to ', 'tre ']), 'da'] as const,
      ]),
    )
    expect(Object.values(sets(placed))).toEqual([
      ['1b.md', '1a.md'],
      ['2b.md', '2a.md'],
    ])
  })

  test('names with numbers of their own are not joined, nor is what only its folder names', () => {
    const [nl, da] = [
      '1. Zie 4711/24 en 2024/1157.\n\n2. Ook 36/2019.',
      '1. Se 4711/24 og 2024/1157.\n\n2. Og 36/2019.',
    ]
    expect(
      Object.values(
        sets(
          place([
            ['ST-100-2024_NL.txt', nl],
            ['ST-200-2024_DA.txt', da],
          ]),
        ),
      ),
    ).toHaveLength(2)
    expect(
      Object.values(
        sets(
          place([
            ['a/nl.txt', nl],
            ['b/da.txt', da],
          ]),
        ),
      ),
    ).toHaveLength(2)
    expect(
      Object.values(
        sets(
          place([
            ['brief-nl.txt', nl],
            ['letter-da.txt', da],
          ]),
        ),
      ),
    ).toHaveLength(1)
  })
})

describe('two files and nothing else', () => {
  const files = [
    ['contract.txt', '1. Een.\n\n2. Twee.', 'nl'],
    ['aftale.txt', '1. En.\n\n2. To.', 'da'],
  ] as const

  test('that were named are compared', () => {
    const placed = place(files).map((each) => ({ ...each, isNamed: true }))
    expect(groupVersions(placed).sets).toHaveLength(1)
  })

  test('are not, if a name says that they are of different documents', () => {
    const placed = place([
      ['a/nl.txt', files[0][1]],
      ['aftale.txt', files[1][1], 'da'],
    ]).map((each) => ({ ...each, isNamed: true }))
    expect(groupVersions(placed).sets).toHaveLength(2)
  })

  test('that were found are not', () => {
    expect(groupVersions(place(files)).sets).toHaveLength(2)
  })
})
