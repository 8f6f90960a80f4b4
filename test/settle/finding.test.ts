import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import type { Alignment } from '../../src/model/alignment.ts'
import type { Finding, Severity } from '../../src/model/finding.ts'
import { placeOf } from '../../src/model/place-of.ts'
import type { Fault } from '../../src/model/rule.ts'
import { findingOf, findingOfFault, limited } from '../../src/settle/finding.ts'
import { markedVersion } from '../report/fixture.ts'
import { comparison } from '../judge/readings.ts'

/** Versions of paragraphs, and the rows as cells by version. */
function alignmentOf(
  texts: Readonly<Record<string, string>>,
  cells: ReadonlyArray<ReadonlyArray<readonly number[]>>,
): Alignment {
  const versions = Object.entries(texts).map(([language, text]) => markedVersion(language, text).version)
  const rows = cells.map((row) => {
    const label = versions
      .map(({ paragraphs }, v) => paragraphs[row[v]![0] ?? -1]?.label)
      .find((one) => one !== undefined)
    return { cells: row, confidence: 1, ...(label === undefined ? {} : { label }) }
  })
  return { set: { id: 'set', versions }, rows }
}

/** Three versions of two rows; `fr` lacks the first, `en` has a third of its own. */
const alignment = alignmentOf(
  {
    de: '1. Eins ist hier.\n\n2. Zwei ist da.',
    en: '1. One is here.\n\n2. Two is there.\n\nMore.',
    fr: '2. Deux est là.',
  },
  [
    [[0], [0], []],
    [[1], [1], [0]],
    [[], [2], []],
  ],
)
const RULE = { id: 'number-parity', issueType: 'numbers' } as const
const reporter = { rule: RULE, limit: 'error' as const, alignment }
const words = { message: 'they differ', severity: 'error' } as const

function findingAt(row: number, ...readings: readonly string[]): Finding {
  return findingOf(reporter, { ...judge(comparison(...readings))[0]!, row }, words)
}

describe('a verdict becomes a finding', () => {
  test('with everything that a report needs', () => {
    expect(findingAt(1, 'a', 'b', 'a')).toEqual({
      ruleId: 'number-parity',
      severity: 'error',
      issueType: 'numbers',
      message: 'they differ',
      documentSet: 'set',
      paragraph: { row: 1, label: '2' },
      departure: 'changed',
      deviating: ['en'],
      locations: [
        { language: 'en', path: 'en.md', span: { start: 0, end: 1 }, says: ['B1'], deviates: true },
        { language: 'de', path: 'de.md', span: { start: 0, end: 1 }, says: ['A0'], deviates: false },
        { language: 'fr', path: 'fr.md', span: { start: 0, end: 1 }, says: ['A2'], deviates: false },
      ],
      support: { agree: 2, voters: 3 },
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
    })
  })

  test('with advice if there is some', () => {
    const verdict = { ...judge(comparison('a', 'b', 'a'))[0]!, row: 1 }
    expect(findingOf(reporter, verdict, { ...words, advice: 'look at it' }).advice).toBe('look at it')
    expect(findingOf(reporter, verdict, words)).not.toHaveProperty('advice')
  })

  test.each([
    [
      ['a', 'a', 'b'],
      ['fr', 'de', 'en'],
    ],
    [
      ['b', 'a', 'a'],
      ['de', 'en', 'fr'],
    ],
    [
      ['b', 'a', 'b'],
      ['en', 'de', 'fr'],
    ],
    [
      ['b', 'a', '-'],
      ['de', 'en', 'fr'],
    ],
  ])('one location a version, the deviating ones first: %j', (readings, languages) => {
    expect(findingAt(1, ...readings).locations.map(({ language }) => language)).toEqual(languages)
  })

  test('an undecided one deviates nowhere', () => {
    const { departure, deviating, locations } = findingAt(1, 'a', 'b', '-')
    expect([departure, deviating]).toEqual(['undecided', []])
    expect(locations.filter(({ deviates }) => deviates)).toEqual([])
  })

  test('where a version says nothing of it, the whole paragraph is the place', () => {
    expect(findingAt(1, 'a', '', 'a').locations[0]).toMatchObject({
      language: 'en',
      span: { start: 17, end: 33 },
      says: [],
    })
  })

  test('the same words are told once', () => {
    const { said, ...verdict } = judge(comparison('a a', 'b', 'a a'))[0]!
    const alike = said.map((own) => own.map((statement) => ({ ...statement, says: 'same' })))
    expect(findingOf(reporter, { ...verdict, said: alike, row: 1 }, words).locations.map(({ says }) => says)).toEqual([
      ['same'],
      ['same'],
      ['same'],
    ])
  })

  test('the label is that of the version in question', () => {
    const greek = alignmentOf({ de: '1. Eins', el: '1. Ένα', fr: '1. Un' }, [[[0], [0], [0]]])
    const el = greek.set.versions[1]!
    const lettered = {
      ...el,
      paragraphs: el.paragraphs.map((one) => ({ ...one, label: { ...one.label!, name: 'α' } })),
    }
    const versions = greek.set.versions.map((one) => (one === el ? lettered : one))
    const finding = findingOf(
      { ...reporter, alignment: { ...greek, set: { ...greek.set, versions } } },
      { ...judge(comparison('a', 'b', 'a'))[0]!, row: 0 },
      words,
    )
    expect(finding.paragraph).toEqual({ row: 0, label: 'α' })
  })

  test('a row without label has none', () => {
    expect(findingAt(2, 'a', 'b', 'a').paragraph).toEqual({ row: 2 })
  })
})

describe('the place of a row', () => {
  test.each([
    ['that is there', 1, 1, [17, 33]],
    ['that is lacking: after the paragraph before', 2, 0, [34, 34]],
    ['that is lacking at the beginning', 0, 2, [0, 0]],
  ] as const)('%s', (_, row, version, [start, end]) => {
    expect(placeOf(alignment, row, version)).toEqual({ start, end })
  })

  test('of several paragraphs: from the first to the last', () => {
    const { set } = alignment
    expect(placeOf({ set, rows: [{ cells: [[0, 1], [0], [0]], confidence: 1 }] }, 0, 0)).toEqual({
      start: 0,
      end: set.versions[0]!.source.length,
    })
  })
})

describe('a fault becomes a finding', () => {
  const place = (version: number, start: number, says: string): Fault['places'][number] => ({
    version,
    span: { start, end: start + 2 },
    says: [says],
  })

  test('at its places, and the same row in the other versions', () => {
    const finding = findingOfFault(reporter, { ...words, row: 1, places: [place(1, 20, 'wo')] })
    expect(finding).toMatchObject({
      departure: 'intrinsic',
      deviating: ['en'],
      paragraph: { row: 1, label: '2' },
      support: { agree: 0, voters: 1 },
    })
    expect(finding.locations).toEqual([
      { language: 'en', path: 'en.md', span: { start: 20, end: 22 }, says: ['wo'], deviates: true },
      { language: 'de', path: 'de.md', span: { start: 19, end: 34 }, says: [], deviates: false },
      { language: 'fr', path: 'fr.md', span: { start: 0, end: 15 }, says: [], deviates: false },
    ])
  })

  test('at two places of one version: the version departs once', () => {
    const finding = findingOfFault(reporter, { ...words, row: 1, places: [place(1, 20, 'wo'), place(1, 24, 's')] })
    expect(finding.deviating).toEqual(['en'])
    expect(finding.support.voters).toBe(1)
    expect(finding.locations.map(({ language, deviates }) => `${language} ${deviates}`)).toEqual([
      'en true',
      'en true',
      'de false',
      'fr false',
    ])
  })

  test('of a whole file: no row, no other versions', () => {
    const finding = findingOfFault(reporter, { ...words, places: [place(2, 0, '')] })
    expect(finding).not.toHaveProperty('paragraph')
    expect(finding.locations).toHaveLength(1)
  })
})

describe('severity', () => {
  test.each<readonly [Severity, Severity, Severity]>([
    ['error', 'error', 'error'],
    ['error', 'warning', 'warning'],
    ['error', 'info', 'info'],
    ['warning', 'error', 'warning'],
    ['info', 'error', 'info'],
    ['info', 'warning', 'info'],
  ])('%s, where %s is allowed, is %s', (severity, limit, expected) => {
    expect(limited(severity, limit)).toBe(expected)
    expect(
      findingOfFault(
        { ...reporter, limit },
        { message: '', severity, places: [{ version: 0, span: { start: 0, end: 0 }, says: [] }] },
      ).severity,
    ).toBe(expected)
  })
})
