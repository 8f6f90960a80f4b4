import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { departureMessage, listed, quoted } from '../../src/rule/wording.ts'
import { comparison } from '../judge/readings.ts'

describe('words', () => {
  test.each([
    ['5', '`5`'],
    ['a\n  b', '`a b`'],
    ['a`b', "`a'b`"],
  ])('%j quoted is %s', (value, expected) => expect(quoted(value)).toBe(expected))

  test.each([
    [[], ''],
    [['nl'], 'nl'],
    [['nl', 'sv'], 'nl and sv'],
    [['nl', 'sv', 'fr'], 'nl, sv and fr'],
  ])('%j listed is %s', (items, expected) => expect(listed(items)).toBe(expected))
})

const LANGUAGES = ['bg', 'cs', 'da', 'de', 'el']

const messagesOf = (readings: readonly string[], reference?: number): readonly string[] =>
  judge(comparison(...readings), { reference }).map((verdict) =>
    departureMessage(verdict, LANGUAGES.slice(0, readings.length)),
  )

describe('what differs, and who says what', () => {
  test.each([
    [['a', 'b', 'a'], 'cs has `b` where 2 of 3 versions have `a`'],
    [['a', 'b', 'b', 'a', 'a'], 'cs and da have `b` where 3 of 5 versions have `a`'],
    [['a', '', 'a'], 'cs lacks `a`, which 2 of 3 versions have'],
    [['a b c', '', 'a b c'], 'cs lacks `a`, `b` and `c`, which 2 of 3 versions have'],
    [['a b c d e f', '', 'a b c d e f'], 'cs lacks `a`, `b`, `c`, `d` and 2 more, which 2 of 3 versions have'],
    [['', '', 'a'], 'da adds `a`, which 2 of 3 versions do not have'],
    [['', 'a', 'a', '', ''], 'cs and da add `a`, which 3 of 5 versions do not have'],
    [['a a', 'a', 'a a'], 'cs says `a` less often than 2 of 3 versions'],
    [['a', 'a a', 'a'], 'cs says `a` more often than 2 of 3 versions'],
    [['a', 'a a', 'a a', 'a', 'a'], 'cs and da say `a` more often than 3 of 5 versions'],
    [['a a b', 'a x b', 'a a b'], 'cs has `x` where 2 of 3 versions have `a`'],
  ])('%j: %s', (readings, message) => expect(messagesOf(readings)).toEqual([message]))

  test.each([
    [['a', 'b'], 'bg has `a` where cs has `b`'],
    [['a', ''], 'bg has `a`, cs has not'],
    [['', 'a'], 'cs has `a`, bg has not'],
    [['a a', 'a b'], 'bg has `a` where cs has `b`'],
    [['a', 'a a'], '`a` is not said equally often in all versions'],
    [['a', 'b', 'a', 'b'], 'bg and da have `a` where cs and de have `b`'],
    [['a', '', 'a', ''], 'bg and da have `a`, cs and de have not'],
    [['', 'a', '', 'a'], 'cs and de have `a`, bg and da have not'],
    [['a a', '-', '-', 'a b'], 'bg has `a` where de has `b`'],
    [['-', '', '-', 'a'], 'de has `a`, the other half of the versions has not'],
  ])('undecided, %j: %s', (readings, message) => expect(messagesOf(readings)).toEqual([message]))

  test.each([
    [['a', 'b'], 'cs has `b` where 1 of 2 versions has `a`'],
    [['a', ''], 'cs lacks `a`, which 1 of 2 versions has'],
    [['', 'a', 'a'], 'cs and da add `a`, which 1 of 3 versions does not have'],
  ])('with a reference, %j: %s', (readings, message) => expect(messagesOf(readings, 0)).toEqual([message]))
})
