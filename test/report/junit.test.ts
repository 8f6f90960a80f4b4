import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { describe, expect, test } from 'vitest'
import { junitReport } from '../../src/report/junit.ts'
import { escapeXml } from '../../src/report/xml.ts'
import type { Run } from '../../src/model/run.ts'
import { awkwardRun, contractRun, options } from './awkward.ts'
import { run } from './fixture.ts'

const elements = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => child.type === 'element')

/** What the schema of Jenkins allows (jenkins-junit.xsd of the xUnit plugin), as far as we use it: attributes and children by element. */
const ALLOWED: Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>
> = {
  testsuites: { attributes: ['name', 'tests', 'failures', 'errors', 'time', 'disabled'], children: ['testsuite'] },
  testsuite: { attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'], children: ['testcase'] },
  testcase: { attributes: ['name', 'classname', 'time'], children: ['error', 'failure', 'system-out'] },
  failure: { attributes: ['type', 'message'], children: [] },
  error: { attributes: ['type', 'message'], children: [] },
  'system-out': { attributes: [], children: [] },
}

function checked(element: XmlElement): XmlElement {
  const { attributes, children } = ALLOWED[element.name]!
  expect(attributes).toEqual(expect.arrayContaining(Object.keys(element.attributes)))
  expect(children).toEqual(expect.arrayContaining(elements(element).map(({ name }) => name)))
  elements(element).forEach(checked)
  if ('tests' in element.attributes) expect(counts(element)).toEqual(counted(element))
  return element
}

const counts = ({ attributes: { tests, failures, errors } }: XmlElement) => [tests, failures, errors].map(Number)

function counted(element: XmlElement): readonly number[] {
  const all = (name: string, within: XmlElement): number =>
    elements(within).reduce((sum, child) => sum + (child.name === name ? 1 : 0) + all(name, child), 0)
  return [all('testcase', element), all('failure', element), all('error', element)]
}

function reported(found: Run, more: object = {}): XmlElement {
  const { root } = parseXml(junitReport(found, { ...options, ...more }))
  return checked(root!)
}

test('nothing', () => {
  expect(junitReport(run([]), options)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lexparity" tests="0" failures="0" errors="0" time="0"/>\n',
  )
})

test('a suite a set, a test a rule; a rule that found nothing passes', () => {
  const [suite] = elements(reported(contractRun))
  expect(suite!.attributes).toMatchObject({ name: 'contract', tests: '4', failures: '1', errors: '0' })
  const cases = elements(suite!).map((each) => [each.attributes['name'], elements(each)[0]?.name])
  expect(cases).toEqual([
    ['date-parity', undefined],
    ['length-parity', 'system-out'],
    ['number-parity', 'failure'],
    ['terminal-punctuation', 'system-out'],
  ])
})

test('a failure tells what each version says, and where', () => {
  const [failure] = elements(elements(elements(reported(contractRun))[0]!)[2]!)
  expect(failure!.attributes).toEqual({ type: 'error', message: 'number `1520`, but `1250` as in 2 of 3 versions' })
  expect(failure!.text.split('\n')).toEqual([
    'error number-parity, 1: number `1520`, but `1250` as in 2 of 3 versions',
    '  fr.md:1:22  fr: “1520”',
    '  de.md:1:32  de: “1250”',
    '  en.md:1:24  en: “1250”',
    '  if the figure is right, correct the others',
  ])
})

test('what fails is what makes the run fail', () => {
  const failures = (failing: readonly string[]) => reported(contractRun, { failing }).attributes['failures']
  expect([[], ['error'], ['error', 'warning'], ['error', 'warning', 'info']].map(failures)).toEqual([
    '0',
    '1',
    '2',
    '3',
  ])
})

test('texts come through, without what XML cannot hold; what was decided is left out', () => {
  const suites = elements(reported(awkwardRun))
  expect(suites.map(({ attributes }) => attributes['name'])).toEqual(['contract', 'a/<b> & "c"', 'notes', 'not read'])
  const text = suites[1]!.text
  expect(text).toContain('da has `1250 <x>` & `a|b` where el has [x](1) and *y*, 100 %: 😀')
  expect(text).toContain('æ b/50 %/(1)#a.da.md:1:23')
  expect(text).not.toContain('decided to be right')
  expect(suites[2]!.text).toContain('  notes/sv.docx, page 4, paragraph 12  sv: “30 dagar”')
})

test('a file that was not read is an error', () => {
  const [, , , suite] = elements(reported(awkwardRun))
  const [unread] = elements(suite!)
  expect(unread!.attributes).toMatchObject({ classname: 'unreadable', name: 'broken.md' })
  expect(elements(unread!)[0]!.attributes).toEqual({ type: 'unreadable', message: 'is not valid UTF-8' })
})

describe('escaping', () => {
  test.each([
    ['a < b & "c" > \'d\'', 'a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;'],
    ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
    ['\u0000\u0008\u000B\u001F\uFFFE', '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['😀 \uD83D \uDE00', '😀 \uFFFD \uFFFD'],
    [']]>', ']]&gt;'],
  ])('%j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped)
    expect(() => parseXml(`<a b="${escaped}">${escaped}</a>`)).not.toThrow()
  })
})
