import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { composeSchema } from '../../src/config/schema.ts'
import { validateConfig } from '../../src/config/validate.ts'
import { rules } from './rules.ts'

const accepted: readonly unknown[] = [
  {},
  { $schema: './schemas/linterrc.schema.json' },
  { documents: ['texts/{lang}/**/*.md', '{lang}.txt'] },
  { reference: null },
  { reference: 'zh-Hans-CN' },
  { reference: 'sl_rozaj' },
  { reference: 'de-1996' },
  { termbases: ['terms/eu.tbx'], ignore: ['*.bak'] },
  { rosters: {} },
  { rosters: { CLASI: {} } },
  { rosters: { CLASI: { founding: ['AR', 'XK'], acceding: [] } } },
  { series: {} },
  { series: { SOR: ['DORS'] } },
  { rules: {} },
  { rules: { 'number-parity': 'off' } },
  { rules: { 'number-parity': ['info'] } },
  { rules: { 'number-parity': ['info', {}], 'terminal-punctuation': ['error', { footnotes: true }] } },
]

const rejected: readonly unknown[] = [
  [],
  'error',
  { rule: {} },
  { documents: 'x' },
  { documents: ['texts/*.md'] },
  { documents: ['{lang}/{lang}'] },
  { reference: 'english' },
  { reference: 5 },
  { termbases: [''] },
  { rosters: { CLASI: ['AR'] } },
  { rosters: { CLASI: { founding: ['ARG'] } } },
  { series: { SOR: 'DORS' } },
  { series: { SOR: [''] } },
  { series: { '': ['DORS'] } },
  { rules: [] },
  { rules: { other: 'off' } },
  { rules: { 'number-parity': 'warn' } },
  { rules: { 'number-parity': [] } },
  { rules: { 'number-parity': ['warn'] } },
  { rules: { 'number-parity': [{}, 'error'] } },
  { rules: { 'number-parity': ['info', {}, {}] } },
  { rules: { 'number-parity': ['info', { x: 1 }] } },
  { rules: { 'terminal-punctuation': ['info', { footnotes: 1 }] } },
]

const strict = new Ajv({ strict: true, strictTuples: true, strictTypes: true }).compile(composeSchema(rules))
const problems = (written: unknown): readonly unknown[] =>
  validateConfig({ file: 'x', text: '', pointer: '', written }, rules)

describe('the schema for editors and the validation agree', () => {
  test.each(accepted)('accepted: %j', (written) => {
    expect(problems(written)).toEqual([])
    expect(strict(written)).toBe(true)
  })

  test.each(rejected.map((written) => [written]))('rejected: %j', (written) => {
    expect(problems(written)).not.toEqual([])
    expect(strict(written)).toBe(false)
  })
})

test('it is plain JSON, relative and of draft-07', () => {
  const schema = composeSchema(rules)
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  expect(schema).toMatchObject({ $id: 'linterrc.schema.json', $schema: 'http://json-schema.org/draft-07/schema#' })
})

test('editors are told what everything is', () => {
  const { properties } = composeSchema(rules) as {
    properties: Record<string, { description?: string; properties?: object }>
  }
  for (const key of Object.values(properties)) expect(key.description).toMatch(/^[A-Z].*\.$/)
  expect(properties['rules']?.properties).toMatchObject({
    'terminal-punctuation': { description: 'Paragraphs end alike.', default: 'warning' },
  })
})

test('without any rule it is still a schema', () => {
  expect(new Ajv({ strict: true }).compile(composeSchema([]))({ rules: {} })).toBe(true)
})
