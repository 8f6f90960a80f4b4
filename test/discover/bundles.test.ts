import { expect, test } from 'vitest'
import { openFile } from '../../src/formats/open.ts'
import { discover } from '../../src/discover/discover.ts'
import { folder } from './folder.ts'

interface Parts {
  readonly to?: string
  readonly source?: readonly string[]
  readonly original?: string
}

const LINES = ['The first line.', 'The second line.', 'The third line.', 'The fourth line.', 'The last line.']

function xliff({ to, source = LINES, original = 'text' }: Parts): string {
  const units = source.map((text, at) => {
    const target = to === undefined ? '' : `<target>${to} ${text}</target>`
    return `<trans-unit id="${at}"><source>${text}</source>${target}</trans-unit>`
  })
  const language = to === undefined || to === '?' ? '' : ` target-language="${to}"`
  return `<xliff version="1.2"><file original="${original}" source-language="en"${language}><body>${units.join('')}</body></file></xliff>`
}

async function sets(files: Readonly<Record<string, string>>) {
  const cwd = folder(files)
  const found = await discover(['.'], {
    cwd,
    config: { documents: [], ignore: [] },
    configFolder: cwd,
    open: openFile,
  })
  return found.sets.map(
    ({ id, versions }) => `${id}: ${versions.map(({ language, path }) => `${language} ${path}`).join(', ')}`,
  )
}

test('files that translate the same text are one set', async () => {
  expect(await sets({ 'guide.en-de.xlf': xliff({ to: 'de' }), 'guide.en-fr.xlf': xliff({ to: 'fr' }) })).toEqual([
    'guide: de guide.en-de.xlf, en guide.en-de.xlf, fr guide.en-fr.xlf',
  ])
  expect(await sets({ 'de/a.xlf': xliff({ to: 'de' }), 'fr/b.xlf': xliff({ to: 'fr' }) })).toEqual([
    'a: de de/a.xlf, en de/a.xlf, fr fr/b.xlf',
  ])
})

test('a file without translations takes part', async () => {
  expect(await sets({ 'm.xlf': xliff({}), 'm.fr.xlf': xliff({ to: 'fr' }) })).toEqual(['m: en m.fr.xlf, fr m.fr.xlf'])
})

test('of few lines the same text may be chance: the names must be alike', async () => {
  const source = ['Contents']
  expect(await sets({ 'a.de.xlf': xliff({ to: 'de', source }), 'b.fr.xlf': xliff({ to: 'fr', source }) })).toHaveLength(
    2,
  )
  expect(await sets({ 'a.de.xlf': xliff({ to: 'de', source }), 'a.fr.xlf': xliff({ to: 'fr', source }) })).toHaveLength(
    1,
  )
})

test('another text, or another translation into the same language, is a set of its own', async () => {
  const other = [...LINES, 'One more.']
  expect(await sets({ 'a.de.xlf': xliff({ to: 'de' }), 'a.fr.xlf': xliff({ to: 'fr', source: other }) })).toEqual([
    'a: de a.de.xlf, en a.de.xlf',
    'a (2): en a.fr.xlf, fr a.fr.xlf',
  ])
  expect(await sets({ 'v1/a.xlf': xliff({ to: 'fr' }), 'v2/a.xlf': xliff({ to: 'fr' }) })).toHaveLength(2)
})

test('each document in a file has a set, and other files have theirs', async () => {
  const two = xliff({ to: 'de', original: 'C:\\x\\one.docx' }).replace(
    '</xliff>',
    xliff({ to: 'de', original: 'two.docx', source: ['Other.'] }).slice(21),
  )
  expect(await sets({ 'job.xlf': two, 'job.en.md': 'The first line. The second line.' })).toEqual([
    'job: en job.en.md',
    'job/one.docx: de job.xlf, en job.xlf',
    'job/two.docx: de job.xlf, en job.xlf',
  ])
})

test('a target that does not say its language has that of the name', async () => {
  expect(await sets({ 'm.fr.xlf': xliff({ to: '?' }) })).toEqual(['m: en m.fr.xlf, fr m.fr.xlf'])
})
