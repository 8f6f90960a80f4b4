import { describe, expect, test } from 'vitest'
import { isBelowHere, pathFromHere, uriOf } from '../../src/report/paths.ts'

describe('paths from the working folder', () => {
  test.each([
    ['texts/nl.md', '/home/work', 'texts/nl.md', true],
    ['./texts/../nl.md', '/home/work', 'nl.md', true],
    ['/home/work/texts/nl.md', '/home/work', 'texts/nl.md', true],
    ['../nl.md', '/home/work', '../nl.md', false],
    ['/elsewhere/nl.md', '/home/work', '../../elsewhere/nl.md', false],
    [String.raw`a\b.md`, '/home/work', String.raw`a\b.md`, true],
    ['..odd/nl.md', '/home/work', '..odd/nl.md', true],
    ['texts/nl.md', String.raw`C:\work`, 'texts/nl.md', true],
    ['C:/work/texts/nl.md', String.raw`C:\work`, 'texts/nl.md', true],
    [String.raw`c:\Work\texts\nl.md`, String.raw`C:\work`, 'texts/nl.md', true],
    ['D:/texts/nl.md', String.raw`C:\work`, 'D:/texts/nl.md', false],
    ['texts/nl.md', String.raw`\\server\share\work`, 'texts/nl.md', true],
  ])('%s in %s', (path, cwd, expected, isBelow) => {
    expect(pathFromHere(path, cwd)).toBe(expected)
    expect(isBelowHere(expected)).toBe(isBelow)
  })
})

describe('references', () => {
  test.each([
    ['texts/nl.md', 'texts/nl.md'],
    ['æ b/50 %.md', '%C3%A6%20b/50%20%25.md'],
    ["(1)#a?b!'*.md", '%281%29%23a%3Fb%21%27%2A.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['😀/\uD800.md', '%F0%9F%98%80/%EF%BF%BD.md'],
    ['../nl.md', '../nl.md'],
    ['/tmp/é.md', 'file:///tmp/%C3%A9.md'],
    ['D:/texts/é.md', 'file:///D:/texts/%C3%A9.md'],
  ])('%s', (path, uri) => {
    expect(uriOf(path)).toBe(uri)
    expect(() => new URL(uri, 'file:///base/')).not.toThrow()
  })
})
