import { describe, expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './support/source-files.ts'

/**
 * Who may import whom. A part of the house is a folder of `src`, `rules`, or a file directly in `src`; everything rests on `model`. A new
 * part must be entered here, and a new line is a decision.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  locale: ['model'],
  identify: ['model', 'locale'],
  facts: ['model', 'locale'],
  formats: ['model', 'locale'],
  align: ['model'],
  judge: ['model'],
  rule: ['model', 'locale', 'identify', 'facts'],
  rules: ['model', 'locale', 'rule'],
  revision: ['model', 'align'],
  settle: ['model'],
  report: ['model', 'locale', 'decisions'],
  json: ['model'],
  termbase: ['model', 'json'],
  decisions: ['model', 'json'],
  config: ['model', 'json', 'termbase', 'decisions'],
  discover: ['model', 'config', 'identify', 'formats'],
  check: ['model', 'config', 'align', 'facts', 'judge', 'revision', 'settle'],
  lint: ['model', 'config', 'decisions', 'discover', 'locale', 'revision', 'settle', 'check', 'rules'],
  index: ['model', 'config', 'lint', 'rule', 'rules', 'report'],
  lsp: ['model', 'config', 'decisions', 'lint', 'rules', 'report'],
  cli: ['model', 'json', 'decisions', 'config', 'discover', 'report', 'lint', 'rules', 'lsp'],
}

/** Parts that stand on the language alone: no packages, and nothing of Node but what computes. */
const PURE = new Set(['model', 'locale', 'facts', 'align', 'judge', 'revision', 'rule', 'rules', 'settle', 'check'])
const COMPUTES = new Set(['node:crypto'])

const TOUCH_FILES = new Set(['discover', 'config', 'cli'])
const FILE_SYSTEM = /^(?:node:)?(?:fs|child_process|http|https|net|dgram|tls|worker_threads)(?:\/|$)/

const files = [...sourceFiles('src'), ...sourceFiles('rules')]

function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? second.replace(/\.ts$/, '') : top
}

const isOwn = (name: string): boolean => name.endsWith('.ts')

/** `path: import` of what breaks a wall. */
function broken(isAllowed: (file: SourceFile, name: string) => boolean): readonly string[] {
  return files.flatMap((file) =>
    file.imports.filter((name) => !isAllowed(file, name)).map((name) => `${file.path}: ${name}`),
  )
}

describe('the house', () => {
  test('every part is known, and no part is listed that is not there', () => {
    const parts = new Set(files.map(({ path }) => partOf(path)))
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([])
    expect(files.length).toBeGreaterThan(200)
  })

  test('parts import what rests below them only', () => {
    const isBelow = ({ path }: SourceFile, name: string): boolean =>
      partOf(name) === partOf(path) || (MAY_IMPORT[partOf(path)]?.includes(partOf(name)) ?? false)
    expect(broken((file, name) => !isOwn(name) || isBelow(file, name))).toEqual([])
  })

  test('nothing imports from outside of src and rules', () => {
    expect(broken((_, name) => !isOwn(name) || /^(?:src|rules)\//.test(name))).toEqual([])
  })

  test('no rule imports another', () => {
    const others = (file: SourceFile): boolean => partOf(file.path) === 'rules' && file.path !== 'rules/index.ts'
    expect(broken((file, name) => !others(file) || partOf(name) !== 'rules')).toEqual([])
  })

  test('the core needs no packages', () => {
    expect(broken(({ path }, name) => isOwn(name) || !PURE.has(partOf(path)) || COMPUTES.has(name))).toEqual([])
  })

  test('only discover, config and cli touch the file system; nothing touches the network', () => {
    const isFile = (name: string): boolean => /^(?:node:)?fs(?:\/|$)/.test(name)
    expect(
      broken(({ path }, name) => !FILE_SYSTEM.test(name) || (isFile(name) && TOUCH_FILES.has(partOf(path)))),
    ).toEqual([])
    expect(
      files.filter(({ code }) => /\b(?:fetch|WebSocket|XMLHttpRequest)\(/.test(code)).map(({ path }) => path),
    ).toEqual([])
  })

  test('only cli prints and knows the process', () => {
    const prints = files.filter(
      ({ path, code }) => partOf(path) !== 'cli' && /\bconsole\.|\bprocess\.(?:std|exit|argv|env|cwd)/.test(code),
    )
    expect(prints.map(({ path }) => path)).toEqual([])
  })

  test('there are no classes, no default exports, no `any`', () => {
    const house = /^(?:export )?(?:abstract )?class |^export default |: any\b|\bas any\b|<any>/m
    expect(files.filter(({ code }) => house.test(code)).map(({ path }) => path)).toEqual([])
  })
})

describe('languages are data', () => {
  test('no code asks which language it is', () => {
    const asks =
      /(?:language|tag|lang) === '[a-z]{2}'|case '(?:bg|cs|da|de|el|en|es|et|fi|fr|ga|hr|hu|it|lt|lv|mt|nl|pl|pt|ro|sk|sl|sv)':/
    expect(files.filter(({ code }) => asks.test(code)).map(({ path }) => path)).toEqual([])
  })
})

test('files are short: half of them at most 60 lines, data aside', () => {
  const isData = (path: string): boolean => path.startsWith('src/locale/')
  const lengths = files.filter(({ path }) => !isData(path)).map(({ code }) => code.split('\n').length)
  const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]
  expect(median).toBeLessThanOrEqual(60)
})
