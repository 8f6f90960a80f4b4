import { describe, expect, it } from 'vitest'

import { compileDates } from '../../src/facts/date.ts'
import { localeOf } from '../../src/locale/index.ts'

function read(language: string, text: string): string {
  return compileDates(localeOf(language))(text)
    .map(({ keys }) => keys.join('|'))
    .join(' / ')
}

describe('what is no date', () => {
  it.each([
    ['en', 'it may 5 times'],
    ['en', 'they may, in 2021'],
    ['en', 'parties may 2021'],
    ['en', 'to march 15 miles'],
    ['en', 'version 1.2.3.2020'],
    ['en', 'Regulation (EU) 2016/679'],
    ['en', 'July'],
    ['en', 'in 2021'],
    ['en', '45 July'],
    ['en', 'A13 July'],
    ['en', 'paragraph 5.13 July'],
    ['en', '5 mar'],
    ['en', '1.2.21'],
    ['en', '13.13.2021'],
    ['en', '32/01/2021'],
    ['en', '2024/2025'],
    ['en', '2021 11 21'],
    ['fr', '5 marchés'],
    ['fi', 'heinäkuussa 5 jäsentä'],
    ['es', 'hace 2 años'],
    ['pl', 'w lipcu'],
    ['en', '13\ufffcJuly'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text)).toBe('')
  })
})

describe('readings', () => {
  it.each([
    ['en', '03/04/2021', '2021-04-03|2021-03-04'],
    ['fr', '03/04/2021', '2021-04-03'],
    ['en', '13/04/2021', '2021-04-13'],
    ['en', '03/03/2021', '2021-03-03'],
    ['en', 'from 1 January to 31 March 2020', '2020-01-01|--01-01 / 2020-03-31'],
    ['lt', 'nuo 2020 m. sausio 1 d. iki kovo 31 d.', '2020-01-01 / 2020-03-31|--03-31'],
    ['en', '1 January; 31 March 2020', '--01-01 / 2020-03-31'],
    ['en', '1 January and every year until the last day, 31 March 2020', '--01-01 / 2020-03-31'],
    ['en', '31 April 2021', '2021-04-31'],
    ['fr', '31.4.2021', '2021-04-31'],
    ['en', '29 February 2021', '2021-02-29'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
  })
})

describe('the same word is another month', () => {
  it.each([
    ['hr', '15. listopada 2024.', '2024-10-15'],
    ['cs', '15. listopadu 2024', '2024-11-15'],
    ['pl', '15 listopada 2024 r.', '2024-11-15'],
    ['cs', '5. července 2021', '2021-07-05'],
    ['pl', '5 czerwca 2021 r.', '2021-06-05'],
    ['hr', '5. lipnja 2021.', '2021-06-05'],
    ['pl', '5 lipca 2021 r.', '2021-07-05'],
    ['hr', '5. srpnja 2021.', '2021-07-05'],
    ['pl', '5 sierpnia 2021 r.', '2021-08-05'],
    ['cs', '5. srpna 2021', '2021-08-05'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
  })
})

describe('scripts', () => {
  it.each([
    ['2021年7月13日', '2021-07-13'],
    ['1996 年 3 月 11 日', '1996-03-11'],
    ['2021년 7월 13일', '2021-07-13'],
    ['۱۳.۷.۲۰۲۱', '2021-07-13'],
    ['१३/०७/२०२१', '2021-07-13'],
    ['٢٠٢١-٠٧-١٣', '2021-07-13'],
  ])('%s', (text, expected) => {
    expect(read('und', text)).toBe(expected)
  })
})

describe('spans', () => {
  it.each([
    ['en', 'on 13 July 2021.', ['13 July 2021']],
    ['bg', 'от 12 юли 2023 г., когато', ['12 юли 2023 г.']],
    ['lt', 'iki 2021 m. liepos 13 d.', ['2021 m. liepos 13 d.']],
    ['hu', 'a 2021. július 13-án kelt', ['2021. július 13-án']],
    ['lv', 'no 2021. gada 13. jūlija', ['2021. gada 13. jūlija']],
    ['en', '13 and 14 July 2021', ['13', '14 July 2021']],
    ['en', 'July 13–15, 2021', ['July 13', '15, 2021']],
    ['fr', 'le 1^er^ octobre 1989', ['1^er^ octobre 1989']],
    ['zh', '于2021年7月13日起', ['2021年7月13日']],
  ])('%s: %s', (language, text, expected) => {
    const facts = compileDates(localeOf(language))(text)
    expect(facts.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
  })
})

describe('time is linear', () => {
  const units = [
    '1',
    '1 ',
    '1.',
    '1/',
    '1-',
    '1 and ',
    'July ',
    '1 July ',
    'July 1 ',
    '1, ',
    '2021 ',
    '1 July 2021 and ',
    '.',
    '年',
    '\ufffc',
  ]
  const finders = ['en', 'hu', 'lv'].map((language) => compileDates(localeOf(language)))

  it.each(units)('%j', (unit) => {
    const text = `1${unit.repeat(300_000 / unit.length)}`
    const start = process.cpuUsage().user
    for (const find of finders) find(text)
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(4)
  })
})
