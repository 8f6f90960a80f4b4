import { describe, expect, test } from 'vitest'
import { findElsewhere } from '../../src/judge/elsewhere.ts'
import { judge } from '../../src/judge/judge.ts'
import { comparison } from './readings.ts'

/** Rows as readings by version; what is found of each verdict, in order. */
type Case = readonly [
  name: string,
  rows: ReadonlyArray<readonly string[]>,
  found: ReadonlyArray<'all' | 'part' | undefined>,
]

const far = (rows: number): ReadonlyArray<readonly string[]> => Array.from({ length: rows }, () => ['z', 'z'])

const cases: readonly Case[] = [
  ['an exchange', [['a', 'b']], [undefined]],
  [
    'an exchange among other rows',
    [
      ['a b', 'a b'],
      ['a', 'b'],
      ['a', 'a'],
    ],
    [undefined],
  ],
  [
    'the value of the row before is repeated',
    [
      ['b', 'b'],
      ['a', 'b'],
      ['c', 'c'],
    ],
    [undefined],
  ],
  [
    'moved by a row',
    [
      ['a', ''],
      ['', 'a'],
    ],
    ['all', 'all'],
  ],
  [
    'two points the other way round',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['all', 'all'],
  ],
  ['the other way round farther on', [['a', 'b'], ...far(20), ['b', 'a']], ['all', 'all']],
  ['as far away as another chapter', [['a', 'b'], ...far(200), ['b', 'a']], [undefined, undefined]],
  [
    'one side stands in the next row',
    [
      ['a', 'b'],
      ['b', ''],
    ],
    ['part', 'all'],
  ],
  [
    'one against many, moved',
    [
      ['a', 'a', 'b'],
      ['b', 'b', 'a'],
    ],
    ['all', 'all'],
  ],
  [
    'one against many, changed',
    [
      ['a', 'a', 'b'],
      ['b', 'b', 'b'],
    ],
    [undefined],
  ],
]

describe('what stands elsewhere', () => {
  test.each(cases)('%s', (_, rows, found) => {
    const comparisons = rows.map((readings, row) => ({ ...comparison(...readings), row }))
    const verdicts = comparisons.flatMap((one) => judge(one))
    expect(verdicts.map(findElsewhere(comparisons, verdicts))).toEqual(found)
  })
})
