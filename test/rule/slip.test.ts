import { describe, expect, test } from 'vitest'
import { isSlip } from '../../src/rule/slip.ts'

describe('a slip', () => {
  test.each([
    ['a number next to it', '14', '15'],
    ['a line counted wrongly', '7', '12'],
    ['two digits exchanged', '1250', '1520'],
    ['two digits exchanged, of two', '13', '31'],
    ['a digit other', '2016/679', '2018/679'],
    ['a digit too many', '130', '1300'],
    ['a digit too few', '1250', '120'],
    ['another letter', 'b', 'e'],
    ['a day other', '2024-03-14', '2024-03-18'],
    ['day and month exchanged', '2024-03-04', '2024-04-03'],
    ['a decimal other', '0.5', '0.8'],
  ])('%s', (_, one, two) => {
    expect(isSlip([one], [two])).toBe(true)
    expect(isSlip([two], [one])).toBe(true)
  })
})

describe('no slip', () => {
  test.each([
    ['another number', '14', '90'],
    ['another number of three digits', '120', '875'],
    ['another date', '2024-03-14', '2019-11-02'],
    ['a number for a letter', '14', 'b'],
    ['two digits more', '12', '1234'],
  ])('%s', (_, one, two) => {
    expect(isSlip([one], [two])).toBe(false)
    expect(isSlip([two], [one])).toBe(false)
  })

  test('several for one, or nothing', () => {
    expect(isSlip(['1', '2'], ['3'])).toBe(false)
    expect(isSlip(['1'], ['2', '3'])).toBe(false)
    expect(isSlip(['1'], [])).toBe(false)
  })
})
