import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { Run } from '../../src/model/run.ts'
import { rdjsonReport } from '../../src/report/rdjson.ts'
import { awkwardRun, contractRun, openMessages, options } from './awkward.ts'
import { checkedSet, finding, markedVersion, place, run } from './fixture.ts'
import { rdjsonSchema } from './schemas.ts'

const validate = new Ajv({ allErrors: true }).compile(rdjsonSchema)

// oxlint-disable-next-line typescript/no-explicit-any -- what is parsed is looked at freely
function reported(found: Run): any {
  const report = JSON.parse(rdjsonReport(found, options))
  validate(report)
  expect(validate.errors).toBe(null)
  return report
}

test('nothing', () => {
  expect(reported(run([]))).toEqual({ source: { name: 'lexparity' }, diagnostics: [] })
})

test('a finding', () => {
  expect(reported(contractRun).diagnostics[0]).toEqual({
    message: 'number `1520`, but `1250` as in 2 of 3 versions\nif the figure is right, correct the others',
    location: { path: 'fr.md', range: { start: { line: 1, column: 22 }, end: { line: 1, column: 26 } } },
    severity: 'ERROR',
    code: { value: 'number-parity' },
    related_locations: [
      {
        message: 'de: “1250”',
        location: { path: 'de.md', range: { start: { line: 1, column: 33 }, end: { line: 1, column: 37 } } },
      },
      {
        message: 'en: “1250”',
        location: { path: 'en.md', range: { start: { line: 1, column: 24 }, end: { line: 1, column: 28 } } },
      },
    ],
  })
})

test.each([
  ['a⟦14⟧b', 2, 4],
  ['a𐐀⟦b⟧', 6, 7],
  ['€ ⟦é⟧', 5, 7],
  ['ж\r\n\r\nж ⟦ж⟧', 4, 6],
])('columns of %j are bytes', (marked, startColumn, endColumn) => {
  const text = markedVersion('bg', marked)
  const set = checkedSet('x', [text.version], [finding({ locations: [place(text, 0, true)] })])
  const { range } = reported(run([set])).diagnostics[0].location
  expect([range.start.column, range.end.column]).toEqual([startColumn, endColumn])
})

test('what was decided is left out; a file without lines has no range', () => {
  const { diagnostics } = reported(awkwardRun)
  expect(diagnostics.map(({ message }: { message: string }) => message.split('\n')[0])).toEqual(openMessages)
  expect(diagnostics[6].location).toEqual({ path: 'notes/sv.docx' })
  expect(diagnostics[7]).not.toHaveProperty('related_locations')
})
