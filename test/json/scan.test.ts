import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanJson } from '../../src/json/scan.ts'
import { positionAt } from '../../src/json/position.ts'

test('places of keys and values', () => {
  const text = '{"a": [1, {"b/c": "é"}]}'
  expect(scanJson(text)).toMatchObject({
    keys: new Map([
      ['/a', 1],
      ['/a/1/b~1c', 11],
    ]),
    values: new Map([
      ['', 0],
      ['/a', 6],
      ['/a/0', 7],
      ['/a/1', 10],
      ['/a/1/b~1c', 18],
    ]),
  })
})

test('the last of two equal keys counts, as for JSON.parse', () => {
  expect(scanJson('{"a":1,"a":2}')).toMatchObject({
    keys: new Map([['/a', 7]]),
    values: new Map([
      ['', 0],
      ['/a', 11],
    ]),
  })
})

test('columns count from 1 after the line break', () => {
  expect(positionAt('{\r\n  "a"', 5)).toEqual({ line: 2, column: 3 })
  expect(positionAt('', 0)).toEqual({ line: 1, column: 1 })
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('accepts all that JSON.parse gives', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => !('fault' in scanJson(text))))
})

test('accepts and refuses as JSON.parse does', () => {
  const tokens = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"\\n"',
    '"\\N"',
    '"\u007f"',
    '"\u0001"',
    '1',
    '-0.5e+3',
    '01',
    '.5',
    'true',
    'null',
    ' ',
    '\n',
    '\u00a0',
    '"',
  ]
  const soup = fc.array(fc.constantFrom(...tokens), { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(soup, (text) => 'fault' in scanJson(text) !== isJson(text)),
    { numRuns: 5000 },
  )
})
