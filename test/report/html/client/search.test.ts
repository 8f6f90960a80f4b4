import { expect, test } from 'vitest'
import { finder } from '../../../../src/report/html/client/search.ts'

test.each([
  ['Fee', 'The fee, the FEE', ['fee', 'FEE']],
  ['ΤΈΛΟΣ', 'Το τέλος', ['τέλος']],
  ['two  words', 'two\u00A0words', ['two\u00A0words']],
  ['a+b (c)', 'A+B (C)', ['A+B (C)']],
  ['.', 'no', []],
])('%s in %s', (query, text, hits) => {
  expect(finder(query)!(text).map(({ start, end }) => text.slice(start, end))).toEqual(hits)
})

test('blanks are nothing to look for', () => {
  expect(finder('  ')).toBe(undefined)
})
