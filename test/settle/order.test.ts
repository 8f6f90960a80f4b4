import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../../src/model/finding.ts'
import { inOrder, withUniqueFingerprints } from '../../src/settle/order.ts'
import { finding } from '../report/fixture.ts'

function at(row: number | undefined, severity: Severity, ruleId = 'number-parity', start = 0): Finding {
  const location = { language: 'nl', path: 'nl.md', span: { start, end: start + 1 }, says: [], deviates: true }
  return finding({ ruleId, severity, locations: [location], ...(row === undefined ? {} : { paragraph: { row } }) })
}

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ paragraph, severity, ruleId, locations }) =>
      `${paragraph?.row ?? 'file'} ${severity} ${ruleId} ${locations[0]!.span.start}`,
  )

describe('order', () => {
  const ordered = [
    at(undefined, 'warning', 'paragraph-count'),
    at(0, 'info'),
    at(1, 'error', 'date-parity'),
    at(1, 'error', 'number-parity', 4),
    at(1, 'error', 'number-parity', 30),
    at(1, 'warning', 'acronym-parity'),
    at(1, 'info', 'acronym-parity'),
    at(10, 'error'),
  ]

  test('by row, the loudest first, then by rule and place; whole files first', () => {
    expect(shown(inOrder(ordered.toReversed()))).toEqual(shown(ordered))
    expect(shown(inOrder([3, 1, 7, 0, 5, 2, 6, 4].map((i) => ordered[i]!)))).toEqual(shown(ordered))
  })

  test('equals stay as they came', () => {
    const [one, two] = [
      { ...at(1, 'error'), message: 'one' },
      { ...at(1, 'error'), message: 'two' },
    ]
    expect(inOrder([one, two]).map(({ message }) => message)).toEqual(['one', 'two'])
  })
})

test('of findings with the same fingerprint the later ones are numbered', () => {
  const prints = ['a', 'b', 'a', 'a', 'c', 'b'].map((fingerprint) => finding({ fingerprint }))
  expect(withUniqueFingerprints(prints).map(({ fingerprint }) => fingerprint)).toEqual([
    'a',
    'b',
    'a-2',
    'a-3',
    'c',
    'b-2',
  ])
})
