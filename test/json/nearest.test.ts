import { expect, test } from 'vitest'
import { nearestName } from '../../src/json/nearest.ts'

const known = ['number-parity', 'unit-parity', 'date-parity', 'rules', 'AR', 'AT']

test.each([
  ['number-partiy', 'number-parity'],
  ['Number-Parity', 'number-parity'],
  ['nubmer-parity', 'number-parity'],
  ['units-parity', 'unit-parity'],
  ['rule', 'rules'],
  ['at', 'AT'],
  ['AX', undefined],
  ['colour', undefined],
  ['', undefined],
])('%s: %s', (name, nearest) => {
  expect(nearestName(name, known)).toBe(nearest)
})
