import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { folder } from '../config/folder.ts'
import { root } from '../support/root.ts'

const GOOD = {
  'good/en.md': '1. The committee has 12 members and meets on 3 May 2024.\n',
  'good/fr.md': '1. Le comité a 12 membres et se réunit le 3 mai 2024.\n',
  'good/nl.md': '1. Het comité telt 21 leden en komt bijeen op 3 mei 2024.\n',
}

const TEXT = 'The committee has twelve members, and they meet in the month of May.'
const ENTITIES = Array.from({ length: 9 }, (_, i) => {
  const value = i === 0 ? 'lol' : `&lol${i - 1};`.repeat(10)
  return `<!ENTITY lol${i} "${value}">`
})

const MEGABYTE = 1024 * 1024
const zip = (content: string | Uint8Array): Uint8Array =>
  zipSync({ 'bad.md': typeof content === 'string' ? strToU8(content) : content })

/** Files that cannot be read, each with what is said of it. */
const UNREADABLE: Readonly<Record<string, readonly [content: string | Uint8Array, reason: RegExp]>> = {
  'empty.md': ['', /is empty/],
  'blank.html': [' \n\t', /is empty/],
  'nul.txt': ['a\0b', /NUL bytes/],
  'latin1.txt': [Buffer.from('café', 'latin1'), /not valid UTF-8/],
  'utf16-without-mark.txt': [Buffer.from(TEXT, 'utf16le'), /UTF-16 without a byte order mark/],
  'cut.xml': ['<act><p>Text', /not well-formed XML/],
  'cut.xlf': ['<xliff version="1.2"><file>', /not well-formed XML/],
  'other.tmx': ['<html><p>x</p></html>', /neither XLIFF nor TMX/],
  'entities.xml': [`<!DOCTYPE l [${ENTITIES.join('')}]><l>&lol8;</l>`, /entities of a file's own are not expanded/],
  'entities.tmx': [
    `<!DOCTYPE tmx [${ENTITIES.join('')}]><tmx>&lol8;</tmx>`,
    /entities of a file's own are not expanded/,
  ],
  'external.xml': ['<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>&x;</l>', /not expanded/],
  'deep.xml': [`${'<a>'.repeat(50_000)}x${'</a>'.repeat(50_000)}`, /levels deep/],
  'deep.html': [`${'<div>'.repeat(50_000)}x`, /levels deep/],
  'deep.md': [`${'> '.repeat(50_000)}x`, /too deeply/],
  'deep-list.md': [Array.from({ length: 1000 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n'), /too deeply/],
  'zip-as.md': [zip(TEXT), /./],
  'cut.zip': [zip(TEXT).slice(0, 60), /damaged/],
  'no.zip': ['no archive', /damaged/],
}

/** Files that are read, however odd they are. */
const ODD: Readonly<Record<string, string | Uint8Array>> = {
  'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]),
  'mark.txt': `\uFEFF${TEXT}`,
  'line.md': `${TEXT} `.repeat(4000),
  'digits.txt': '9'.repeat(200_000),
  'brackets.md': '[('.repeat(20_000),
  'numbers.txt': '1.'.repeat(20_000),
  'pipes.md': `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|b'.repeat(2000)}|\n`,
  'ampersands.html': `<p>${'&amp'.repeat(20_000)}</p>`,
  'attributes.html': `<p ${Array.from({ length: 5000 }, (_, i) => `a${i}="x"`).join(' ')}>${TEXT}</p>`,
}

const bin = join(root, 'dist', 'src', 'cli', 'bin.js')

interface Report {
  readonly documentSets: ReadonlyArray<{ readonly versions: ReadonlyArray<{ readonly path: string }> }>
  readonly findings: ReadonlyArray<{
    readonly ruleId: string
    readonly message: string
    readonly deviating: readonly string[]
    readonly locations: ReadonlyArray<{ readonly path: string }>
  }>
}

/** Runs in a process of its own, with little memory, and no longer than it may take. */
function lint(cwd: string, ...paths: readonly string[]): { readonly status: number | null; readonly report: Report } {
  const argv = ['--max-old-space-size=600', bin, 'lint', ...paths, '--format', 'json']
  const done = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', timeout: 240_000, maxBuffer: 2 ** 28 })
  expect(done.stderr).not.toMatch(/ {4}at |fault of its own/)
  return { status: done.status, report: JSON.parse(done.stdout) as Report }
}

const reasonsIn = ({ findings }: Report): Record<string, string> =>
  Object.fromEntries(
    findings
      .filter(({ ruleId }) => ruleId === 'unreadable')
      .map(({ locations, message }) => [locations[0]!.path, message]),
  )

test('all that can be wrong with files, at once: each is said, and the rest is checked', { timeout: 300_000 }, () => {
  const cwd = folder(GOOD)
  mkdirSync(join(cwd, 'bad'))
  for (const [name, [content]] of Object.entries(UNREADABLE)) writeFileSync(join(cwd, 'bad', name), content)
  for (const [name, content] of Object.entries(ODD)) writeFileSync(join(cwd, 'bad', name), content)
  writeFileSync(join(cwd, 'bad/huge.txt'), '')
  truncateSync(join(cwd, 'bad/huge.txt'), 50 * MEGABYTE)
  writeFileSync(join(cwd, 'bad/bomb.zip'), zip(new Uint8Array(80 * MEGABYTE)))
  mkdirSync(join(cwd, 'bad/folder.en.md'))
  execFileSync('mkfifo', [join(cwd, 'bad/pipe.md')])
  symlinkSync('/dev/zero', join(cwd, 'bad/device.md'))
  symlinkSync('loop.md', join(cwd, 'bad/loop.md'))

  const { status, report } = lint(cwd, '.')
  expect(status).toBe(1)
  const reasons = reasonsIn(report)
  const expected = Object.entries(UNREADABLE).map(([name, [, reason]]) => [
    `bad/${name}`,
    expect.stringMatching(reason),
  ])
  expect(reasons).toEqual({
    ...Object.fromEntries(expected),
    'bad/huge.txt': 'is larger than 32 MB',
    'bad/bomb.zip/bad.md': expect.stringContaining('too large'),
  })
  const read = report.documentSets.flatMap(({ versions }) => versions.map(({ path }) => path))
  expect(read).toEqual(expect.arrayContaining(Object.keys(ODD).map((name) => `bad/${name}`)))
  expect(report.findings).toContainEqual(expect.objectContaining({ ruleId: 'number-parity', deviating: ['nl'] }))
})

test('what is named and is no file is a problem of the command line', { timeout: 120_000 }, () => {
  const cwd = folder(GOOD)
  execFileSync('mkfifo', [join(cwd, 'pipe.md')])
  symlinkSync('/dev/zero', join(cwd, 'device.md'))
  symlinkSync('loop.md', join(cwd, 'loop.md'))
  const { status, report } = lint(cwd, 'good', 'pipe.md', 'device.md', 'loop.md', 'gone.md')
  expect(status).toBe(2)
  expect(reasonsIn(report)).toEqual({
    'pipe.md': 'is neither a file nor a folder',
    'device.md': 'is neither a file nor a folder',
    'loop.md': 'is a symbolic link to itself',
    'gone.md': 'there is no such file or folder',
  })
  expect(report.findings).toContainEqual(expect.objectContaining({ ruleId: 'number-parity', deviating: ['nl'] }))
})
