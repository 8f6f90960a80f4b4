import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segments } from '../../../../src/report/html/client/segments.ts'

const shown = (
  text: string,
  ...args: Parameters<typeof segments<string>> extends [number, ...infer Rest] ? Rest : never
) =>
  segments(text.length, ...args).map(
    ({ start, end, value }) => `${text.slice(start, end)}${value.length > 0 ? `<${value.join('')}>` : ''}`,
  )

describe('a text cut where marks begin and end', () => {
  test.each<[string, Array<{ start: number; end: number; value: string }>, number[], string[]]>([
    ['no marks', [], [], ['abcdef']],
    ['one', [{ start: 1, end: 3, value: 'x' }], [], ['a', 'bc<x>', 'def']],
    [
      'two that overlap',
      [
        { start: 1, end: 4, value: 'x' },
        { start: 3, end: 5, value: 'y' },
      ],
      [],
      ['a', 'bc<x>', 'd<xy>', 'e<y>', 'f'],
    ],
    ['an empty one', [{ start: 2, end: 2, value: 'x' }], [], ['ab', '<x>', 'cdef']],
    ['an empty one at the end', [{ start: 6, end: 6, value: 'x' }], [], ['abcdef', '<x>']],
    ['a cut within', [{ start: 1, end: 4, value: 'x' }], [2], ['a', 'b<x>', 'cd<x>', 'ef']],
    ['one that is too long', [{ start: 4, end: 99, value: 'x' }], [], ['abcd', 'ef<x>']],
  ])('%s', (_, marks, cuts, expected) => {
    expect(shown('abcdef', marks, cuts)).toEqual(expected)
  })

  test('no text at all', () => {
    expect(segments(0, [{ start: 0, end: 0, value: 'x' }])).toEqual([{ start: 0, end: 0, value: ['x'] }])
  })

  test('the pieces are the text', () => {
    const marks = fc.array(fc.record({ start: fc.nat(12), end: fc.nat(12), value: fc.string() }))
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), marks, fc.array(fc.nat(12)), (text, stretches, cuts) => {
        const pieces = segments(
          text.length,
          stretches.map(({ start, end, value }) => ({ start: Math.min(start, end), end: Math.max(start, end), value })),
          cuts,
        )
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
    )
  })
})
