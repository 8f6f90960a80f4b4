import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Alignment } from '../../src/model/alignment.ts'
import { aligned, brief, version } from './versions.ts'
import { cpuTime } from '../support/cpu-time.ts'

const WORDS = [
  'contract',
  'contrat',
  'договор',
  'frist',
  'délai',
  'parties',
  '12',
  '1250',
  '7',
  'the',
  'of',
  'märkus',
  'Verordnung',
  'territorial',
]
const label = fc.constantFrom('', '', '', '1. ', '2. ', '3. ', '(a) ', '(b) ', '# ', '| ', '[^1]: ')
const text = fc.oneof(
  fc.constant(''),
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
)
const paragraph = fc.tuple(label, text).map((parts) => parts.join(''))
const document = fc.array(paragraph, { maxLength: 14 })

/** A version of a document: some paragraphs left out, put in, or in another place. */
const versionOf = (original: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(fc.subarray([...original]), fc.array(fc.tuple(fc.nat(14), paragraph), { maxLength: 3 }), fc.nat(14))
    .map(([kept, added, turn]) => {
      const turned = [...kept.slice(turn), ...kept.slice(0, turn)]
      return added.reduce<readonly string[]>((all, [at, one]) => all.toSpliced(at, 0, one), turned)
    })

const documents = fc.oneof(
  fc.array(document, { minLength: 1, maxLength: 5 }),
  document.chain((original) => fc.array(versionOf(original), { minLength: 1, maxLength: 5 })),
)

const TAGS = ['bg', 'cs', 'da', 'de', 'el']
const alignmentOf = (texts: ReadonlyArray<readonly string[]>): Alignment =>
  aligned(...texts.map((paragraphs, v) => version(TAGS[v]!, paragraphs)))

describe('whatever the versions are', () => {
  test('every paragraph stands in exactly one cell', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const { rows } = alignmentOf(texts)
        texts.forEach((paragraphs, v) => {
          const found = rows.flatMap(({ cells }) => cells[v]!).toSorted((a, b) => a - b)
          expect(found).toEqual(paragraphs.map((_, p) => p))
        })
      }),
      { numRuns: 400 },
    )
  })

  test('rows have a cell a version, none is empty throughout, and paragraphs in a cell are in order', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        for (const { cells, confidence } of alignmentOf(texts).rows) {
          expect(cells).toHaveLength(texts.length)
          expect(cells.some((cell) => cell.length > 0)).toBe(true)
          for (const cell of cells) expect(cell).toEqual(cell.toSorted((a, b) => a - b))
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('copies of one version are aligned paragraph by paragraph', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 5 }), (paragraphs, copies) => {
        const rows = brief(alignmentOf(Array.from({ length: copies }, () => paragraphs)))
        expect(rows).toEqual(paragraphs.map((_, p) => Array<number>(copies).fill(p).join(' ')))
      }),
      { numRuns: 200 },
    )
  })
})

describe('long documents', () => {
  const long = (count: number, write: (i: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, i) => write(i))
  const seconds = (run: () => unknown): number => {
    const start = cpuTime()
    run()
    return (cpuTime() - start) / 1000
  }

  test.each([
    ['numbered', (i: number) => `${i + 1}. The amount of ${i * 37} euros falls due after ${i % 90} days.`],
    [
      'without labels',
      (i: number) => `The amount of ${i * 37} euros falls due after ${i % 90} days ${'and so on '.repeat(i % 7)}`,
    ],
    ['all alike', () => 'The parties agree.'],
    ['all empty', () => ''],
  ])('two versions of 5000 paragraphs take a few seconds at most: %s', (_, write) => {
    const [en, fr] = [version('en', long(5000, write)), version('fr', long(4990, write))]
    expect(seconds(() => aligned(en, fr))).toBeLessThan(8)
  })
})
