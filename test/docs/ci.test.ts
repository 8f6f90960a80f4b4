import { Ajv } from 'ajv'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readableEndings } from '../../src/formats/format.ts'
import { gitlabSchema, rdjsonSchema } from '../report/schemas.ts'
import { workplace } from './shell.ts'
import { blocks, parseYaml, text } from './yaml.ts'

const page = text('docs/ci.md')
const { version } = JSON.parse(text('package.json')) as { readonly version: string }
const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), 'utf8')

/** Where our `reviewdog` puts what it reads. */
const PIPED = 'reviewdog-input.json'

describe('the commands of the page', () => {
  const commands = blocks(page, 'sh').flatMap((block) => block.trimEnd().split('\n'))

  test.each(commands)('%s', (command) => {
    const { cwd, bash } = workplace()
    const { status, stderr } = bash(command)
    expect([status, stderr]).toEqual([/ --fail-on never| decide /.test(command) ? 0 : 1, ''])
    const files = [...command.matchAll(/(?:=|--output-file )([\w-]+\.\w+)/g)].map(([, file = '']) => file)
    expect(files.filter((file) => !existsSync(join(cwd, file)))).toEqual([])
    expect(existsSync(join(cwd, PIPED))).toBe(command.includes('| reviewdog'))
  })
})

test('reviewdog gets what it reads', () => {
  const { cwd, bash } = workplace()
  bash('npx lexparity --format rdjson | reviewdog -f=rdjson')
  expect(new Ajv().validate(rdjsonSchema, JSON.parse(read(cwd, PIPED)))).toBe(true)
})

describe('the GitHub action', () => {
  const action = parseYaml(text('action.yml'))

  /** Runs the steps as a runner does: expressions put in, files for summary and outputs, one shell a step. */
  function act(inputs: Readonly<Record<string, string>>, place = workplace()) {
    const paths = { GITHUB_OUTPUT: join(place.cwd, '.output'), GITHUB_STEP_SUMMARY: join(place.cwd, '.summary') }
    for (const path of Object.values(paths)) writeFileSync(path, '')
    const [step, ...others] = action.runs.steps
    expect([step.shell, others]).toEqual(['bash', []])
    const fill = (value: string): string =>
      value.replaceAll(
        /\$\{\{ inputs\.([\w-]+) \}\}/g,
        (_, name: string) => inputs[name] ?? action.inputs[name].default,
      )
    const env = Object.entries<string>(step.env).map(([name, value]) => [name, fill(value)])
    const done = place.bash(step.run, { ...paths, ...Object.fromEntries(env) })
    const outputs = read(place.cwd, '.output')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('='))
    return { ...done, ...place, outputs: Object.fromEntries(outputs), summary: read(place.cwd, '.summary') }
  }

  test('annotates, sums up and writes SARIF', () => {
    const { cwd, asked, status, stdout, stderr, outputs, summary } = act({})
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout.match(/^::(?:error|warning) file=texts\//gm)).toHaveLength(9)
    expect(summary).toContain('## lexparity: 5 errors, 4 warnings')
    expect(outputs).toEqual({ sarif: 'lexparity.sarif', 'exit-code': '1' })
    expect(JSON.parse(read(cwd, 'lexparity.sarif')).runs[0].results).toHaveLength(9)
    expect(readFileSync(asked, 'utf8')).toBe(`lexparity@${version}\n`)
  })

  test('takes paths and further reports, one a line', () => {
    const inputs = {
      paths: 'texts/cultural-goods\n\ntexts/forest-fires/*.md\n',
      'fail-on': 'never',
      format: 'pretty\njunit=junit.xml\n',
      sarif: 'a b.sarif',
    }
    const { cwd, status, stdout, outputs } = act(inputs)
    expect(status).toBe(0)
    expect(stdout).toContain('5 errors, 4 warnings')
    expect(read(cwd, 'junit.xml')).toContain('failures="0"')
    expect(outputs).toEqual({ sarif: 'a b.sarif', 'exit-code': '0' })
    expect(existsSync(join(cwd, 'a b.sarif'))).toBe(true)
  })

  test('takes a configuration; one with mistakes stops the job', () => {
    const files = {
      'ci/lint.json': '{ "rules": { "number-partiy": "off" } }',
      'texts/nl.md': '1. Een.',
      'texts/en.md': '1. One.',
    }
    const { status, stderr, outputs, summary } = act({ config: 'ci/lint.json' }, workplace(files))
    expect([status, outputs, summary]).toEqual([2, { 'exit-code': '2' }, ''])
    expect(stderr).toContain('did you mean `number-parity`?')
  })

  test('brings nothing to code scanning that was decided', () => {
    const place = workplace()
    place.bash('npx lexparity decide --baseline')
    const { cwd, status, stdout, summary } = act({ sarif: 'a b.sarif' }, place)
    expect([status, stdout]).toEqual([0, ''])
    expect(summary).toContain('9 findings in the baseline')
    expect(JSON.parse(read(cwd, 'a b.sarif')).runs).toMatchObject([
      { results: [], tool: { driver: { name: 'lexparity' } } },
    ])
  })

  test('runs nothing that stands in its inputs', () => {
    const evil = '$(touch evil); touch evil; `touch evil` " \' --help'
    const { cwd, status } = act({ paths: evil, format: 'github', 'fail-on': 'never' })
    expect(status).toBe(2)
    expect(existsSync(join(cwd, 'evil'))).toBe(false)
    expect(
      Object.values<string>(action.runs.steps[0].env).every((value) => /^\$\{\{ inputs\.[\w-]+ \}\}$/.test(value)),
    ).toBe(true)
    expect(action.runs.steps[0].run).not.toContain('${{')
  })

  test('has the outputs of its step', () => {
    const values = Object.values<{ readonly value: string }>(action.outputs).map(({ value }) => value)
    expect(values).toEqual(['${{ steps.check.outputs.sarif }}', '${{ steps.check.outputs.exit-code }}'])
    expect(action.runs.steps[0].id).toBe('check')
  })

  test('is described on the page, with its inputs and defaults', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|.*\| (.+) \|$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ])
    expect(rows.map(([name]) => name)).toEqual(Object.keys(action.inputs))
    for (const [name = '', value = ''] of rows.filter(([, shown = '']) => shown.startsWith('`')))
      expect(value).toBe(`\`${action.inputs[name].default}\``)
    const [workflow] = blocks(page, 'yaml').map(parseYaml)
    const steps: ReadonlyArray<{ readonly uses: string; readonly with?: object }> = workflow.jobs.lexparity.steps
    const own = steps.find(({ uses }) => uses.startsWith('lexparity/'))!
    expect(own.uses).toBe(`lexparity/lexparity@v${version}`)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own.with!)))
  })
})

describe('the GitLab job', () => {
  const { lexparity } = parseYaml(text('docs/ci/gitlab-ci.yml'))

  test('writes what it hands over', () => {
    const { cwd, asked, bash } = workplace()
    const { status, stdout, stderr } = bash(lexparity.script.join('\n'), {
      ...lexparity.variables,
      GITLAB_CI: 'true',
      CI: 'true',
    })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('5 errors, 4 warnings')
    expect(readFileSync(asked, 'utf8')).toBe(`lexparity@${version}\n`)
    const { codequality, junit } = lexparity.artifacts.reports
    expect(lexparity.artifacts).toMatchObject({ when: 'always', paths: [codequality, junit] })
    const issues = JSON.parse(read(cwd, codequality))
    expect(new Ajv().validate(gitlabSchema, issues)).toBe(true)
    expect(issues).toHaveLength(9)
    expect(read(cwd, junit)).toMatch(/<testsuites name="lexparity" tests="\d+" failures="5"/)
  })
})

describe('the hook of pre-commit', () => {
  const [hook, ...others] = parseYaml(text('.pre-commit-hooks.yaml'))

  test('runs on every kind of document', () => {
    const files = new RegExp(hook.files)
    expect(readableEndings.filter((ending) => !files.test(`texts/nl.${ending}`))).toEqual([])
    expect(['a.ts', 'md', 'a.md.bak', 'a.json'].filter((file) => files.test(file))).toEqual([])
    expect([hook.language, hook.pass_filenames, others]).toEqual(['node', false, []])
  })

  test.each([
    [undefined, 1, 'error'],
    [{ 'texts/nl.md': '1. Op 2 mei 2024.', 'texts/en.md': '1. On 2 May 2024.' }, 0, 'nothing to report'],
  ])('stops a commit with an error', (files, status, said) => {
    const { bash } = workplace(files)
    const done = bash(hook.entry)
    expect([done.status, done.stdout]).toEqual([status, expect.stringContaining(said)])
  })

  test('has the name that the page says', () => {
    const config = blocks(page, 'yaml')
      .map(parseYaml)
      .find(({ repos }) => repos !== undefined)
    expect(config.repos[0]).toMatchObject({ rev: `v${version}`, hooks: [{ id: hook.id }] })
  })
})
