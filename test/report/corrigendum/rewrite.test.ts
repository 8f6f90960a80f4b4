import { describe, expect, test } from 'vitest'
import { rewriteDate } from '../../../src/report/corrigendum/rewrite-date.ts'
import { rewriteNumber } from '../../../src/report/corrigendum/rewrite-number.ts'
import { rewritten } from '../../../src/report/corrigendum/rewrite.ts'

describe('numbers are written as before', () => {
  test.each([
    ['1520', '1520', '1250', '1250'],
    ['1 520', '1520', '1250', '1 250'],
    ['1\u00A0520 EUR', '1520', '1250', '1\u00A0250 EUR'],
    ['1,520', '1520', '1250', '1,250'],
    ["1'520'000", '1520000', '1250000', "1'250'000"],
    ['15', '15', '105', '105'],
    ['150', '150', '15', '15'],
    ['27 %', '27', '72', '72 %'],
    ['2,5', '2.5', '5.2', '5,2'],
    ['2.5', '2.5', '12', '12'],
    ['2,50 EUR', '2.5', '3.1', '3,10 EUR'],
    ['3,5 Mio. EUR', '3500000', '5300000', '5,3 Mio. EUR'],
    ['EUR 3.5 million', '3500000', '4000000', 'EUR 4 million'],
  ])('%s: %s is %s', (written, from, to, expected) => {
    expect(rewriteNumber(written, from, to)).toBe(expected)
  })

  test.each([
    ['how thousands are grouped is not known', '150', '150', '15000'],
    ['some group four digits, some do not', '15 200', '15200', '1520'],
    ['nor the other way round', '1520', '1520', '15200'],
    ['the decimal mark is not known', '2', '2', '2.5'],
    ['two numbers', '2 of 3', '2', '4'],
    ['a word', 'two', '2', '3'],
    ['a number that was read otherwise', '1.234', '1.234', '1.5'],
    ['below zero', '5', '5', '-5'],
    ['too small for the word of scale', '3 million', '3000000', '3000001'],
  ])('or not at all: %s', (_, written, from, to) => {
    expect(rewriteNumber(written, from, to)).toBe(undefined)
  })
})

describe('dates are written as before', () => {
  const months: Readonly<Record<number, string>> = { 3: 'marca', 5: 'maja' }
  const monthWord = (month: number): string | undefined => months[month]
  test.each([
    ['14 marca 2024 r.', '2024-03-14', '2024-03-12', '12 marca 2024 r.'],
    ['14 marca 2024 r.', '2024-03-14', '2024-03-08', '8 marca 2024 r.'],
    ['14 marca 2024 r.', '2024-03-14', '2023-03-14', '14 marca 2023 r.'],
    ['14 marca 2024 r.', '2024-03-14', '2024-05-14', '14 maja 2024 r.'],
    ['14 marca 2024 r.', '2024-03-14', '2023-05-12', '12 maja 2023 r.'],
    ['14 marca', '--03-14', '--03-12', '12 marca'],
    ['marca 2024', '2024-03', '2024-05', 'maja 2024'],
    ['14.3.2024', '2024-03-14', '2024-04-14', '14.4.2024'],
    ['14.03.2024', '2024-03-14', '2024-03-02', '02.03.2024'],
    ['2024-03-14', '2024-03-14', '2024-12-14', '2024-12-14'],
  ])('%s: %s is %s', (written, from, to, expected) => {
    expect(rewriteDate(written, { from, to, monthWord })).toBe(expected)
  })

  test.each([
    ['the first of a month', '14 marca 2024', '2024-03-14', '2024-03-01'],
    ['from the first', '1er mars 2024', '2024-03-01', '2024-03-14'],
    ['an ordinal number', '14th March 2024', '2024-03-14', '2024-03-15'],
    ['a month that no other date has', '14 marca 2024', '2024-03-14', '2024-04-14'],
    ['a year that is not written', '14 marca', '--03-14', '2024-03-14'],
    ['day and month are the same number', '5.5.2024', '2024-05-05', '2024-05-06'],
    ['a year of two digits', '14.3.24', '2024-03-14', '2025-03-14'],
    ['a time', '14:30', '14:30', '15:30'],
  ])('or not at all: %s', (_, written, from, to) => {
    expect(rewriteDate(written, { from, to, monthWord })).toBe(undefined)
  })
})

describe('references', () => {
  test.each([
    ['169', '169', '196', '196'],
    ['2019/808', '2019/808', '2019/880', '2019/880'],
    ['45/96/WE', '45/96', '95/46', '95/46/WE'],
    ['b', 'b', 'c', 'c'],
    ['б', 'b', 'c', undefined],
    ['II', '2', '3', undefined],
    ['5a', '5a', '5b', undefined],
    ['b', 'b', '2', undefined],
    ['12 12', '12', '13', undefined],
  ])('%s: %s is %s', (written, from, to, expected) => {
    const fact = { kind: 'reference', keys: [from], span: { start: 0, end: written.length } } as const
    expect(rewritten({ written, fact, to, monthWord: () => undefined })).toBe(expected)
  })

  test('other facts, and numbers that are no figures, are for a person', () => {
    const span = { start: 0, end: 1 }
    const monthWord = () => undefined
    const facts = [
      { kind: 'acronym', keys: ['EU'], span },
      { kind: 'number', form: 'roman', keys: ['5'], span },
      { kind: 'number', form: 'ordinal', keys: ['5'], span },
    ] as const
    for (const fact of facts) expect(rewritten({ written: '5', fact, to: '6', monthWord })).toBe(undefined)
  })
})
