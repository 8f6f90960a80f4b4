import { describe, expect, it } from 'vitest'

import { compileNumbers } from '../../src/facts/number.ts'
import { localeOf } from '../../src/locale/index.ts'
import type { Fact } from '../../src/model/fact.ts'

const finders = new Map<string, (text: string) => readonly Fact[]>()

function find(language: string, text: string): readonly Fact[] {
  const known = finders.get(language) ?? compileNumbers(localeOf(language))
  finders.set(language, known)
  return known(text)
}

/** All readings, `a|b`, with unit. */
function read(language: string, text: string): string {
  return find(language, text)
    .map(({ keys, unit }) => keys.join('|') + (unit === undefined ? '' : ` ${unit}`))
    .join(' / ')
}

describe('separators', () => {
  it.each([
    ['en', '1,234', '1234|1.234'],
    ['en', '1.234', '1.234|1234'],
    ['de', '1.234', '1234|1.234'],
    ['fr', '123.450', '123450|123.45|123.450'],
    ['de', '1.234.567', '1234567|1.234.567'],
    ['en', '1,234,567', '1234567'],
    ['de', '1,234', '1.234|1234'],
    ['fr', '1,5', '1.5'],
    ['en', '1,5', '1.5'],
    ['fr', '2 000', '2000'],
    ['fr', '2\u00a0000', '2000'],
    ['fr', '2\u202f000', '2000'],
    ['fr', '2\u2009000', '2000'],
    ['it', "1'300'000", '1300000'],
    ['de', '1’300’000,50', '1300000.5'],
    ['de', '1.234.567,80', '1234567.8'],
    ['en', '1,234,567.80', '1234567.8'],
    ['fr', '1 234 567,80', '1234567.8'],
    ['de', '0,250', '0.25'],
    ['en', '0.125', '0.125'],
    ['en', '007', '7'],
    ['en', '2021 500', '2021 / 500'],
    ['en', '12 3456', '12 / 3456'],
    ['en', '1,2,3', '1 / 2 / 3'],
    ['en', '1, 2 and 3', '1 / 2 / 3'],
    ['en', '10, 200, 300', '10 / 200 / 300'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
  })
})

describe('what is no valid number is its own key', () => {
  it.each([
    ['it', '1 250 00 EUR', '1 250 00 EUR'],
    ['en', '2,200,12', '2,200,12'],
    ['en', 'version 1.0.0', '1.0.0'],
    ['en', 'version 4.0', '4|4.0'],
    ['en', 'section 202.15', '202.15'],
    ['en', 'section 202.10', '202.1|202.10'],
    ['fr', '12 250 days', '12250'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
  })
})

describe('figures that belong to a name are no numbers', () => {
  it.each([
    'H2O',
    'COVID-19',
    'covid-19-pandemic',
    'CO2',
    'G7',
    'MAOC-N',
    'CC0',
    'eu-LISA2',
    'ISO27001',
    '3D',
    '2-D',
    'F-16',
    'A_1',
    'Reg-5',
    'B2B',
    'x86',
    'P3M',
    'SIS-II',
  ])('%s', (text) => {
    expect(read('en', `the ${text} case`)).toBe('')
  })

  it.each([
    ['en', '12-month', '12'],
    ['en', 'post-2020', '2020'],
    ['mt', '12-il', '12'],
    ['mt', 'mill-15', '15'],
    ['pl', '10-dniowym', '10'],
    ['hu', '28-án', '28'],
    ['hu', '1-jén', '1'],
    ['hu', '5-ös', '5'],
    ['da', '30-dagers', '30'],
    ['de', '12-Monats-Frist', '12'],
    ['sv', 'EU:s 27 länder', '27'],
    ['en', '5kg', '5 kg'],
    ['en', '§5', '5'],
    ['en', 'No 5', '5'],
  ])('%s: %s is one', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
  })
})

describe('signs, units and currencies', () => {
  it.each([
    ['en', '−5 °C', '-5 °C'],
    ['en', '-5 °C', '5 °C'],
    ['en', 'at -5 °C', '-5 °C'],
    ['en', 'of -5 and of 5', '-5 / 5'],
    ['en', '- 5 items', '5'],
    ['en', '€5', '5 EUR'],
    ['en', '$1 billion', '1000000000 USD'],
    ['fr', 'un milliard de dollars', '1000000000 USD'],
    ['en', 'EUR 5 and 6 USD', '5 EUR / 6 USD'],
    ['en', 'EUR 5 EUR 6', '5 EUR / 6 EUR'],
    ['en', 'ALL 27 STATES', '27'],
    ['en', '5 in total', '5'],
    ['en', '100 km/h', '100 km/h'],
    ['en', '10 m2', '10 m²'],
    ['bg', '18 г.', '18'],
    ['bg', '18 г', '18 g'],
    ['lt', '2021 m.', '2021'],
    ['lt', '12 m', '12 m'],
    ['it', '5 l’anno', '5'],
    ['en', '5 days', '5'],
    ['en', '5 %', '5 %'],
    ['en', '5%', '5 %'],
    ['ar', '٥٪', '5 %'],
    ['bg', '2,5 млн. лв.', '2500000 BGN'],
    ['de', '5 Mio. Der Rest', '5000000'],
    ['ro', 'două milioane de euro', '2000000 EUR'],
    ['fr', '2 millions de tonnes', '2000000 t'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
  })

  it('takes the unit into the span', () => {
    const text = 'a fee of EUR 1.5 million, and 5 kg'
    expect(find('en', text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['EUR 1.5 million', '5 kg'])
  })
})

describe('seasons and fractions', () => {
  it.each([
    ['en', '1996-97', '1996 / 1997|97'],
    ['fr', 'la campagne 1996/97', '1996 / 1997|97'],
    ['en', '1999-00', '1999 / 2000|0'],
    ['en', '1996/42', '1996 / 42'],
    ['en', '1996 - 97', '1996 / 97'],
    ['en', '1996-97 %', '1996 % / 97 %'],
    ['en', '1950, 60', '1950 / 60'],
    ['fr', 'douze et un quart pour cent', '12.25 %'],
    ['en', 'two and a half', '2.5'],
    ['de', 'zweieinhalb', '2.5'],
    ['fr', 'trois ans et demi', '3.5'],
    ['da', 'femoghalvtreds', '55'],
    ['da', 'seksoghalvfjerdsindstyve', '76'],
    ['da', 'toenhalv', '2.5'],
    ['da', 'nioghalvfems', '99'],
    ['fr', 'trente et deux dixièmes pour cent', '30.2 %'],
    ['fr', 'un taux de un et demi pour cent', '1.5 %'],
    ['fr', 'un dixième pour cent', '0.1 %'],
    ['fr', 'le dixième membre', '10'],
    ['fr', 'deux et un tiers', ''],
    ['fr', 'les deux cinquièmes', ''],
    ['fr', 'deux millions et demi', '2500000'],
    ['en', 'two and a half million', '2500000'],
    ['en', 'a year and a half', '1.5'],
    ['en', 'two-and-a-half-year period', '2.5'],
    ['en', 'two years and a half of the fee', '2'],
    ['en', 'a member and a half-day', ''],
    ['en', 'three tenths of the members', ''],
    ['de', 'anderthalb Jahre, ein halbes Prozent', '1.5 / 0.5 %'],
    ['nl', 'tweeënhalf jaar, drieënhalve procent', '2.5 / 3.5 %'],
    ['sv', 'två och ett halvt år', '2.5'],
    ['da', 'halvandet år', '1.5'],
    ['pl', 'półtora roku, dwa i pół roku', '1.5 / 2.5'],
    ['cs', 'dva a půl roku', '2.5'],
    ['sk', 'dva a pol percenta', '2.5 %'],
    ['sl', 'dve leti in pol', '2.5'],
    ['hr', 'dvije i pol godine', '2.5'],
    ['hu', 'másféléves, két és fél év', '1.5 / 2.5'],
    ['fi', 'puolitoista vuotta, kahden ja puolen', '1.5 / 2.5'],
    ['et', 'poolteist aastat, kaks ja pool protsenti', '1.5 / 2.5 %'],
    ['lv', 'pusotra gada, divi ar pusi', '1.5 / 2.5'],
    ['lt', 'pusantrų metų, du su puse', '1.5 / 2.5'],
    ['bg', 'две години и половина', '2.5'],
    ['el', 'δυόμισι χρόνια, ενάμισι τοις εκατό', '2.5 / 1.5 %'],
    ['es', 'dos años y medio, cinco zonas y medio ambiente', '2.5 / 5'],
    ['it', 'due anni e mezzo', '2.5'],
    ['pt', 'dois anos e meio', '2.5'],
    ['ro', 'doi ani și jumătate', '2.5'],
    ['mt', 'tnejn u nofs fil-mija', '2.5 %'],
    ['ga', 'dhá bhliain go leith', '2.5'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
  })
})

describe('words', () => {
  it.each([
    ['en', 'millions of people', ''],
    ['en', 'third countries', ''],
    ['en', 'one', ''],
    ['en', 'two three-year periods', '2 / 3'],
    ['en', 'two, three', '2 / 3'],
    ['en', 'between five and twenty days', '5 / 20'],
    ['es', 'entre cinco y veinte', '5 / 20'],
    ['fr', 'les vingt premiers jours', '20 / 1'],
    ['fr', 'deux ou trois', '2 / 3'],
    ['de', 'zwei- bis dreijährig', '2 / 3'],
    ['de', 'achtgeben', ''],
    ['fr', 'filiale à cent pour cent', '100 %'],
    ['hu', 'hathat', ''],
    ['pt', 'décimo primeiro', '11'],
    ['fr', 'zéro', '0'],
    ['cs', 'dvacet jedna dnů, sto jedna', '21 / 101'],
    ['en', 'twenty one days', '21'],
    ['ga', 'an t-aonú seisiún déag, an tríú lá déag', '11 / 13'],
    ['hr', '12 kvadratnih kilometara, 5 kubičnih metara, 3 centimetara', '12 km² / 5 m³ / 3 cm'],
    ['cs', '12 čtverečních kilometrů a 5 čtverečních metrů', '12 km² / 5 m²'],
    ['sk', '12 štvorcových kilometrov a 5 štvorcových metrov', '12 km² / 5 m²'],
    ['el', '12 τετραγωνικά χιλιόμετρα', '12 km²'],
    ['bg', '12 квадратни километра', '12 km²'],
    ['lv', '12 kvadrātkilometri', '12 km²'],
    ['en', 'three billion, four hundred and two million', '3402000000'],
    ['en', 'two million, five million', '2000000 / 5000000'],
    ['en', 'one hundred, two', '100 / 2'],
    ['en', 'two thousand, five hundred', '2500'],
    ['en', 'two thousand, five hundred, three hundred', '2000 / 500 / 300'],
    ['fr', 'deux millions, cinq cent mille', '2500000'],
    ['fr', 'cent vingtième', '120'],
    ['fr', 'deux cent vingt et unième', '221'],
    ['fr', 'les cent premiers jours', '100 / 1'],
    ['nl', 'honderd twintigste', '120'],
    ['it', 'centoventesimo', '120'],
    ['it', 'trentaduesimo', '32'],
    ['hu', 'százhuszonötödik', '125'],
    ['hu', 'harminckettedik', '32'],
    ['bg', 'сто двадесет и първи', '121'],
    ['hr', 'sto dvadeset prvi', '121'],
    ['ro', 'al o sută douăzecilea', '120'],
    ['pl', 'sto dwudziestego pierwszego', '121'],
    ['cs', 'stý dvacátý', '120'],
    ['es', 'centésima vigésima quinta', '125'],
    ['ga', 'céad fichiú', '120'],
    ['en', 'one hundred and twentieth', '120'],
    ['de', 'hundertzwanzigste', '120'],
    ['en', 'fifty-two times', '52'],
    ['fr', 'cinquante-deux fois', '52'],
    ['en', 'twenty-one million two hundred thousand', '21200000'],
    ['xx', 'two', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected)
  })

  it.each([
    ['en', '5', 'figures'],
    ['en', 'five', 'word'],
    ['en', 'fifth', 'ordinal'],
    ['en', '5th', 'ordinal'],
    ['fr', '1^er^', 'ordinal'],
    ['de', '21. sitzung', 'ordinal'],
    ['en', 'twice', 'word'],
    ['en', 'XX', 'roman'],
  ])('%s: the form of %s is %s', (language, text, form) => {
    expect(find(language, text).map((fact) => fact.form)).toEqual([form])
  })
})

describe('roman numerals', () => {
  it.each([
    ['Part II', '2'],
    ['XIV and XXXIX', '14 / 39'],
    ['MCMXCIX', '1999'],
    ['I and A', ''],
    ['MIX, CD, DM, CIVIL, IIX', ''],
    ['ΙΙ and ХХ', '2 / 20'],
  ])('%s', (text, expected) => {
    expect(read('en', text)).toBe(expected)
  })
})

describe('ranges', () => {
  it.each([
    ['en', '5–10 %', '5 % / 10 % from 5'],
    ['en', '5 - 10', '5 / 10 from 5'],
    ['en', 'from 5 % to 10 %', '5 % / 10 % from 5'],
    ['en', 'EUR 5–10', '5 EUR / 10 EUR from 5'],
    ['fr', 'de 5 à 10 millions', '5000000 / 10000000 from 5000000'],
    ['en', '2021—2027', '2021 / 2027 from 2021'],
    ['lv', '2021.–2027.', '2021 / 2027 from 2021'],
    ['en', '2024/2025', '2024 / 2025'],
    ['en', 'five to ten', '5 / 10 from 5'],
    ['mt', 'minn 5 sa 10', '5 / 10 from 5'],
    ['en', '5 or 10', '5 / 10'],
  ])('%s: %s', (language, text, expected) => {
    const facts = find(language, text).map(
      ({ keys, unit, from }) =>
        keys[0] + (unit === undefined ? '' : ` ${unit}`) + (from === undefined ? '' : ` from ${from}`),
    )
    expect(facts.join(' / ')).toBe(expected)
  })
})

describe('scripts', () => {
  it.each([
    ['۱۲۵۰', '1250'],
    ['١٢٣', '123'],
    ['१२', '12'],
    ['第3条', '3'],
    ['제5조', '5'],
    ['１２', '12'],
    ['٥٫٥', '5.5'],
    ['200万人', '2000000'],
    ['3億円', '300000000'],
    ['1.5百万', '1500000'],
    ['독자 200만 명', '2000000'],
    ['5천 명', '5000'],
    ['מ-1,500 חברים', '1500|1.5'],
    ['ל-21.', '21'],
    ['קוביד-19', ''],
  ])('%s', (text, expected) => {
    expect(read('und', text)).toBe(expected)
  })

  it.each(['2 миллиона', '2 milyon', '2 مليون', '20 लाख', '2 triệu'])('%s: the word may be a scale', (text) => {
    expect(find('und', text)[0]!.keys).toContain('2000000')
  })

  it.each(['2.', '2 %', '2, миллиона', '20254 members'])('%s: no scale', (text) => {
    expect(find('und', text)[0]!.keys).toHaveLength(1)
  })
})

describe('the same in every language', () => {
  it.each([
    [
      {
        en: 'EUR 2 billion',
        de: '2 Mrd. EUR',
        es: '2 000 millones EUR',
        pt: '2 mil milhões de EUR',
        pl: '2 mld EUR',
        fr: '2 milliards d’EUR',
      },
    ],
    [{ en: '1,250,000 tonnes', fr: '1 250 000 tonnes', de: '1.250.000 Tonnen', it: "1'250'000 tonnellate" }],
    [{ en: 'twelve hours', fr: '12 heures', de: 'zwölf Stunden', fi: '12 tuntia', hu: 'tizenkét óra' }],
    [{ en: '21st', ga: '21ú', it: '21ª', sv: '21:a', mt: '21', lt: '21-asis', fr: '21^e^' }],
    [{ en: 'ten per cent', fr: '10 %', nl: '10 procent', mt: '10 fil-mija', el: 'δέκα τοις εκατό' }],
    [{ en: 'EUR 750', fr: '750 euros', hu: '750 eurót', fi: '750 euroa', el: '750 ευρώ', sl: '750 evrov' }],
    [{ it: '12 metri', mt: '12-il metru', el: '12 μέτρων', en: '12 m', bg: '12 метра' }],
  ])('%o', (versions) => {
    const readings = Object.entries(versions).map(([language, text]) => read(language, text))
    const shared = readings.map((reading) => new Set(reading.split(/[|]| (?=\D)/)))
    expect([...shared[0]!].filter((key) => shared.every((keys) => keys.has(key)))).not.toEqual([])
    expect(new Set(readings.map((reading) => reading.split('|')[0]!.split(' ')[1])).size).toBe(1)
  })
})

describe('what is taken already', () => {
  it('parts numbers', () => {
    expect(read('en', '1\ufffc000 and two \ufffc hundred')).toBe('1 / 0 / 2 / 100')
  })
})

describe('time is linear', () => {
  const units = [
    '1',
    '1 ',
    '1.',
    '1,',
    '1 000 ',
    '-',
    '- ',
    'X',
    'a',
    'two ',
    'two-',
    'twenty-',
    'million ',
    '1 million ',
    'EUR ',
    '€',
    '^',
    '\ufffc',
    ' ',
    '1-',
    '5 % ',
    "d'",
    '½',
    '.000',
    '0',
    '1–',
    'ein',
    'zwei',
  ]

  it.each(units)('%j', (unit) => {
    const text = unit.repeat(300_000 / unit.length)
    const start = process.cpuUsage().user
    find(unit === 'ein' || unit === 'zwei' ? 'de' : 'en', text)
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(2)
  })
})
