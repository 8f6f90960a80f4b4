import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import type { Comparison, Verdict } from '../../src/model/verdict.ts'
import { comparison } from './readings.ts'

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'a?', 'b?')
const reading = fc.oneof(
  { weight: 8, arbitrary: fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.constant('-') },
)
const readings = fc.array(reading, { minLength: 1, maxLength: 8 })
/** Each key at most once. */
const plainReading = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
  .map((words) => words.join(' '))

/** A verdict whatever the order of versions and keys: versions by name, the camps of a tie without order. */
function normal(verdict: Verdict, names: readonly number[]): string {
  const { departure, deviating, missing, extra, said, agree, voters, isRepeat, isWeak } = verdict
  const sides = departure === 'undecided' ? [[...missing, ...extra].sort()] : [[...missing].sort(), [...extra].sort()]
  const saying = said
    .map((own, v) => `${names[v]!}: ${own.map(({ says, source }) => says.replace(/\d+$/, '') + source.start).join()}`)
    .sort()
  const who = deviating.map((v) => names[v]!).sort((a, b) => a - b)
  return JSON.stringify([departure, who, sides.map((keys) => keys.join()), saying, agree, voters, isRepeat, isWeak])
}

function normals(given: Comparison, names: readonly number[], reference?: number): readonly string[] {
  return judge(given, { reference })
    .map((verdict) => normal(verdict, names))
    .sort()
}

describe('whatever is said', () => {
  test('the order of the versions only permutes them', () => {
    const shuffled = readings.chain((written) => {
      const order = written.map((_, v) => v)
      return fc.tuple(
        fc.constant(written),
        fc.shuffledSubarray(order, { minLength: order.length }),
        fc.option(fc.constantFrom(...order), { nil: undefined }),
      )
    })
    fc.assert(
      fc.property(shuffled, ([written, order, reference]) => {
        const inOrder = written.map((_, v) => v)
        const moved = comparison(...order.map((v) => written[v]!))
        const movedReference = reference === undefined ? undefined : order.indexOf(reference)
        expect(normals(moved, order, movedReference)).toEqual(normals(comparison(...written), inOrder, reference))
      }),
      { numRuns: 500 },
    )
  })

  test('equal readings give nothing, however many, in whatever order', () => {
    const copies = fc.array(word, { maxLength: 6 }).chain((words) =>
      fc.array(
        fc.oneof(
          fc.shuffledSubarray(words, { minLength: words.length }).map((said) => said.join(' ')),
          fc.constant('-'),
        ),
        { minLength: 1, maxLength: 23 },
      ),
    )
    fc.assert(
      fc.property(copies, (written) => {
        expect(judge(comparison(...written))).toEqual([])
      }),
    )
  })

  test('one more version that agrees changes no decided verdict', () => {
    const decided = fc
      .array(plainReading, { minLength: 3, maxLength: 7 })
      .map((written) => ({ written, verdicts: judge(comparison(...written)) }))
      .filter(({ verdicts }) => verdicts.length > 0 && verdicts.every(({ departure }) => departure !== 'undecided'))
      .map(({ written, verdicts }) => ({ written, verdicts, agreeing: agreed(written, verdicts) }))
    fc.assert(
      fc.property(decided, ({ written, verdicts, agreeing }) => {
        const more = judge(comparison(...written, agreeing))
        const without = more.map(({ said, ...verdict }) => ({ ...verdict, said: said.slice(0, -1) }))
        expect(without).toEqual(
          verdicts.map((verdict) => ({ ...verdict, agree: verdict.agree + 1, voters: verdict.voters + 1 })),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('a version that lacks the row changes nothing', () => {
    fc.assert(
      fc.property(readings, (written) => {
        const more = judge(comparison(...written, '-')).map(({ said, ...verdict }) => ({
          ...verdict,
          said: said.slice(0, -1),
        }))
        expect(more).toEqual(judge(comparison(...written)))
      }),
    )
  })

  test('a verdict names versions that vote, and keys that they say or lack', () => {
    fc.assert(
      fc.property(readings, (written) => {
        const given = comparison(...written)
        for (const { deviating, missing, extra, agree, voters } of judge(given)) {
          expect(deviating.every((v) => given.readings[v] !== undefined)).toBe(true)
          expect(agree + deviating.length).toBeLessThanOrEqual(voters)
          expect(agree).toBeGreaterThan(0)
          expect(missing.length + extra.length).toBeGreaterThan(0)
          expect(missing.filter((key) => extra.includes(key))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** The reading that the majority is for, key by key. */
function agreed(written: readonly string[], verdicts: readonly Verdict[]): string {
  const extra = new Set(verdicts.flatMap((verdict) => verdict.extra))
  return [...new Set(written.flatMap((words) => words.split(' ')).filter(Boolean))]
    .filter((key) => !extra.has(key))
    .join(' ')
}
