import { describe, expect, test } from 'vitest'
import { labelWords, pointLetterKey, readLabel } from '../../src/formats/label.ts'
import { romanValue } from '../../src/formats/label/roman.ts'
import { localeOf } from '../../src/locale/index.ts'
import { cpuTime } from '../support/cpu-time.ts'

const read = (text: string, language: string, isHeading: boolean) => {
  const label = readLabel(text, { ...labelWords(localeOf(language)), isHeading })
  return label && [label.name, label.key, text.slice(label.length)]
}

describe('labels of paragraphs', () => {
  test.each<[string, string, string, string, string]>([
    ['11. The Council', 'en', '11', '11', 'The Council'],
    ['(11) The Council', 'en', '(11)', '11', 'The Council'],
    ['11) The Council', 'en', '11)', '11', 'The Council'],
    ['5a. The Council', 'en', '5a', '5a', 'The Council'],
    ['5 bis. Le Conseil', 'fr', '5 bis', '5a', 'Le Conseil'],
    ['1.2.3. The Council', 'en', '1.2.3', '1.2.3', 'The Council'],
    ['§ 5 Der Rat', 'de', '§ 5', '5', 'Der Rat'],
    ['(a) notes', 'en', '(a)', 'a', 'notes'],
    ['a) notes', 'en', 'a)', 'a', 'notes'],
    ['(iv) notes', 'en', '(iv)', 'iv', 'notes'],
    ['(aa) notes', 'en', '(aa)', 'aa', 'notes'],
    ['(A) notes', 'en', '(A)', 'a', 'notes'],
    ['α) σημειώνει', 'el', 'α)', 'a', 'σημειώνει'],
    ['στ) σημειώνει', 'el', 'στ)', 'f', 'σημειώνει'],
    ['в) отбелязва', 'bg', 'в)', 'c', 'отбелязва'],
    ['(a) α) σημειώνει', 'el', '(a)', 'a', 'σημειώνει'],
    ['Article 5', 'en', 'Article 5', 'article 5', ''],
  ])('%s (%s)', (text, language, name, key, rest) => {
    expect(read(text, language, false)).toEqual([name, key, rest])
  })

  test.each<[string, string]>([
    ['28. september 2023 i Bruxelles', 'da'],
    ['28. september 2023 v Bruslju', 'xx'],
    ['4.5.2016 is the date', 'en'],
    ['2023. This was', 'en'],
    ['(2016) This was', 'en'],
    ['11 The Council', 'en'],
    ['Article 5 applies to all', 'en'],
    ['(EU) 2016/679 applies', 'en'],
    ['(the Agency) notes', 'en'],
    ['The Council', 'en'],
    ['e.g. 5 of them', 'en'],
    ['1. punktā minētais', 'lv'],
    ['', 'en'],
  ])('none in %s (%s)', (text, language) => {
    expect(read(text, language, false)).toBeUndefined()
  })
})

describe('labels of headings', () => {
  test.each<[string, string, string, string, string]>([
    ['Article 5 — Scope', 'en', 'Article 5', 'article 5', 'Scope'],
    ['Article 5. Scope', 'en', 'Article 5', 'article 5', 'Scope'],
    ['Article premier', 'fr', 'Article premier', 'article 1', ''],
    ['Artigo 1.º', 'pt', 'Artigo 1.º', 'article 1', ''],
    ['CHAPTER II General rules', 'en', 'CHAPTER II', 'chapter 2', 'General rules'],
    ['ANNEX IV', 'en', 'ANNEX IV', 'annex 4', ''],
    ['5 artikla', 'fi', '5 artikla', 'article 5', ''],
    ['5. cikk', 'hu', '5. cikk', 'article 5', ''],
    ['Άρθρο 5', 'el', 'Άρθρο 5', 'article 5', ''],
    ['5 Scope', 'en', '5', '5', 'Scope'],
    ['5.2 Scope', 'en', '5.2', '5.2', 'Scope'],
    ['II. SCOPE', 'en', 'II', 'ii', 'SCOPE'],
    ['IV SCOPE', 'en', 'IV', 'iv', 'SCOPE'],
    ['A. Scope', 'en', 'A', 'a', 'Scope'],
  ])('%s (%s)', (text, language, name, key, rest) => {
    expect(read(text, language, true)).toEqual([name, key, rest])
  })

  test.each<[string, string]>([
    ['2023 in figures', 'en'],
    ['28 September 2023', 'en'],
    ['50 % more', 'en'],
    ['I have a dream', 'en'],
    ['Articles of association', 'en'],
    ['Scope', 'en'],
  ])('none in %s (%s)', (text, language) => {
    expect(read(text, language, true)).toBeUndefined()
  })
})

test.each<[string, number | undefined]>([
  ['i', 1],
  ['IV', 4],
  ['xix', 19],
  ['MMXXIV', 2024],
  ['ΙΧ', 9],
  ['ХІІ', 12],
  ['IIII', undefined],
  ['VX', undefined],
  ['', undefined],
  ['M'.repeat(20), undefined],
])('roman numeral %s', (written, value) => {
  expect(romanValue(written)).toBe(value)
})

test.each<[string, string | undefined]>([
  ['a', 'a'],
  ['Β', 'b'],
  ['στ', 'f'],
  ['αα', 'aa'],
  ['г', 'd'],
  ['zz', 'zz'],
  ['1', undefined],
])('point letter %s', (written, key) => {
  expect(pointLetterKey('', written)).toBe(key)
})

test('a long line of any one character is read in no time', () => {
  const start = cpuTime()
  for (const character of ['1', '(', 'i', 'a', '.', ' ', '§', 'Α', '-']) {
    const text = character.repeat(1_000_000)
    for (const isHeading of [true, false]) readLabel(text, { ...labelWords(localeOf('en')), isHeading })
  }
  expect(cpuTime() - start).toBeLessThan(2000)
})
