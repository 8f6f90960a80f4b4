import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { fingerprint } from '../../src/settle/fingerprint.ts'
import { unreadable } from '../../src/settle/unreadable.ts'
import { checkedSet } from './checked-set.ts'

const findingsOf = (...of: Parameters<typeof checkedSet>): readonly Finding[] => checkedSet(...of).findings

const prints = (...of: Parameters<typeof findingsOf>): readonly string[] =>
  findingsOf(...of)
    .map((found) => found.fingerprint)
    .toSorted()

const TEXTS = {
  de: [
    'Die Gebühr beträgt 1250 Euro und ist bis zum 3. Mai 2024 zu entrichten.',
    'Der Antrag wird binnen 30 Tagen geprüft.',
    'Die Akten bleiben fünfzehn Jahre lang erhalten.',
  ],
  nl: [
    'Het recht bedraagt 1520 euro en wordt vóór 3 mei 2024 voldaan.',
    'De aanvraag wordt binnen 30 dagen onderzocht.',
    'De stukken blijven vijftien jaar lang bewaard.',
  ],
  sv: [
    'Avgiften är 1250 euro och betalas senast den 3 maj 2024.',
    'Ansökan prövas inom 20 dagar.',
    'Handlingarna bevaras i femton år.',
  ],
}
const written = (join: (paragraphs: readonly string[], language: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(TEXTS).map(([language, paragraphs]) => [language, join(paragraphs, language)]))
const plain = written((paragraphs) => paragraphs.join('\n\n'))
const PLAIN = prints(plain)

describe('a fingerprint stays', () => {
  test('two findings have two', () => {
    expect(PLAIN).toHaveLength(2)
    expect(new Set(PLAIN).size).toBe(2)
  })

  test('when another paragraph changes', () => {
    expect(prints(written((paragraphs) => [...paragraphs.slice(0, 2), 'x'].join('\n\n')))).toEqual(PLAIN)
  })

  test('when paragraphs come before it', () => {
    expect(
      prints(written((paragraphs, language) => [`# ${language}`, paragraphs[2], ...paragraphs].join('\n\n'))),
    ).toEqual(PLAIN)
  })

  test('when paragraphs are numbered, and numbered otherwise', () => {
    const numbered = (from: number): readonly string[] =>
      prints(written((paragraphs) => paragraphs.map((text, i) => `${i + from}. ${text}`).join('\n\n')))
    expect(numbered(1)).toEqual(PLAIN)
    expect(numbered(17)).toEqual(PLAIN)
  })

  test('however lines are broken', () => {
    const breaks = fc.array(fc.nat(80), { maxLength: 12 })
    const wrapped = (text: string, at: readonly number[]): string =>
      text
        .split(' ')
        .map((word, i) => (i === 0 ? word : (at.includes(i) ? '\n' : ' ') + word))
        .join('')
    fc.assert(
      fc.property(breaks, (at) => {
        expect(prints(written((paragraphs) => paragraphs.map((text) => wrapped(text, at)).join('\n\n')))).toEqual(PLAIN)
      }),
      { numRuns: 60 },
    )
  })

  test('in another format, and in a set of another name', () => {
    const html = written(
      (paragraphs) => `<html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</body></html>`,
    )
    expect(prints(html, 'html')).toEqual(PLAIN)
    expect(prints(plain, 'markdown', 'moved')).toEqual(PLAIN)
  })
})

describe('a fingerprint changes', () => {
  const base = {
    ruleId: 'number-parity',
    departure: 'changed',
    deviating: ['nl'],
    text: 'Het recht bedraagt 1520 euro.',
    keys: ['1250', '>', '1520'],
  } as const

  test.each([
    ['with the rule', { ruleId: 'date-parity' }],
    ['with the departure', { departure: 'undecided' }],
    ['with who departs', { deviating: ['sv'] }],
    ['with the words of the row', { text: 'De boete bedraagt 1520 euro.' }],
    ['with what is said', { keys: ['1250', '>', '1530'] }],
    ['when both sides are exchanged', { keys: ['1520', '>', '1250'] }],
  ] as const)('%s', (_, other) => {
    expect(fingerprint({ ...base, ...other })).not.toBe(fingerprint(base))
  })

  test.each([
    ['the numbers in the row', { text: 'Het recht bedraagt 99 euro.' }],
    ['capitals and punctuation', { text: '“Het  Recht” bedraagt – 1520 EURO' }],
    ['the order of the versions', {}],
  ])('but not with %s', (_, other) => {
    expect(fingerprint({ ...base, ...other })).toBe(fingerprint(base))
    expect(fingerprint({ ...base, deviating: ['nl', 'sv'] })).toBe(fingerprint({ ...base, deviating: ['sv', 'nl'] }))
  })
})

describe('a file that could not be read', () => {
  test('is a finding at the beginning of the file', () => {
    expect(unreadable({ path: 'a/nl.md', reason: 'is empty' })).toMatchObject({
      ruleId: 'unreadable',
      severity: 'error',
      message: 'is empty',
      departure: 'intrinsic',
      deviating: [],
      locations: [{ path: 'a/nl.md', span: { start: 0, end: 0 }, deviates: true }],
    })
  })

  test('has a fingerprint of its own', () => {
    const [one, two] = ['a/nl.md', 'a/fr.md'].map((path) => unreadable({ path, reason: 'is empty' }).fingerprint)
    expect(one).not.toBe(two)
  })
})
