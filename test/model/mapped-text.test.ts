import { describe, expect, test } from 'vitest'
import { fromSource, textBuilder, toSource } from '../../src/model/mapped-text.ts'

//                       0         1         2
//                       0123456789012345678901234567
const source = '# one\r\ntwo &amp; three <b>four'
const builder = textBuilder(source)
builder.copy(2, 5)
builder.replace(' ', 5, 7)
builder.copy(7, 11)
builder.replace('&', 11, 16)
builder.copy(16, 23)
builder.copy(26, 30)
const text = builder.build()

describe('the way back from the file', () => {
  test('is that of every span of the text', () => {
    expect(text.value).toBe('one two & three four')
    for (let start = 0; start < text.value.length; start++)
      for (let end = start + 1; end <= text.value.length; end++)
        expect(fromSource(text, toSource(text, { start, end }))).toEqual({ start, end })
  })

  test.each([
    ['a mark of format before it', { start: 0, end: 5 }, 'one'],
    ['half of what is one character', { start: 12, end: 14 }, '&'],
    ['a tag within it', { start: 20, end: 28 }, 'ee fo'],
    ['nothing', { start: 9, end: 9 }, ''],
    ['a tag alone', { start: 23, end: 26 }, ''],
    ['what is behind it', { start: 40, end: 50 }, ''],
  ])('%s', (_, span, expected) => {
    const { start, end } = fromSource(text, span)
    expect(text.value.slice(start, end)).toBe(expected)
  })
})
