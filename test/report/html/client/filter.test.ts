import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../../src/model/decision.ts'
import { type Choice, filtered, neighbour } from '../../../../src/report/html/client/filter.ts'
import { pageData } from '../../../../src/report/html/page-data.ts'
import { run } from '../../fixture.ts'
import { fee } from '../samples.ts'

const [set] = pageData(run([fee]), { version: '0' }).sets
const every: Choice = { rules: [], severities: [], versions: [], status: 'all' }
const decision = (verdict: Decision['verdict']): Decision => {
  return { fingerprint: '', verdict, ruleId: '', documentSet: '', text: '' }
}

function shown(choice: Partial<Choice>, decided: Readonly<Record<string, Decision>> = {}): string {
  const findings = filtered(set!, { ...every, ...choice }, ({ fingerprint }) => decided[fingerprint[0]!])
  return findings.map(({ fingerprint }) => fingerprint[0]).join('')
}

describe('findings that pass', () => {
  test.each<[string, Partial<Choice>, string]>([
    ['without filters', {}, 'abcd'],
    ['of a rule', { rules: ['number-parity'] }, 'ab'],
    ['of one of two rules', { rules: ['number-parity', 'paragraph-count'] }, 'abd'],
    ['of a severity', { severities: ['warning'] }, 'bd'],
    ['that a version departs in, or where nobody can say', { versions: ['he'] }, 'bcd'],
    ['of a version that never departs', { versions: ['en'] }, 'c'],
    ['of all filters', { rules: ['number-parity'], severities: ['error'], versions: ['he'] }, ''],
  ])('%s', (_, choice, expected) => {
    expect(shown(choice)).toBe(expected)
  })

  test('what is to be corrected is still open', () => {
    const decided = { a: decision('accepted'), b: decision('to-correct') }
    expect(shown({ status: 'open' }, decided)).toBe('bcd')
    expect(shown({ status: 'decided' }, decided)).toBe('a')
  })
})

describe('the next finding', () => {
  const [a, b, c, d] = set!.findings
  test.each([
    ['from nowhere', undefined, 1, a],
    ['back from nowhere', undefined, -1, d],
    ['from one to the next', a, 1, b],
    ['back', c, -1, b],
    ['round the end', d, 1, a],
    ['round the beginning', a, -1, d],
  ] as const)('%s', (_, from, step, expected) => {
    expect(neighbour(set!.findings, set!.findings, { from, step })).toBe(expected)
  })

  test('from one that the filters have just left out', () => {
    expect(neighbour(set!.findings, [a!, c!, d!], { from: b, step: 1 })).toBe(c)
    expect(neighbour(set!.findings, [], { from: b, step: 1 })).toBe(undefined)
  })
})
