import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/facts/extract.ts'
import { readMarkdown } from '../../src/formats/markdown.ts'
import type { Fact, FactKind } from '../../src/model/fact.ts'
import type { LanguageVersion } from '../../src/model/language-version.ts'
import type { Termbase } from '../../src/model/termbase.ts'

const TERMS: Termbase = { concepts: [{ id: 'board', terms: { en: ['Board'], pt: ['Conselho'] }, counted: true }] }
const NAMES = { termbase: TERMS, series: {} }

function versionOf(language: string, source: string): LanguageVersion {
  return { language, path: `${language}.md`, format: 'markdown', source, ...readMarkdown(source, language) }
}

function factsOf(language: string, source: string, kinds: readonly FactKind[]): ReadonlyArray<readonly Fact[]> {
  return extractFacts(versionOf(language, source), new Set(kinds), NAMES)
}

const VALUES: readonly FactKind[] = ['number', 'date', 'reference', 'time', 'link']
const brief = ({ kind, keys }: Fact): string => `${kind} ${keys[0]}`

describe('values are read in one pass, the longest first', () => {
  test.each([
    ['a date is not three numbers', 'en', 'It ends on 31 December 2027 at the latest.', ['date 2027-12-31']],
    [
      'a reference is not a number',
      'pl',
      'zgodnie z art. 17 ust. 2 w terminie 5 dni',
      ['reference 17', 'reference 2', 'number 5'],
    ],
    ['a time is not two numbers', 'de', 'um 14.30 Uhr am 5. Juni 2025', ['time 14:30', 'date 2025-06-05']],
    [
      'the figures of a link are none',
      'en',
      'see https://example.org/2024/05/17 for the 3 forms',
      ['link example.org/2024/05/17', 'number 3'],
    ],
    [
      'an act with its number, then a date, then an amount',
      'it',
      'Il regolamento (UE) 2019/881 del 17 aprile 2019 prevede 40 milioni',
      ['reference 2019/881', 'date 2019-04-17', 'number 40000000'],
    ],
  ] as const)('%s', (_, language, text, expected) => {
    expect(factsOf(language, text, VALUES).flat().map(brief)).toEqual(expected)
  })

  test('they are in order and do not overlap', () => {
    const text =
      'Artikel 5 van Verordening (EU) 2016/679 geldt vanaf 25 mei 2018 om 12.00 uur voor 3 of 4 personen (zie bijlage II, punt 7).'
    const facts = factsOf('nl', text, VALUES).flat()
    expect(facts.length).toBeGreaterThan(6)
    facts.slice(1).forEach(({ span }, i) => expect(span.start).toBeGreaterThanOrEqual(facts[i]!.span.end))
  })
})

describe('what is asked for', () => {
  const text = 'The Board of the ECB met in Portugal on 3 May 2024.'
  const kindsFound = (...kinds: readonly FactKind[]): readonly string[] =>
    [
      ...new Set(
        factsOf('en', text, kinds)
          .flat()
          .map(({ kind }) => kind),
      ),
    ].sort()

  test.each<readonly [readonly FactKind[], readonly string[]]>([
    [[], []],
    [['date'], ['date']],
    [['acronym'], ['acronym']],
    [['country'], ['country']],
    [['term'], ['term']],
    [
      ['term', 'country', 'acronym', 'date'],
      ['acronym', 'country', 'date', 'term'],
    ],
  ])('%j', (kinds, expected) => {
    expect(kindsFound(...kinds)).toEqual(expected)
  })

  test('by the language of the version, whatever its region', () => {
    expect(factsOf('pt-BR', 'O Conselho reuniu-se em 3 de maio de 2024.', ['term', 'date']).flat().map(brief)).toEqual([
      'date 2024-05-03',
      'term board',
    ])
  })

  test('of an unknown language, what figures say', () => {
    expect(factsOf('und', 'x 2024-05-03 y 17 z', VALUES).flat().map(brief)).toContain('number 17')
  })
})

describe('paragraph by paragraph', () => {
  test('a list for each, empty where there is nothing', () => {
    expect(
      factsOf('en', 'There are 3.\n\nNone here.\n\nThere are 4.', ['number']).map((facts) => facts.map(brief)),
    ).toEqual([['number 3'], [], ['number 4']])
  })

  test('a paragraph may hold more facts than a function takes arguments', () => {
    const [facts = []] = factsOf('en', 'in 2020, '.repeat(150_000), VALUES)
    expect(facts.length).toBe(150_000)
  })

  test('code holds no facts', () => {
    const version = versionOf('en', '```\nx = 42\n```\n\nThere are 42.')
    expect(version.paragraphs.map(({ kind }) => kind)).toEqual(['code', 'paragraph'])
    expect(extractFacts(version, new Set(VALUES), NAMES).map((facts) => facts.length)).toEqual([0, 1])
  })

  test('spans are in the text of the paragraph, without its label', () => {
    const version = versionOf('en', '1. The term is 30 days.')
    const [[fact] = []] = extractFacts(version, new Set(VALUES), NAMES)
    expect(version.paragraphs[0]!.text.value.slice(fact!.span.start, fact!.span.end)).toBe('30')
  })
})
