import { expect, test } from 'vitest'
import { tally } from '../../../../src/report/html/client/tally.ts'
import { pageData } from '../../../../src/report/html/page-data.ts'
import { run } from '../../fixture.ts'
import { fee } from '../samples.ts'

test('findings by rule and version, ties in the last column', () => {
  const { findings, versions } = pageData(run([fee]), { version: '0' }).sets[0]!
  const { rules, cells } = tally(findings, versions.length)
  expect(rules).toEqual(['acronym-parity', 'number-parity', 'paragraph-count'])
  expect(cells.map((row) => row.map(({ length }) => length).join(''))).toEqual(['000001', '100010', '000010'])
})
