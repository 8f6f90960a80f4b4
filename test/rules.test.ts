import { Ajv } from 'ajv'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { root } from './support/root.ts'

const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const ids = rules.map(({ id }) => id)

describe('the list of rules', () => {
  test('is in the order of the alphabet, each once', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  test('holds every file of rules', () => {
    const files = readdirSync(join(root, 'rules')).filter((name) => name !== 'index.ts')
    expect(ids.map((id) => `${id}.ts`)).toEqual(files.sort())
  })

  test('has no page and no test left over', () => {
    const named = (folder: string, ending: string): readonly string[] =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(ending) && name !== 'README.md')
        .map((name) => name.slice(0, -ending.length))
    expect(named('docs/rules', '.md').filter((name) => !ids.includes(name) && name !== 'unreadable')).toEqual([])
    expect(named('test/rules', '.test.ts').filter((name) => !ids.includes(name))).toEqual([])
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

  test('has an id of small words, and its file exports one rule under that name', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
    expect(text(`rules/${id}.ts`)).toContain(`export const ${name} = defineRule`)
    expect([...text(`rules/${id}.ts`).matchAll(/^export /gm)]).toHaveLength(1)
  })

  test('has a doc comment', () => {
    expect(text(`rules/${id}.ts`)).toMatch(new RegExp(String.raw`\*/\nexport const ${name} = `))
  })

  test('has a test', () => {
    expect(existsSync(join(root, `test/rules/${id}.test.ts`))).toBe(true)
  })

  test('has a page with its id for title, the parts that every page has, and its severity', () => {
    const page = text(`docs/rules/${id}.md`)
    expect(page.split('\n', 1)[0]).toBe(`# ${id}`)
    expect(page).not.toContain('TODO')
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(['How it decides', 'Example', 'Not reported', 'Options'])
    expect(page).toContain(`Default severity: \`${rule.severity}\``)
  })

  test('says in one sentence what it is for', () => {
    expect(rule.summary).toMatch(/^[A-Z][^.!?]*\.$/)
    expect(rule.summary.length).toBeLessThanOrEqual(110)
    expect(rule.summary).not.toMatch(/\b(?:must|should|please|correct|wrong|ensure|check|rule)\b/i)
  })

  test('compares or inspects, and has words for what it compares', () => {
    expect(rule.compare ?? rule.inspect).toBeDefined()
    expect(rule.explain === undefined).toBe(rule.compare === undefined)
  })

  test('takes no options that it does not know, describes those it knows, and its defaults are among them', () => {
    const schema = rule.optionsSchema as {
      type?: string
      additionalProperties?: boolean
      properties?: Record<string, { description?: string }>
    }
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    const options = Object.entries(schema.properties ?? {})
    expect(options.filter(([, { description = '' }]) => !/^[A-Z].*\.$/.test(description))).toEqual([])
    expect(Object.keys(rule.optionsDefaults).sort()).toEqual(options.map(([option]) => option).sort())
    const isValid = new Ajv({ strict: true, allErrors: true }).compile(schema)
    expect(isValid(rule.optionsDefaults)).toBe(true)
    expect(isValid({ ...rule.optionsDefaults, noSuchOption: 1 })).toBe(false)
  })

  test('is frozen', () => {
    expect(Object.isFrozen(rule)).toBe(true)
  })

  test('words its messages for people: no blame, no address, no full stop', () => {
    const messages = [...text(`rules/${id}.ts`).matchAll(/message: [`']([^`'\n]+)/g)].map(([, message = '']) => message)
    for (const message of messages) {
      expect(message).not.toMatch(/^[A-Z]|\.$|\b(?:please|correct|wrong|must|should|invalid|expected)\b/i)
    }
  })
})
