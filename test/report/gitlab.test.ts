import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { Run } from '../../src/model/run.ts'
import { gitlabReport } from '../../src/report/gitlab.ts'
import { awkwardRun, contractRun, openMessages, options } from './awkward.ts'
import { run } from './fixture.ts'
import { gitlabSchema } from './schemas.ts'

const validate = new Ajv({ allErrors: true }).compile(gitlabSchema)

// oxlint-disable-next-line typescript/no-explicit-any -- what is parsed is looked at freely
function reported(found: Run): any[] {
  const issues = JSON.parse(gitlabReport(found, options))
  validate(issues)
  expect(validate.errors).toBe(null)
  return issues
}

test('nothing', () => {
  expect(reported(run([]))).toEqual([])
})

test('a finding', () => {
  expect(reported(contractRun)[0]).toEqual({
    description: 'number `1520`, but `1250` as in 2 of 3 versions',
    check_name: 'number-parity',
    fingerprint: '0123456789abcdef',
    severity: 'major',
    location: { path: 'fr.md', lines: { begin: 1, end: 1 } },
  })
  expect(reported(contractRun).map(({ severity }) => severity)).toEqual(['major', 'minor', 'info'])
})

test('fingerprints are there once, and the same in the next run', () => {
  const fingerprints = reported(awkwardRun).map(({ fingerprint }) => fingerprint)
  expect(new Set(fingerprints).size).toBe(fingerprints.length)
  expect(reported(awkwardRun).map(({ fingerprint }) => fingerprint)).toEqual(fingerprints)
})

test('what was decided is left out; paths are below the working folder', () => {
  const issues = reported(awkwardRun)
  expect(issues.map(({ description }) => description)).toEqual(openMessages)
  expect(issues[3].location).toEqual({ path: 'æ b/50 %/(1)#a.da.md', lines: { begin: 1, end: 1 } })
  expect(issues[4].location.lines).toEqual({ begin: 3, end: 4 })
  expect(issues[6].location).toEqual({ path: 'notes/sv.docx', lines: { begin: 1, end: 1 } })
})
