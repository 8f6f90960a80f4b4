import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { Run } from '../../src/model/run.ts'
import { jsonReport } from '../../src/report/json.ts'
import { broken, checkedSet, contract, finding, markedVersion, place, run } from './fixture.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)

// oxlint-disable-next-line typescript/no-explicit-any -- what is parsed is looked at freely
function reported(found: Run): any {
  const text = jsonReport(found, { version: '0.1.0', cwd: '/', color: true, width: 100 })
  expect(text.endsWith('}\n')).toBe(true)
  const report = JSON.parse(text)
  validate(report)
  expect(validate.errors).toBe(null)
  return report
}

test('an empty run', () => {
  expect(reported(run([]))).toEqual({
    schemaVersion: 1,
    tool: { name: 'lexparity', version: '0.1.0' },
    documentSets: [],
    findings: [],
    decided: [],
    summary: { errors: 0, warnings: 0, infos: 0, documentSets: 0, files: 0, decided: 0, baseline: 0 },
  })
})

test('what was found, and in which documents', () => {
  const report = reported(run([contract], [broken]))
  expect(report.documentSets).toEqual([
    {
      id: 'contract',
      rows: 2,
      versions: ['de', 'en', 'fr'].map((language) => ({
        language,
        path: `${language}.md`,
        format: 'markdown',
        paragraphs: 2,
      })),
    },
  ])
  expect(report.summary).toEqual({
    errors: 2,
    warnings: 1,
    infos: 1,
    documentSets: 1,
    files: 3,
    decided: 0,
    baseline: 0,
  })
  expect(report.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
    'number-parity',
    'terminal-punctuation',
    'length-parity',
    'unreadable',
  ])
})

test('a finding', () => {
  expect(reported(run([contract])).findings[0]).toEqual({
    ruleId: 'number-parity',
    severity: 'error',
    issueType: 'numbers',
    message: 'number `1520`, but `1250` as in 2 of 3 versions',
    advice: 'if the figure is right, correct the others',
    documentSet: 'contract',
    paragraph: { row: 0, label: '1' },
    departure: 'changed',
    deviating: ['fr'],
    locations: [
      {
        language: 'fr',
        path: 'fr.md',
        startLine: 1,
        startColumn: 22,
        endLine: 1,
        endColumn: 26,
        startOffset: 21,
        endOffset: 25,
        says: ['1520'],
        deviates: true,
      },
      expect.objectContaining({ language: 'de', says: ['1250'], deviates: false }),
      expect.objectContaining({ language: 'en', says: ['1250'], deviates: false }),
    ],
    support: { agree: 2, voters: 3 },
    fingerprint: '0123456789abcdef',
  })
})

test('places that span lines', () => {
  const text = markedVersion('bg', '😀 едно\r\n\r\nдве ⟦три\r\nчетири⟧ пет')
  const found = finding({ locations: [place(text, 0, true)] })
  const [location] = reported(run([checkedSet('x', [text.version], [found])])).findings[0].locations
  expect(location).toMatchObject({ startLine: 3, startColumn: 5, endLine: 4, endColumn: 7 })
  expect(text.version.source.slice(location.startOffset, location.endOffset)).toBe('три\r\nчетири')
})

test('the file of a place is its own, not that of the finding', () => {
  const a = markedVersion('da', 'x\n\n⟦1⟧')
  const b = markedVersion('sv', 'x ⟦1⟧')
  const found = finding({ locations: [place(a, 0, true), place(b)] })
  const { locations } = reported(run([checkedSet('x', [a.version, b.version], [found])])).findings[0]
  expect(locations).toMatchObject([
    { startLine: 3, startColumn: 1 },
    { startLine: 1, startColumn: 3 },
  ])
})

test('what is not known is left out', () => {
  const text = markedVersion('nl', '⟦x⟧')
  const [{ advice, paragraph }] = reported(
    run([checkedSet('x', [text.version], [finding({ locations: [place(text)] })])]),
  ).findings
  expect([advice, paragraph]).toEqual([undefined, undefined])
})

test('the schema is strict', () => {
  const report = reported(run([contract]))
  const [first] = report.findings
  const wrong: readonly object[] = [
    { ...report, schemaVersion: 2 },
    { ...report, more: 1 },
    { ...report, findings: [{ ...first, severity: 'fatal' }] },
    { ...report, findings: [{ ...first, locations: [] }] },
    { ...report, findings: [{ ...first, departure: 'undecided' }] },
    { ...report, findings: [{ ...first, locations: [{ ...first.locations[0], startLine: 0 }] }] },
    { ...report, summary: { ...report.summary, decided: -1 } },
  ]
  expect(wrong.map((each) => validate(each))).toEqual(wrong.map(() => false))
})
