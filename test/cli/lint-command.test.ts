import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../config/folder.ts'
import { broken, contract, finding, run } from '../report/fixture.ts'
import { commandLine } from './command-line.ts'

const found = run([contract])
const nothing = run([{ ...contract, findings: [] }])
const infos = run([{ ...contract, findings: [finding({ severity: 'info' })] }])
const warnings = run([{ ...contract, findings: [finding({ severity: 'warning' }), finding({ severity: 'info' })] }])

describe('exit codes', () => {
  const cases = [
    ['nothing found', [], nothing, 0],
    ['an error', [], found, 1],
    ['a file that could not be read', [], run(nothing.sets, [broken]), 1],
    ['a warning', [], warnings, 0],
    ['a warning', ['--fail-on', 'warning'], warnings, 1],
    ['an info', ['--fail-on', 'warning'], infos, 0],
    ['an info', ['--fail-on', 'info'], infos, 1],
    ['an info that is not shown', ['--fail-on', 'info', '--quiet'], infos, 1],
    ['an error', ['--fail-on', 'never'], found, 0],
    ['an unknown level', ['--fail-on', 'fatal'], found, 2],
    ['an unknown option', ['--fromat', 'json'], found, 2],
  ] as const
  test.each(cases)('%s %j', async (_, argv, linted, code) => {
    expect((await commandLine(['.', ...argv], { cwd: folder(), linted })).code).toBe(code)
  })

  test('a file that was asked for and could not be read: the report is written all the same', async () => {
    const problems = [
      { path: 'broken.md', reason: 'is not valid UTF-8', isNamed: true },
      { path: 'below/other.md', reason: 'is empty', isNamed: false },
    ]
    const linted = { ...nothing, unreadable: [broken], problems }
    const outcome = await commandLine(['broken.md', 'below', '--fail-on', 'never'], { cwd: folder(), linted })
    expect(outcome.code).toBe(2)
    expect(outcome.stdout).toContain('unreadable')
    expect(outcome.stderr).toBe('lexparity: broken.md: is not valid UTF-8\n')
  })

  test('nothing to check', async () => {
    const outcome = await commandLine(['empty'], { cwd: folder() })
    expect(outcome).toMatchObject({ code: 2, stdout: '', stderr: 'lexparity: there is no document to check\n' })
  })

  test('nothing that could be read', async () => {
    const outcome = await commandLine(['.', '--fail-on', 'never'], { cwd: folder(), linted: run([], [broken]) })
    expect(outcome).toMatchObject({ code: 2, stdout: expect.stringContaining('is not valid UTF-8') })
  })
})

describe('a list of files', () => {
  test.each([
    [['--files-from', '-'], 'a.md\nb c.md\n', ['a.md', 'b c.md']],
    [['-'], 'a.md\r\nb.md', ['a.md', 'b.md']],
    [['-', 'z.md'], 'a\nb.md\0c.md\0', ['z.md', 'a\nb.md', 'c.md']],
    [['--files-from', 'list.txt', 'z.md'], '', ['z.md', 'x.md', 'y.md']],
  ])('%j of %j', async (argv, stdin, paths) => {
    const cwd = folder({ 'list.txt': '\uFEFFx.md\n\ny.md\n' })
    expect((await commandLine(argv, { cwd, stdin, linted: nothing })).requests[0]!.paths).toEqual(paths)
  })

  test.each([
    [['-'], 'lexparity: the list of files is empty\n'],
    [['--files-from', 'none.txt'], expect.stringContaining('the list of files cannot be read')],
  ])('%j: nothing', async (argv, stderr) => {
    expect(await commandLine(argv, { cwd: folder() })).toMatchObject({ code: 2, stderr, requests: [] })
  })
})

describe('what is read', () => {
  test.each([
    [
      ['a.md', '../b'],
      ['a.md', '../b'],
    ],
    [['lint', 'a.md'], ['a.md']],
    [['--quiet', '--format', 'json', 'a.md'], ['a.md']],
    [
      ['lint', 'a.md', '--quiet', 'b.md'],
      ['a.md', 'b.md'],
    ],
    [['./rules'], ['./rules']],
    [['--', '--odd-name.md'], ['--odd-name.md']],
    [[], []],
  ])('%j', async (argv, paths) => {
    const cwd = folder()
    const { requests } = await commandLine(argv, { cwd, linted: nothing })
    expect(requests).toMatchObject([{ paths, cwd, loaded: { folder: cwd } }])
    expect(requests[0]!.paths).toEqual(paths)
  })
})

describe('configuration', () => {
  test('every problem, and nothing is read', async () => {
    const cwd = folder({ '.linterrc.json': '{\n  "rules": { "number-partiy": "error" },\n  "reference": 5\n}' })
    expect(await commandLine(['.'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '.linterrc.json:2:14 /rules/number-partiy: unknown rule `number-partiy`; did you mean `number-parity`?\n' +
        '.linterrc.json:3:16 /reference: must be a text or `null`; found a number\n',
      requests: [],
    })
  })

  test('a file that is named is relative to the working folder', async () => {
    const cwd = folder({ 'strict.json': '{ "reference": "fr" }' })
    const { requests } = await commandLine(['.', '--config', 'strict.json'], { cwd, linted: nothing })
    expect(requests[0]!.loaded.config.reference).toBe('fr')
  })

  test('a file that is not there', async () => {
    const outcome = await commandLine(['.', '-c', 'no.json'], { cwd: folder() })
    expect(outcome).toMatchObject({ code: 2, stderr: 'no.json: there is no such file\n' })
  })

  test('--print-config prints and reads nothing', async () => {
    const cwd = folder({ '.linterrc.json': '{ "reference": "fr", "rules": { "number-parity": "off" } }' })
    const { code, stdout, requests } = await commandLine(['--print-config'], { cwd })
    expect([code, requests]).toEqual([0, []])
    expect(JSON.parse(stdout)).toMatchObject({
      file: join(cwd, '.linterrc.json'),
      reference: 'fr',
      rules: { 'number-parity': 'off', 'terminal-punctuation': 'error' },
    })
  })
})

describe('report', () => {
  test('pretty by default', async () => {
    const { stdout } = await commandLine(['.'], { cwd: folder(), linted: found })
    expect(stdout).toContain('  error  number-parity  1  number `1520`')
    expect(stdout.endsWith('1 error, 1 warning, 1 info in 1 document set, 3 language versions\n')).toBe(true)
  })

  test('JSON', async () => {
    const { stdout, code } = await commandLine(['.', '--format', 'json'], { cwd: folder(), linted: found })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, summary: { errors: 1, warnings: 1, infos: 1 } })
  })

  test('an unknown format names the known ones', async () => {
    const { stderr, code } = await commandLine(['.', '--format', 'xml'], { cwd: folder(), linted: found })
    expect(code).toBe(2)
    expect(stderr).toMatch(/xml.*pretty, json/)
  })

  test('--quiet leaves out infos', async () => {
    const { stdout } = await commandLine(['.', '--quiet', '-f', 'json'], { cwd: folder(), linted: found })
    expect(JSON.parse(stdout).summary).toMatchObject({ errors: 1, warnings: 1, infos: 0 })
  })

  test('notes go to stderr', async () => {
    const linted = { ...found, notes: ['x.md is taken for Dutch'] }
    const { stdout, stderr } = await commandLine(['.', '-f', 'json'], { cwd: folder(), linted })
    expect(stderr).toBe('lexparity: x.md is taken for Dutch\n')
    expect(() => JSON.parse(stdout)).not.toThrow()
  })
})

describe('--output-file', () => {
  test('takes the report, whole and alone', async () => {
    const cwd = folder({ 'out/report.json': 'old' })
    const outcome = await commandLine(['.', '-f', 'json', '-o', 'out/report.json'], { cwd, linted: found })
    expect(outcome).toMatchObject({ code: 1, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))).toHaveProperty('findings')
    expect(readdirSync(join(cwd, 'out'))).toEqual(['report.json'])
  })

  test('without colours, unless they are asked for', async () => {
    const cwd = folder()
    await commandLine(['.', '-o', 'plain.txt'], { cwd, linted: found, isTTY: true, env: { FORCE_COLOR: '1' } })
    await commandLine(['.', '-o', 'color.txt', '--color'], { cwd, linted: found })
    expect(readFileSync(join(cwd, 'plain.txt'), 'utf8')).not.toContain('\u001B')
    expect(readFileSync(join(cwd, 'color.txt'), 'utf8')).toContain('\u001B')
  })

  test.each([
    ['no/report.json', 'there is no folder'],
    ['file/report.json', 'is not a folder'],
    ['folder', 'this is a folder'],
  ])('%s', async (file, reason) => {
    const cwd = folder({ file: '', 'folder/x': '' })
    const outcome = await commandLine(['.', '-o', file], { cwd, linted: nothing })
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr).toContain(`lexparity: the report cannot be written to \`${file}\`: `)
    expect(outcome.stderr).toContain(reason)
    expect(readdirSync(cwd).toSorted()).toEqual(['file', 'folder'])
  })

  test('goes through a link, and into a device', async () => {
    const cwd = folder({ 'real/report.json': 'old' })
    symlinkSync('real/report.json', join(cwd, 'link.json'))
    symlinkSync('/dev/null', join(cwd, 'null'))
    for (const file of ['link.json', 'null'])
      expect(await commandLine(['.', '-f', 'json', '-o', file], { cwd, linted: nothing })).toMatchObject({
        code: 0,
        stderr: '',
      })
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'real/report.json'), 'utf8')).toContain('findings')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('what was there stays if the job could not be done', async () => {
    const cwd = folder({ 'report.json': 'old' })
    writeFileSync(join(cwd, '.linterrc.json'), '[]')
    await commandLine(['.', '-o', 'report.json'], { cwd, linted: nothing })
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('old')
    expect(existsSync(join(cwd, 'report.json'))).toBe(true)
  })
})

describe('several reports', () => {
  test('one to stdout, the others to their files', async () => {
    const cwd = folder()
    const argv = ['.', '-f', 'pretty', '-f', 'sarif=out.sarif', '--format', 'junit=a=b.xml', '--format=json=out.json']
    const outcome = await commandLine(argv, { cwd, linted: found })
    expect(outcome).toMatchObject({
      code: 1,
      stderr: '',
      stdout: expect.stringContaining('1 error, 1 warning, 1 info'),
    })
    expect(readdirSync(cwd).toSorted()).toEqual(['a=b.xml', 'out.json', 'out.sarif'])
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toHaveProperty('runs')
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveProperty('findings')
    expect(readFileSync(join(cwd, 'a=b.xml'), 'utf8')).toContain('<testsuites')
  })

  test('nothing goes to stdout if all have files', async () => {
    const cwd = folder()
    expect(await commandLine(['.', '-f', 'json=out.json'], { cwd, linted: found })).toMatchObject({
      code: 1,
      stdout: '',
    })
  })

  test('the output file is that of the one without its own', async () => {
    const cwd = folder()
    const argv = ['.', '-f', 'github=commands.txt', '-f', 'json', '-o', 'out.json']
    expect(await commandLine(argv, { cwd, linted: found })).toMatchObject({ code: 1, stdout: '' })
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveProperty('findings')
    expect(readFileSync(join(cwd, 'commands.txt'), 'utf8')).toContain('::error file=')
  })

  test('one that cannot be written: the others are', async () => {
    const cwd = folder()
    const argv = ['.', '-f', 'sarif=no/out.sarif', '-f', 'json=out.json', '-f', 'github', '--fail-on', 'never']
    const outcome = await commandLine(argv, { cwd, linted: found })
    expect(outcome).toMatchObject({ code: 2, stdout: expect.stringContaining('::error file=') })
    expect(outcome.stderr).toBe(
      `lexparity: the report cannot be written to \`no/out.sarif\`: there is no folder \`${join(cwd, 'no')}\`\n`,
    )
    expect(readdirSync(cwd)).toEqual(['out.json'])
  })

  test.each([
    [['-f', 'json', '-f', 'sarif'], 'only one report can do without a file of its own: `json` or `sarif`'],
    [['-f', 'json', '-f', 'json'], 'only one report can do without a file of its own: `json` or `json`'],
    [['-f', 'sarif=a', '-o', 'b'], 'every report has a file of its own, so nothing is left for `b`'],
    [['-f', 'sarif=a', '-f', 'json=./a'], 'two reports cannot go to the same file, `a`'],
    [['-f', 'sarif=a', '-f', 'json', '-o', 'a'], 'two reports cannot go to the same file, `a`'],
  ])('%j', async (argv, sentence) => {
    const cwd = folder()
    const outcome = await commandLine(['.', ...argv], { cwd, linted: found })
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `lexparity: ${sentence}\n`, requests: [] })
    expect(readdirSync(cwd)).toEqual([])
  })

  test.each(['sarif=', '=out', 'xml=out', '', 'toString'])('%j is no format', async (format) => {
    const outcome = await commandLine(['.', `--format=${format}`], { cwd: folder(), linted: found })
    expect(outcome).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/one of pretty, json, .*sarif/),
    })
  })

  test('JUnit fails what makes the run fail, and tells what passed', async () => {
    const { stdout } = await commandLine(['.', '-f', 'junit', '--fail-on', 'warning'], { cwd: folder(), linted: found })
    expect(stdout).toContain('<testsuite name="contract" tests="3" failures="2"')
  })
})

describe('colour', () => {
  test.each([
    [[], {}, false, false],
    [[], {}, true, true],
    [[], { TERM: 'dumb' }, true, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
    [['--color'], { NO_COLOR: '1' }, false, true],
  ] as const)('%j %j terminal: %s', async (argv, env, isTTY, isColored) => {
    const { stdout } = await commandLine(['.', ...argv], { cwd: folder(), linted: found, env, isTTY })
    expect(stdout.includes('\u001B[')).toBe(isColored)
  })
})

describe('a fault of our own', () => {
  const fault = new TypeError('x is not a function')
  test('is one sentence, and how to report it', async () => {
    const outcome = await commandLine(['.'], { cwd: folder(), fault })
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr).toMatch(
      /^lexparity: stopped by a fault of its own: x is not a function\nlexparity: please report it .*\n$/,
    )
  })

  test('shows where with LEXPARITY_DEBUG=1', async () => {
    const { stderr } = await commandLine(['.'], { cwd: folder(), fault, env: { LEXPARITY_DEBUG: '1' } })
    expect(stderr).toContain('lint-command.test.ts')
  })

  test('may be anything that can be thrown', async () => {
    expect(await commandLine(['.'], { cwd: folder(), fault: 'text' })).toMatchObject({ code: 2 })
  })
})
