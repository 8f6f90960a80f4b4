import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { type ConfigSource, parseConfig } from '../src/config/parse.ts'
import { validateConfig } from '../src/config/validate.ts'
import { readableEndings } from '../src/formats/format.ts'
import { locales } from '../src/locale/index.ts'
import { formats } from '../src/report/formats.ts'
import { lexparity } from './support/lexparity.ts'
import { root } from './support/root.ts'

const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const readme = text('README.md')
const fenced = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(String.raw`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block)

describe('the README', () => {
  test('shows what the tool says', async () => {
    const [command = '', ...shown] = fenced('console')[0]!
      .split('\n')
      .filter((line) => line.trim() !== '' && line !== '[…]')
    const { stdout } = await lexparity(...command.replace('$ npx lexparity ', '').split(' '))
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.filter((line) => !stdout.split('\n').includes(line))).toEqual([])
  })

  test('names the test command that continuous integration runs', () => {
    const command = fenced('sh')
      .flatMap((block) => block.split('\n'))
      .find((line) => line.includes('npm test'))
    expect(text('.ci/run')).toContain(`bash -c '${command?.split('#')[0]?.trim()}'`)
  })

  test('shows a configuration without mistakes', () => {
    const source = parseConfig('.linterrc.json', fenced('json')[0]!)
    expect(source).not.toHaveProperty('message')
    expect(validateConfig(source as ConfigSource, rules)).toEqual([])
  })

  test('names every ending, form of report and language', () => {
    expect(readableEndings.filter((ending) => !readme.includes(`\`${ending}\``))).toEqual([])
    expect(Object.keys(formats).filter((format) => !readme.includes(`\`${format}\``))).toEqual([])
    expect(
      Object.values(locales)
        .filter(({ name }) => !new RegExp(String.raw`\b${name}\b`).test(readme))
        .map(({ name }) => name),
    ).toEqual([])
  })
})

describe.each([
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/glossary.md',
  'docs/ci.md',
  'docs/reports.md',
  'docs/decisions/README.md',
  'docs/rules/README.md',
  'docs/ci.md',
  'docs/concordance.md',
  'docs/discovery.md',
  'docs/editors.md',
  'docs/for-lawyer-linguists.md',
  'docs/formats.md',
  'docs/languages.md',
  'docs/reports.md',
  'bench/accuracy.md',
  'bench/alignment.md',
  'bench/mutations.md',
  'bench/reading.md',
])('%s', (page) => {
  test('links to what is there', () => {
    const prose = text(page).replaceAll(/^```[^]*?^```/gm, '')
    const targets = [...prose.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([])
  })

  test('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(text('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
    const named = [...text(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
