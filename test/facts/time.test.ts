import { describe, expect, it } from 'vitest'

import { compileTimes } from '../../src/facts/time.ts'
import { localeOf } from '../../src/locale/index.ts'

function read(language: string, text: string): string {
  return compileTimes(localeOf(language))(text)
    .map(({ keys }) => keys[0])
    .join(' / ')
}

describe('times of day', () => {
  it.each([
    ['bg', 'в 14,30 ч.', '14:30'],
    ['bg', 'до 17,00 часа', '17:00'],
    ['bg', '14:30', '14:30'],
    ['cs', 've 14.30 hod.', '14:30'],
    ['cs', 've 14:30', '14:30'],
    ['da', 'kl. 14.30', '14:30'],
    ['da', 'kl. 9.00-17.00', '09:00 / 17:00'],
    ['de', 'um 14.30 Uhr', '14:30'],
    ['de', 'um 17 Uhr', '17:00'],
    ['de', 'von 9.00 bis 17.00 Uhr', '09:00 / 17:00'],
    ['el', 'ώρα 19.00', '19:00'],
    ['el', '2.30 μ.μ.', '14:30'],
    ['en', '2.30 p.m.', '14:30'],
    ['en', '2:30 PM', '14:30'],
    ['en', '9 a.m.', '09:00'],
    ['en', '12 noon', '12:00'],
    ['en', 'at noon', '12:00'],
    ['en', '12 a.m.', '00:00'],
    ['en', 'midnight', '00:00'],
    ['en', 'at 17.00', '17:00'],
    ['en', '24:00', '24:00'],
    ['es', 'a las 14.30 horas', '14:30'],
    ['es', '14:30 h', '14:30'],
    ['et', 'kell 14.30', '14:30'],
    ['fi', 'klo 14.30', '14:30'],
    ['fi', 'klo 9', '09:00'],
    ['fr', '14 h 30', '14:30'],
    ['fr', '14h30', '14:30'],
    ['fr', 'de 9 h 30 à 17 heures', '09:30 / 17:00'],
    ['fr', 'à midi', '12:00'],
    ['ga', '2.30 i.n.', '14:30'],
    ['hr', 'u 14.30 sati', '14:30'],
    ['hu', '14.30-kor', '14:30'],
    ['hu', '14 óra 30 perckor', '14:30'],
    ['it', 'alle ore 14.30', '14:30'],
    ['it', 'ore 17', '17:00'],
    ['lt', '14.30 val.', '14:30'],
    ['lt', '14 val. 30 min.', '14:30'],
    ['lv', 'plkst. 14.30', '14:30'],
    ['mt', 'fl-14:30', '14:30'],
    ['nl', 'om 14.30 uur', '14:30'],
    ['pl', 'o godz. 14.30', '14:30'],
    ['pl', 'godz. 17', '17:00'],
    ['pt', '14h30', '14:30'],
    ['pt', 'às 14.30 horas', '14:30'],
    ['ro', 'ora 14.30', '14:30'],
    ['sk', 'o 14.30 h', '14:30'],
    ['sl', 'ob 14.30', '14:30'],
    ['sv', 'kl. 17.00', '17:00'],
    ['und', '14:30', '14:30'],
    ['ar', '١٤:٣٠', '14:30'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
    expect(read(language, `(${text}; …)`)).toBe(expected)
  })
})

describe('what is no time', () => {
  it.each([
    ['en', '14.30'],
    ['en', 'at 2.50 %'],
    ['en', 'at 2.50 per cent'],
    ['en', 'at 17.50 EUR'],
    ['en', 'within 24 hours'],
    ['en', '10:75'],
    ['en', '25:10'],
    ['en', '1:10:100'],
    ['en', '14:300'],
    ['en', 'ratio of 100:10'],
    ['fr', 'après-midi'],
    ['fr', 'dans les 24 heures'],
    ['fr', 'de 12 à 24 heures'],
    ['fr', '24 h'],
    ['nl', '24 uur'],
    ['bg', 'от 12,50 до 15,20'],
    ['de', '14,30'],
    ['en', '12.30 hectares'],
    ['en', 'A14:30'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text)).toBe('')
  })
})

describe('time is linear', () => {
  const find = compileTimes(localeOf('en'))
  const units = ['1', '1:', '1 ', '10:10 ', 'at 1.10-', '12 noon ', 'noon', 'noon ', '-', '1.10-', '\ufffc']

  it.each(units)('%j', (unit) => {
    const text = unit.repeat(300_000 / unit.length)
    const start = process.cpuUsage().user
    find(text)
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(2)
  })
})
