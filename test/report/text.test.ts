import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutEnd, cutStart } from '../../src/report/cut.ts'
import { excerpt } from '../../src/report/excerpt.ts'
import { oneLine } from '../../src/report/one-line.ts'
import { beginning, displayWidth, padded } from '../../src/report/width.ts'
import { wrap } from '../../src/report/wrap.ts'
import { cpuTime } from '../support/cpu-time.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['Έκθεση', 6],
  ['e\u0301te\u0301', 3],
  ['委员会', 6],
  ['第5条', 5],
  ['한국', 4],
  ['a\u200Bb', 2],
  ['… „x“', 5],
])('width of %j', (text, width) => {
  expect(displayWidth(text)).toBe(width)
  expect(displayWidth(padded(text, 9))).toBe(9)
})

test.each([
  ['short', 9, 'short'],
  ['one two three', 9, 'one two …'],
  ['incomprehensibilities', 9, 'incompre…'],
  ['委员会决定', 6, '委员…'],
  ['ab', 1, '…'],
  ['ab', 0, ''],
])('end of %j cut to %d', (text, width, cut) => {
  expect(cutEnd(text, width)).toBe(cut)
})

test.each([
  ['short', 9, 'short'],
  ['one two three', 9, '… three'],
  ['incomprehensibilities', 9, '…bilities'],
  ['委员会决定', 6, '…决定'],
  ['ab', 0, ''],
])('start of %j cut to %d', (text, width, cut) => {
  expect(cutStart(text, width)).toBe(cut)
})

test('a line of what stands on many', () => {
  expect(oneLine('a\r\n\u00A0 b\u2028c\td\u0085e')).toBe('a b c d e')
})

describe('wrap', () => {
  const lines = (text: string): readonly string[] => wrap(text, { taken: 4, indent: 2, width: 20 })
  test.each([
    ['', ['']],
    ['one two three', ['one two three']],
    ['one two three four five six seven', ['one two three', 'four five six', 'seven']],
    ['a `b c d e f g` h', ['a `b c d e f g` h'.slice(0, 15), 'h']],
    ['one two three `four five six`, seven', ['one two three', '`four five six`,', 'seven']],
    ['an unclosed ` back-tick and so on', ['an unclosed `', 'back-tick and so', 'on']],
    ['Donaudampfschifffahrtsgesellschaft x', ['Donaudampfschifffahrtsgesellschaft', 'x']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('excerpt', () => {
  const at = (marked: string, width: number): string => {
    const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 }
    const source = marked.replaceAll(/[⟦⟧]/g, '')
    const { before, marked: value, after } = excerpt({ source, span, within: { start: 0, end: source.length } }, width)
    return `${before}⟦${value}⟧${after}`
  }

  test.each([
    ['Pay ⟦30⟧ euros.', 40, 'Pay ⟦30⟧ euros.'],
    ['Pay\n\n  ⟦30⟧\r\neuros.\n', 40, 'Pay ⟦30⟧ euros.'],
    ['⟦Pay 30 euros within 30 days.⟧', 16, '⟦Pay 30 euros …⟧'],
    ['The amount that is due is ⟦30⟧ euros.', 20, '… due is ⟦30⟧ euros.'],
    ['⟦30⟧ euros are due as of the day of delivery.', 20, '⟦30⟧ euros are due …'],
    ['The amount that is due is ⟦30⟧ euros as of the day of delivery.', 30, '… due is ⟦30⟧ euros as of the …'],
    ['A gap⟦⟧ here.', 40, 'A gap⟦⟧ here.'],
  ])('%j', (marked, width, expected) => {
    expect(at(marked, width)).toBe(expected)
  })

  test('shows nothing of other paragraphs', () => {
    const source = 'Before.\n\nPay 30 euros.\n\nBehind.'
    const { before, after } = excerpt({ source, span: { start: 13, end: 15 }, within: { start: 9, end: 22 } }, 80)
    expect([before, after]).toEqual(['Pay ', ' euros.'])
  })

  test('fits, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(' ', '\n', 'a', 'bcd', '会', 'e\u0301', '😀') })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 4, max: 60 }), (source, a, b, width) => {
        const [start = 0, end = 0] = [a, b].map((offset) => offset % (source.length + 1)).sort((x, y) => x - y)
        const { before, marked, after } = excerpt(
          { source, span: { start, end }, within: { start: 0, end: source.length } },
          width,
        )
        expect(displayWidth(before + marked + after)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

test.each([' ', '\n', 'a', '`', '会', '\u0301', 'a '])('a megabyte of %j takes no time', (unit) => {
  const source = unit.repeat(1_000_000 / unit.length)
  const started = cpuTime()
  excerpt({ source, span: { start: 1000, end: 900_000 }, within: { start: 0, end: source.length } }, 80)
  wrap(oneLine(source), { taken: 0, indent: 0, width: 80 })
  beginning(source, 100_000)
  cutEnd(source, 80)
  expect(cpuTime() - started).toBeLessThan(1000)
})
