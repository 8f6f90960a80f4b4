import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { brief, comparison } from './readings.ts'

/** Name, readings by version, verdicts. */
type Case = readonly [name: string, readings: readonly string[], verdicts: readonly string[], reference?: number]

const times = (count: number, reading: string): readonly string[] => Array.from({ length: count }, () => reading)

const decides = (cases: readonly Case[]): void => {
  test.each(cases.map((item) => [item[0], item] as const))('%s', (_, [, readings, verdicts, reference]) => {
    expect(judge(comparison(...readings), { reference }).map(brief)).toEqual(verdicts)
  })
}

describe('nothing to decide', () => {
  decides([
    ['nobody says anything', ['', '', ''], []],
    ['one version', ['a'], []],
    ['two that agree', ['a b', 'b a'], []],
    ['all but one lack the row', ['-', 'a', '-', '-'], []],
    ['all lack the row', ['-', '-'], []],
    ['equal repeats', ['a a', 'a a', 'a a'], []],
    ['the reference is alone with the row', ['a', '-', '-'], [], 0],
  ])
})

describe('two versions', () => {
  decides([
    ['one exchanged: nobody is blamed', ['a', 'b'], ['undecided: -a +b (1/2)']],
    ['one of several exchanged', ['a b c', 'a x c'], ['undecided: -b +x (1/2)']],
    ['one says more', ['a b', 'a'], ['undecided: -b (1/2)']],
    ['the other says more', ['a', 'a b'], ['undecided: +b (1/2)']],
    ['one says nothing', ['', 'a b'], ['undecided: +a +b (1/2)']],
    ['two exchanged are one question', ['a b', 'x y'], ['undecided: -a -b +x +y (1/2)']],
    ['one repeats more often', ['a a', 'a'], ['undecided: -a (1/2) repeat']],
    ['the other repeats more often', ['a b', 'a b b'], ['undecided: +b (1/2) repeat']],
    ['each repeats another', ['a a b', 'a b b'], ['undecided: -a +b (1/2) repeat']],
    ['a new value stands for a repeat', ['a a', 'a b'], ['undecided: -a +b (1/2)']],
    ['a repeat stands for a value', ['a b', 'a a'], ['undecided: -b +a (1/2)']],
    ['a third that lacks the row does not vote', ['a', '-', 'b'], ['undecided: -a +b (1/2)']],
  ])
})

describe('a majority', () => {
  decides([
    ['two against one: exchanged', ['a', 'b', 'a'], ['changed 1: -a +b (2/3)']],
    ['two against one: missing', ['a', '', 'a'], ['missing 1: -a (2/3)']],
    ['two against one: extra', ['', '', 'a'], ['extra 2: +a (2/3)']],
    ['one of several exchanged', ['a b c', 'a b c', 'a x c'], ['changed 2: -b +x (2/3)']],
    ['several exchanged', ['a b', 'x y', 'a b'], ['changed 1: -a -b +x +y (2/3)']],
    ['three against one', ['a', 'a', 'a', 'b'], ['changed 3: -a +b (3/4)']],
    ['four against one', ['a b', 'a b', 'a', 'a b', 'a b'], ['missing 2: -b (4/5)']],
    ['22 against one', [...times(11, 'a b'), 'a c', ...times(11, 'a b')], ['changed 11: -b +c (22/23)']],
    [
      '12 against 11 that differ alike',
      [...times(12, 'a'), ...times(11, 'b')],
      ['changed 12,13,14,15,16,17,18,19,20,21,22: -a +b (12/23)'],
    ],
    ['versions that lack the row have no vote', ['a', '-', 'b', '-', 'a'], ['changed 2: -a +b (2/3)']],
    ['three that say three things are one question', ['a', 'b', 'c'], ['undecided: -a +b +c (1/3)']],
    ['two camps of one and one of two', ['a', 'b', 'b', 'c'], ['undecided: -b +a +c (2/4)']],
    ['one of three says nothing: two add', ['a', 'b', ''], ['extra 0: +a (2/3)', 'extra 1: +b (2/3)']],
  ])
})

describe('several that depart', () => {
  decides([
    ['alike are one verdict', ['a', 'b', 'a', 'b', 'a'], ['changed 1,3: -a +b (3/5)']],
    [
      'from different values are apart',
      ['a b', 'a b', 'a', 'b', 'a b'],
      ['missing 2: -b (4/5)', 'missing 3: -a (4/5)'],
    ],
    [
      'unlike from one value: who departs agrees with nobody',
      ['a', 'a', 'a', 'b', ''],
      ['changed 3: -a +b (3/5)', 'missing 4: -a (3/5)'],
    ],
    ['each to another value', [...times(5, 'a'), 'b', 'c'], ['changed 5: -a +b (5/7)', 'changed 6: -a +c (5/7)']],
    [
      'one that says it less often and one that never says it are alike',
      ['a a', 'a a', 'a', '', 'a a'],
      ['missing 2,3: -a (3/5)'],
    ],
    [
      'one of them in more than the other',
      ['a b', 'a b', 'a b', 'a', ''],
      ['missing 3: -b (3/5)', 'missing 4: -a -b (3/5)'],
    ],
  ])
})

describe('a tie', () => {
  decides([
    ['two camps', ['a', 'b', 'a', 'b'], ['undecided: -a +b (2/4)']],
    ['the first camp is that of the first version', ['b', 'a', 'a', 'b'], ['undecided: -b +a (2/4)']],
    ['half say it, half do not', ['a', 'a', '', ''], ['undecided: -a (2/4)']],
    ['half do not, half say it', ['', 'a', '', 'a'], ['undecided: +a (2/4)']],
    ['different halves are different questions', ['a b', 'a', 'b', ''], ['undecided: -a (2/4)', 'undecided: -b (2/4)']],
    ['beside a majority', ['a x', 'a x', 'a y', ' y'], ['missing 3: -a (3/4)', 'undecided: -x +y (2/4)']],
    ['of six', ['a', 'a', 'a', 'b', 'b', 'b'], ['undecided: -a +b (3/6)']],
    ['half against two that differ', ['a', 'a', 'b', 'c'], ['undecided: -a +b +c (2/4)']],
  ])
})

describe('repeats', () => {
  decides([
    ['one says it less often', ['a a', 'a', 'a a'], ['missing 1: -a (2/3) repeat']],
    ['one says it more often', ['a', 'a', 'a a a'], ['extra 2: +a (2/3) repeat']],
    ['not equally often, and no number has a majority', ['a', 'a a', 'a a a'], []],
    ['beside a value that is missing they do not count', ['a a b', 'a', 'a a b'], ['missing 1: -b (2/3)']],
    ['a repeat that a new value replaced', ['a a b', 'a x b', 'a a b'], ['changed 1: -a +x (2/3)']],
    ['a value that a repeat replaced', ['a b', 'a a', 'a b'], ['changed 1: -b +a (2/3)']],
    ['one lacks what others say as often as they like', ['a', 'a a', 'a a a', ''], ['missing 3: -a (3/4)']],
  ])
})

describe('weak statements', () => {
  decides([
    ['confirm', ['a', 'a?', 'a'], []],
    ['alone are a weak question', ['', 'a?', ''], ['extra 1: +a (2/3) weak']],
    ['against strong ones are not weak', ['a', 'b?', 'a'], ['changed 1: -a +b (2/3)']],
    ['that all others have are weak where one lacks them', ['a?', '', 'a?'], ['missing 1: -a (2/3) weak']],
    ['between two', ['a?', 'b?'], ['undecided: -a +b (1/2) weak']],
  ])
})

describe('a reference', () => {
  decides([
    ['rules against the majority', ['a', 'b', 'b'], ['changed 1,2: -a +b (1/3)'], 0],
    ['rules between two', ['a', 'b'], ['changed 0: -b +a (1/2)'], 1],
    [
      'each that differs departs from it, and nobody else agrees',
      ['a', 'b', 'c'],
      ['changed 1: -a +b (1/3)', 'changed 2: -a +c (1/3)'],
      0,
    ],
    ['says how often', ['a a', 'a', 'a'], ['missing 1,2: -a (1/3) repeat'], 0],
    ['says how often between two, once', ['a a', 'a'], ['missing 1: -a (1/2) repeat'], 0],
    ['says nothing: the others add', ['a', '', 'a'], ['extra 0,2: +a (1/3)'], 1],
    ['has no say where it lacks the row', ['a', '-', 'b', 'a'], ['changed 2: -a +b (2/3)'], 1],
    ['settles a tie', ['a', 'b', 'a', 'b'], ['changed 0,2: -b +a (2/4)'], 3],
  ])
})

describe('what is said', () => {
  const said = (...readings: readonly string[]): unknown =>
    judge(comparison(...readings))[0]!.said.map((statements) => statements.map(({ says }) => says))

  test('by each version, of what is in question only', () => {
    expect(said('a b c', 'a x c', '-', 'a b c')).toEqual([['B0'], ['X1'], [], ['B3']])
  })

  test('each time it is said', () => {
    expect(said('a a b', 'a x b', 'a a b')).toEqual([
      ['A0', 'A0'],
      ['A1', 'X1'],
      ['A2', 'A2'],
    ])
  })

  test('with the row it was said at', () => {
    expect(judge(comparison('a', 'b'))[0]!.row).toBe(7)
  })
})
