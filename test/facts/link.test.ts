import { describe, expect, it } from 'vitest'

import { findLinks } from '../../src/facts/link.ts'

describe('links', () => {
  it.each([
    ['see https://www.example.eu/forms.', 'https://www.example.eu/forms', 'example.eu/forms'],
    ['(http://example.org/a_(b))', 'http://example.org/a_(b)', 'example.org/a_(b)'],
    ['<https://example.org/>', 'https://example.org/', 'example.org'],
    ['www.Example.org/Path, then', 'www.Example.org/Path', 'example.org/Path'],
    ['at example.com/policies; or', 'example.com/policies', 'example.com/policies'],
    ['write to office@example.eu.', 'office@example.eu', 'office@example.eu'],
    ['ftp://example.net/x?y=1#z!', 'ftp://example.net/x?y=1#z', 'example.net/x?y=1#z'],
    ['“https://example.org”', 'https://example.org', 'example.org'],
  ])('%s', (text, written, key) => {
    const facts = findLinks(text)
    expect(facts.map(({ span }) => text.slice(span.start, span.end))).toEqual([written])
    expect(facts[0]!.keys[0]).toBe(key)
  })

  it.each(['e.g. this', 'a @ b', 'http://', 'the .com era', 'Art.5', 'commission.eur', 'www.', 'a@b'])(
    '%s has none',
    (text) => {
      expect(findLinks(text)).toEqual([])
    },
  )

  it('finds several, in order', () => {
    const text = 'a@b.eu, https://c.org and d.int'
    expect(findLinks(text).map(({ keys }) => keys[0])).toEqual(['a@b.eu', 'c.org', 'd.int'])
  })
})

describe('the language of an edition', () => {
  it.each([
    ['https://www.example.eu/cs/forms', 'https://www.example.eu/de/forms'],
    ['https://www.example.eu/cs', 'https://www.example.eu/de/'],
    ['https://example.eu/a_en.htm', 'https://example.eu/a_fr.htm'],
    ['https://example.eu/legal-content/EN/TXT/?uri=1', 'https://example.eu/legal-content/FI/TXT/?uri=1'],
    ['https://example.eu/?lang=en', 'https://example.eu/?lang=hr'],
    ['https://en.example.org/x', 'https://fr.example.org/x'],
  ])('%s and %s are the same', (one, other) => {
    expect(findLinks(one)[0]!.keys[0]).toBe(findLinks(other)[0]!.keys[0])
  })

  it('keeps the address as a second reading', () => {
    expect(findLinks('https://example.eu/cs/forms')[0]!.keys).toEqual(['example.eu/*/forms', 'example.eu/cs/forms'])
  })

  it('does not make other addresses equal', () => {
    expect(findLinks('https://example.eu/en/a')[0]!.keys[0]).not.toBe(findLinks('https://example.eu/en/b')[0]!.keys[0])
    expect(findLinks('https://example.eu/xx/a')[0]!.keys).toHaveLength(1)
  })
})

describe('time is linear', () => {
  it.each([
    'a',
    '@',
    'a@',
    '.com',
    'www.',
    'http://',
    '(',
    ')',
    'www.a) ',
    'http://(((',
    'a@b.c ',
    '.',
    '-',
    '/en',
    '?lang=',
  ])('%j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    const start = process.cpuUsage().user
    findLinks(text)
    findLinks(`https://a.eu/${text}`)
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(3)
  })
})
