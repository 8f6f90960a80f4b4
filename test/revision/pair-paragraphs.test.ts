import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairParagraphs } from '../../src/revision/pair-paragraphs.ts'

const A = 'The board meets twice a year in public.'
const B = 'It elects its chair from among its members.'
const C = 'The minutes are published within thirty days.'
const X = 'Observers may attend and do not vote.'

describe('paragraphs of two revisions', () => {
  test.each<[string, readonly string[], readonly string[], ReadonlyArray<number | undefined>]>([
    ['the same', [A, B, C], [A, B, C], [0, 1, 2]],
    ['one more', [A, B], [A, X, B], [0, undefined, 1]],
    ['one less', [A, X, B], [A, B], [0, 2]],
    ['changed words', [A, B, C], [A, B.replace('chair', 'president'), C], [0, 1, 2]],
    ['changed and one more beside it', [A, B, C], [A, X, B.replace('its chair', 'a chair'), C], [0, undefined, 1, 2]],
    ['another text in its place', [A, B, C], [A, X, C], [0, undefined, 2]],
    ['the same text twice', [A, X, B, X], [A, X, B, X], [0, 1, 2, 3]],
    ['nothing before', [], [A], [undefined]],
    ['nothing after', [A], [], []],
  ])('%s', (_name, before, after, paired) => {
    expect(pairParagraphs(before, after)).toEqual(paired)
  })

  test('whatever is taken out and put in: what stayed is found, in order and once', () => {
    const texts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
    const paragraph = (n: number): string => Array.from({ length: 6 }, (_, i) => `w${n}x${i}`).join(' ')
    fc.assert(
      fc.property(texts, texts, (kept, added) => {
        const before = kept.map(paragraph)
        const after = [...kept.filter((n) => n % 3 > 0), ...added.map((n) => n + 100)].map(paragraph)
        expect(pairParagraphs(before, after)).toEqual(
          after.map((text) => (before.includes(text) ? before.indexOf(text) : undefined)),
        )
      }),
    )
  })

  test('a thousand rewritten paragraphs take no time', () => {
    const texts = Array.from({ length: 1000 }, (_, i) => `Paragraph ${i} says that ${i * 7} things are so.`)
    const started = process.cpuUsage()
    const paired = pairParagraphs(
      texts,
      texts.map((text) => text.replace('things', 'matters')),
    )
    expect(paired.filter((old, next) => old !== next)).toEqual([])
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000)
  })
})
