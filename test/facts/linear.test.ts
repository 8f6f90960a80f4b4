import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/facts/extract.ts'
import { countryNames } from '../../src/locale/countries/index.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import type { FactKind } from '../../src/model/fact.ts'

const KINDS = new Set<FactKind>(['link', 'reference', 'date', 'time', 'number', 'acronym', 'country', 'term'])
const NAMES = { termbase: euTermbase, series: { SOR: ['DORS'], 'R.S.C.': ['L.R.C.'] } }

/** Tokens that a line may hold and nothing else. */
const TOKENS =
  '1-|1, |1.|1/|5 % |€5 |EUR |5-kg |(a)|a) |[|"|Article 1, |§ |2016/679 |C-1/20 |COM(2012) 11 |OJ L 119, |SOR/1-2 |R.S.C. |' +
  'III.1 |1.1.2020 |1 May |10:10 |EU |A.|a|1|\u0301|one |www.|a@|ISSN 1|€| |\uFFFC|年|½|million '

function millisecondsFor(language: string, value: string): number {
  const span = { start: 0, end: value.length }
  const text = { value, pieces: [] }
  const paragraph = { kind: 'paragraph', depth: 0, text, span, anchors: [], links: [] } as const
  const version = { language, path: '', format: 'text', source: value, paragraphs: [paragraph], strays: [] } as const
  const before = process.cpuUsage()
  extractFacts(version, KINDS, NAMES)
  return process.cpuUsage(before).user / 1000
}

const SHORT = 1000
const TIMES = 8
/** Milliseconds that the machine may take for itself. */
const NOISE = 20

/** Whether a text of eight times the length takes more than two and a half times as long as it should, each time of several. */
function isSlow(language: string, token: string): boolean {
  const [short, long] = [SHORT, SHORT * TIMES].map((length) => token.repeat(Math.ceil(length / token.length)))
  for (let tries = 0; tries < 4; tries++) {
    const expected = 2.5 * TIMES * millisecondsFor(language, short!)
    if (millisecondsFor(language, long!) <= expected + NOISE) return false
  }
  return true
}

describe('time grows with the text, whatever it holds', () => {
  test.each([...Object.keys(countryNames), 'und'])(
    '%s',
    (language) => {
      millisecondsFor(language, 'Article 1')
      expect(TOKENS.split('|').filter((token) => isSlow(language, token))).toEqual([])
    },
    120_000,
  )
})

/** Any of them could be quadratic over a whole megabyte where it is not over a few thousand characters. */
test.each(['a', '1-', '€5 ', '(a)', 'Article 1, ', 'EU ', '['])(
  'a megabyte of %j in one line',
  (token) => {
    const size = 1_000_000
    const share = millisecondsFor('en', token.repeat(size / 10 / token.length))
    expect(millisecondsFor('en', token.repeat(size / token.length))).toBeLessThan(Math.max(4000, 25 * share))
  },
  120_000,
)
