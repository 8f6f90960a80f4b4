import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/facts/extract.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import type { Fact, FactKind } from '../../src/model/fact.ts'
import type { LanguageVersion } from '../../src/model/language-version.ts'
import { FACTS, type Phrase, PHRASES } from './same-facts.ts'

const KINDS = new Set<FactKind>(['link', 'reference', 'date', 'time', 'number', 'acronym', 'country'])

function factsIn(language: string, text: string): readonly Fact[] {
  const paragraph = {
    kind: 'paragraph',
    depth: 0,
    text: { value: text, pieces: [{ at: 0, length: text.length, source: 0, sourceLength: text.length }] },
    span: { start: 0, end: text.length },
    anchors: [],
    links: [],
  } as const
  const version: LanguageVersion = {
    language,
    path: language,
    format: 'text',
    source: text,
    paragraphs: [paragraph],
    strays: [],
  }
  return extractFacts(version, KINDS, { termbase: euTermbase, series: {} })[0]!
}

/** Kind, key, beginning of a range, unit. */
function shown({ kind, keys: [key], from, unit }: Fact): string {
  return [kind, (from === undefined || kind === 'number' ? '' : `${from}..`) + key, ...(unit ? [unit] : [])].join(' ')
}

/** Codes of currencies have the shape of acronyms. */
const isCode = ({ kind, keys: [key] }: Fact): boolean => kind === 'acronym' && key === 'eur'

const sorted = (facts: string): readonly string[] => facts.split(', ').toSorted()

describe.each(Object.entries(PHRASES))('%s states the same facts', (language, phrases) => {
  test.each(Object.entries(phrases) as ReadonlyArray<[Phrase, string]>)('%s: %s', (phrase, text) => {
    const facts = factsIn(language, text).filter((fact) => !isCode(fact))
    expect(facts.map(shown).toSorted()).toEqual(sorted(FACTS[phrase]))
  })
})

test('all 24 languages, with forty facts and more each', () => {
  const counts = Object.entries(PHRASES).map(([language, phrases]) => [
    language,
    Object.values(phrases).flatMap((text) => factsIn(language, text)).length,
  ])
  expect(counts).toHaveLength(24)
  expect(counts.filter(([, count]) => Number(count) < 40)).toEqual([])
})
