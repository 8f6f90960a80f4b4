import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LoadedConfig } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load.ts'
import { printConfig } from '../../src/config/print.ts'
import { folder } from './folder.ts'
import { rules } from './rules.ts'

async function load(from: string, file?: string): Promise<LoadedConfig> {
  const result = await loadConfig({ from, file, rules })
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.loaded
}

const defaults = {
  documents: [],
  reference: null,
  termbases: [],
  rosters: {},
  series: {},
  ignore: [],
  rules: {
    'number-parity': { severity: 'error', options: {} },
    'terminal-punctuation': { severity: 'warning', options: { footnotes: false } },
    'length-parity': {
      severity: 'off',
      options: { least: 20, ratio: 2, unit: 'words', marks: ['.', ';'], name: 'abc', only: 'here' },
    },
  },
}

test('without a file everything is default', async () => {
  const from = folder({ 'package.json': '{}' })
  expect(await load(from)).toEqual({ config: defaults, folder: from })
})

test('an empty object is all defaults, too', async () => {
  const from = folder({ '.linterrc.json': '{}' })
  expect(await load(from)).toEqual({ config: defaults, file: join(from, '.linterrc.json'), folder: from })
})

test('every key, short and long forms', async () => {
  const from = folder({
    '.linterrc.json': `{
      "$schema": "./schemas/linterrc.schema.json",
      "documents": ["texts/{lang}/**/*.md"],
      "reference": "pt_br",
      "termbases": ["terms/eu.tbx"],
      "rosters": { "CLASI": { "founding": ["AR", "BO"], "acceding": [] } },
      "series": { "SOR": ["DORS"] },
      "ignore": ["drafts/"],
      "rules": {
        "number-parity": "off",
        "terminal-punctuation": ["info"],
        "length-parity": ["warning", { "least": 5 }]
      }
    }`,
  })
  expect((await load(from)).config).toEqual({
    documents: ['texts/{lang}/**/*.md'],
    reference: 'pt-BR',
    termbases: ['terms/eu.tbx'],
    rosters: { CLASI: { founding: ['AR', 'BO'], acceding: [] } },
    series: { SOR: ['DORS'] },
    ignore: ['drafts/'],
    rules: {
      'number-parity': { severity: 'off', options: {} },
      'terminal-punctuation': { severity: 'info', options: { footnotes: false } },
      'length-parity': {
        severity: 'warning',
        options: { least: 5, ratio: 2, unit: 'words', marks: ['.', ';'], name: 'abc', only: 'here' },
      },
    },
  })
})

test.each(['.linterrc', '.linterrc.yaml', '.linterrc.yml'])('YAML in %s', async (name) => {
  const from = folder({ [name]: 'rules:\n  number-parity: off # for now\nreference: no\n' })
  const { config, file } = await load(from)
  expect(config.rules['number-parity']?.severity).toBe('off')
  expect(config.reference, 'Norwegian, not false').toBe('no')
  expect(file).toBe(join(from, name))
})

test('mistakes in YAML have a pointer and no line', async () => {
  const from = folder({ '.linterrc.yaml': 'rules:\n  number-partiy: error\n' })
  expect(await loadConfig({ from, rules })).toEqual({
    problems: [
      {
        file: join(from, '.linterrc.yaml'),
        pointer: '/rules/number-partiy',
        message: 'unknown rule `number-partiy`; did you mean `number-parity`?',
      },
    ],
  })
})

test('key `linter` of package.json', async () => {
  const from = folder({ 'package.json': '{ "name": "x", "linter": { "reference": "fr" } }' })
  expect(await load(from)).toMatchObject({ config: { reference: 'fr' }, file: join(from, 'package.json') })
})

test('mistakes in package.json point into the whole file', async () => {
  const from = folder({ 'package.json': '{\n  "linter": { "ignore": 1 } }' })
  expect(await loadConfig({ from, rules })).toMatchObject({
    problems: [{ pointer: '/linter/ignore', message: 'must be a list of texts; found a number', line: 2, column: 25 }],
  })
})

test('paths in .config/linterrc.json are relative to the folder that holds .config', async () => {
  const from = folder({ '.config/linterrc.json': '{ "termbases": ["eu.tbx"] }' })
  expect(await load(from)).toMatchObject({ file: join(from, '.config/linterrc.json'), folder: from })
})

test('a named file wins over the one that would be found', async () => {
  const from = folder({ '.linterrc.json': '{ "reference": "fr" }', 'other/strict.json': '{ "reference": "de" }' })
  const file = join(from, 'other/strict.json')
  expect(await load(from, file)).toMatchObject({ config: { reference: 'de' }, file, folder: join(from, 'other') })
})

test('a byte order mark before the configuration is passed over', async () => {
  const from = folder({ '.linterrc.json': '\uFEFF{ "reference": "fr" }' })
  expect((await load(from)).config.reference).toBe('fr')
})

test('what is printed can be copied back', async () => {
  const from = folder({ '.linterrc.json': '{ "rules": { "terminal-punctuation": ["error", { "footnotes": true }] } }' })
  const loaded = await load(from)
  const { file, ...printed } = JSON.parse(printConfig(loaded))
  expect(file).toBe(join(from, '.linterrc.json'))
  expect(printed.rules).toMatchObject({
    'number-parity': 'error',
    'terminal-punctuation': ['error', { footnotes: true }],
  })
  const copy = folder({ '.linterrc.json': JSON.stringify(printed) })
  expect((await load(copy)).config).toEqual(loaded.config)
})

test('printed without a file', async () => {
  expect(JSON.parse(printConfig(await load(folder({ 'package.json': '{}' }))))).toMatchObject({ file: null })
})
