import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDecisions } from '../../src/decisions/read.ts'
import { decisionsSchema } from '../../src/decisions/schema.ts'
import { decisionsText, withDecisions } from '../../src/decisions/write.ts'
import type { Decision } from '../../src/model/decision.ts'
import { root } from '../support/root.ts'

const accepted: Decision = {
  fingerprint: 'aaaa',
  verdict: 'accepted',
  ruleId: 'date-parity',
  documentSet: 'note',
  text: 'We met on',
  reason: 'as published',
  author: 'A. N. Editor',
  date: '2026-03-31',
  expires: '2027-01-01',
  scope: 'set',
}
const known: Decision = {
  fingerprint: 'bbbb',
  verdict: 'baseline',
  ruleId: 'number-parity',
  documentSet: 'note',
  text: '',
  date: '2026-03-31',
}

const written = (decisions: readonly object[]): string => JSON.stringify({ schemaVersion: 1, decisions }, null, 2)

test('what is written is read', () => {
  expect(readDecisions(decisionsText([known, accepted]))).toEqual({ written: [accepted, known] })
})

test('the order in which decisions are taken changes nothing', () => {
  expect(decisionsText([known, accepted])).toBe(decisionsText([accepted, known]))
})

test('a later decision on a finding takes the place of an earlier one', () => {
  const later = { ...known, fingerprint: 'aaaa' }
  expect(withDecisions([accepted, known], [later])).toEqual([known, later])
})

test('the published schema is the one that is used', () => {
  expect(JSON.parse(readFileSync(join(root, 'schemas/decisions.schema.json'), 'utf8'))).toEqual(decisionsSchema)
})

describe('mistakes', () => {
  const { reason: _, ...unreasoned } = accepted

  test.each([
    ['no JSON', '{', 'line 1, column 2: not valid JSON'],
    ['a list', '[]', 'a file of decisions must be an object; found a list'],
    ['no version', '{"decisions": []}', 'a file of decisions lacks `schemaVersion`'],
    ['an unknown verdict', written([{ ...known, verdict: 'fine' }]), 'verdict must be one of `accepted`'],
    ['a day that no month has', written([{ ...known, date: '2026-13-01' }]), 'must be a date such as `2026-03-31`'],
    ['no reason', written([unreasoned]), '`/decisions/0` lacks `reason`'],
    ['an unknown key', written([{ ...known, why: 'so' }]), 'unknown key `why`'],
    ['a finding decided twice', written([known, known]), '`bbbb` is decided twice'],
    ['two mistakes', written([{ ...known, why: 'so', date: 'today' }]), '(and 1 more)'],
  ])('%s', (_name, text, reason) => {
    expect(readDecisions(text)).toEqual({ reason: expect.stringContaining(reason) })
  })
})
