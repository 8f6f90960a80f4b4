import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineTable, positionAt } from '../../src/report/line-table.ts'

describe('line and column of `⟦`', () => {
  const cases: ReadonlyArray<readonly [marked: string, line: number, column: number]> = [
    ['⟦', 1, 1],
    ['abc⟦', 1, 4],
    ['a\n⟦b', 2, 1],
    ['a⟦\nb', 1, 2],
    ['a\r\n⟦b', 2, 1],
    ['a\r⟦\nb', 1, 3],
    ['a\r⟦b', 2, 1],
    ['a\r\r\n\n⟦', 4, 1],
    ['a\n\n\n⟦\n', 4, 1],
    ['😀⟦', 1, 3],
    ['😀\nx😀⟦y', 2, 4],
    ['e\u0301⟦', 1, 3],
    ['a\u2028b⟦', 1, 4],
  ]
  test.each(cases)('%j', (marked, line, column) => {
    const offset = marked.indexOf('⟦')
    expect(positionAt(lineTable(marked.replace('⟦', '')), offset)).toEqual({ line, column })
  })
})

test('an offset behind the text counts on in the last line', () => {
  expect(positionAt(lineTable('a\nbc'), 6)).toEqual({ line: 2, column: 5 })
})

test('positions and offsets correspond, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('\n', '\r', 'a', '😀') })
  fc.assert(
    fc.property(text, fc.nat(), (source, seed) => {
      const offset = seed % (source.length + 1)
      const { line, column } = positionAt(lineTable(source), offset)
      const before = source
        .split(/(?<=\r\n|\r(?!\n)|\n)/)
        .slice(0, line - 1)
        .join('')
      expect(before.length + column - 1).toBe(offset)
    }),
  )
})
