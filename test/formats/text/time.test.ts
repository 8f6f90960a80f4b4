import { expect, test } from 'vitest'
import { readText } from '../../../src/formats/text.ts'
import { cpuTime } from '../../support/cpu-time.ts'

const SIZE = 250_000
/** Generous: what is not linear takes minutes. */
const LIMIT = 5000

test.each([
  'a',
  '1',
  '(',
  ')',
  ' ',
  '-',
  '.',
  '\u00ad',
  '\n',
  '\f',
  '²',
  '*',
  '—',
  '\t',
  'a\n',
  '1\n',
  '1. a\n',
  '(a) b\n',
  ' a\n',
  'a-\n\n',
  'EU-\n',
  'X: y\n',
  'word1 ',
  '20231 ',
  'x(1) ',
  'a* ',
  '1234/24 ab/cd 1\n',
  `${' '.repeat(30)}\n1 note\n`,
  `word1 x.\n${' '.repeat(30)}\n1 note\n page\n`,
  'Article 5\n\nTitle\n\n1. Text, and more;\n\n',
  'a   b   c\n',
  'og -\nx ',
  '1.1.1. a\n',
])('%j again and again is read in linear time', (part) => {
  const start = cpuTime()
  readText(part.repeat(Math.ceil(SIZE / part.length)), 'da')
  expect(cpuTime() - start).toBeLessThan(LIMIT)
})
