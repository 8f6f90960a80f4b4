import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromSource } from '../../src/model/from-source.ts'
import { textBuilder, toSource } from '../../src/model/mapped-text.ts'

/** `12. Fees &amp;⏎ costs` read as `Fees & costs`. */
const source = '12. Fees &amp;\n costs'
const builder = textBuilder(source)
builder.copy(4, 9)
builder.replace('&', 9, 14)
builder.replace(' ', 14, 16)
builder.copy(16, 21)
const text = builder.build()

test.each([
  ['a word', 4, 8, 'Fees'],
  ['a word behind what was replaced', 16, 21, 'costs'],
  ['part of a replaced run is all of it', 10, 12, '&'],
  ['from before the text', 0, 8, 'Fees'],
  ['over replaced runs', 4, 21, 'Fees & costs'],
])('%s', (_, start, end, expected) => {
  const span = fromSource(text, { start, end })!
  expect(text.value.slice(span.start, span.end)).toBe(expected)
})

test('what is not in the text has no span', () => {
  expect(fromSource(text, { start: 0, end: 3 })).toBe(undefined)
  expect(fromSource(text, { start: 30, end: 31 })).toBe(undefined)
})

test('an empty span stays empty', () => {
  expect(fromSource(text, { start: 8, end: 8 })).toEqual({ start: 4, end: 4 })
})

test('is the way back of toSource', () => {
  const spans = fc.tuple(fc.nat(text.value.length - 1), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(spans, ([start, length]) => {
      const span = { start, end: Math.min(start + length, text.value.length) }
      expect(fromSource(text, toSource(text, span))).toEqual(span)
    }),
  )
})
