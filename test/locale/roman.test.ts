import { expect, test } from 'vitest'
import { romanNumeral } from '../../src/formats/roman-numeral.ts'
import { romanValue } from '../../src/locale/roman.ts'

test('every numeral from 1 to 3999 has its value, in either case', () => {
  for (let value = 1; value < 4000; value++) {
    const numeral = romanNumeral(value)!
    expect([romanValue(numeral), romanValue(numeral.toUpperCase())]).toEqual([value, value])
  }
})

test.each([
  ['Ι', 1],
  ['ΧΙΙ', 12],
  ['ІХ', 9],
  ['ХХі', 21],
  ['ХС', 90],
  ['СМ', 900],
  ['мххі', 1021],
])('Greek and Cyrillic letters that look alike: %s', (written, value) => {
  expect(romanValue(written)).toBe(value)
})

test.each(['', 'iiii', 'vv', 'ic', 'iix', 'xxl', 'mmmm', 'x1', 'xa', 'v ', 'mmmdccclxxxviiii', 'ξ', 'б'])(
  'no numeral: %j',
  (written) => {
    expect(romanValue(written)).toBeUndefined()
  },
)
