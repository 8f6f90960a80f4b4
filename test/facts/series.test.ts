import { describe, expect, test } from 'vitest'
import { compileReferences } from '../../src/facts/reference.ts'
import { localeOf } from '../../src/locale/index.ts'
import type { Series } from '../../src/model/series.ts'

const SERIES = {
  SOR: ['DORS'],
  SI: ['TR', 'S.I.', 'I.R.'],
  'P.C.': ['C.P.'],
  'R.S.C.': ['R.S.', 'L.R.C.', 'L.R.', 'S.R.', 'S.R.C.'],
  'S.C.': ['L.C.'],
  SäädK: ['FörfS'],
  'Cap.': ['Kap.'],
  'L.N.': ['A.L.'],
}

function keysIn(language: string, text: string, series: Series = SERIES): string {
  return compileReferences(
    localeOf(language),
    series,
  )(text)
    .map(({ keys }) => keys.join('|'))
    .join(' / ')
}

type Written = readonly [language: string, text: string]

const SAME: ReadonlyArray<readonly [key: string, ...texts: readonly Written[]]> = [
  ['sor 2001-269', ['en', 'SOR/2001-269, see'], ['fr', 'DORS/2001-269 prévoit'], ['fr', 'DORS/2001‑269']],
  ['si 98-12', ['en', '(SI/98-12)'], ['fr', 'TR/98-12']],
  ['p.c. 1999-1234', ['en', 'Order in Council P.C. 1999-1234 of March 9'], ['fr', 'décret C.P. 1999-1234 du 9 mars']],
  [
    'r.s.c. 1985 c-46',
    ['en', 'R.S.C., 1985, c. C-46'],
    ['en', 'R.S.C. 1985, c. C-46'],
    ['fr', 'L.R.C. (1985), ch. C-46'],
    ['fr', 'L.R. (1985), ch. C-46'],
  ],
  ['r.s.c. p-19', ['en', 'R.S., c. P-19'], ['fr', 'S.R., ch. P-19']],
  ['r.s.c. 1985 i-8.5', ['en', 'R.S., 1985, c. I-8.5'], ['fr', 'L.R. (1985), ch. I-8.5']],
  [
    'r.s.c. 1985 27 suppl 1',
    ['en', 'R.S., 1985, c. 27 (1st Supp.)'],
    ['fr', 'L.R. (1985), ch. 27 (1^er^ suppl.)'],
    ['fr', 'L.R. (1985), ch. 27 (1er suppl.)'],
  ],
  ['r.s.c. 10 suppl 2', ['en', 'R.S., c. 10(2nd Supp.)'], ['fr', 'S.R., ch. 10(2^e^ suppl.)']],
  ['s.c. 2003 22', ['en', 'S.C. 2003, c. 22'], ['fr', 'L.C. 2003, ch. 22']],
  ['s.c. 1984-85-86 21', ['en', 'S.C. 1984-85-86, c. 21'], ['fr', 'L.C. 1984-85-86, ch. 21']],
  ['si 2001-269', ['en', 'S.I. No. 269 of 2001'], ['ga', 'I.R. Uimh. 269 de 2001'], ['en', 'S.I. 2001/269']],
  ['säädk 2004-301', ['fi', 'SäädK 301/2004'], ['sv', 'FörfS 301/2004']],
  ['cap. 123', ['en', 'Cap. 123'], ['mt', 'Kap. 123']],
  ['l.n. 2010-5', ['en', 'L.N. 5 of 2010'], ['mt', 'A.L. 5 tal-2010']],
]

describe.each(SAME.map(([key, ...texts]) => ({ key, texts })))('$key', ({ key, texts }) => {
  test.each(texts)('%s: %s', (language, text) => {
    expect(keysIn(language, text)).toBe(key)
  })
})

test.each([
  ['en', 'R.S., 1985, c. A-1, s. 5; R.S., 1985, c. C-3, s. 11', 'r.s.c. 1985 a-1 / 5 / r.s.c. 1985 c-3 / 11'],
  ['fr', 'L.R. (1985), ch. A-1, art. 5; 2001, ch. 27', 'r.s.c. 1985 a-1 / 5 / 27'],
  ['en', 'SOR/2001-269; SOR/2002-17', 'sor 2001-269 / sor 2002-17'],
  ['en', 'SOR/2001-269, s. 5', 'sor 2001-269 / 5'],
  ['en', 'the SI units, SI 2001, R.S.', ''],
  ['es', 'si 98-12', ''],
  ['en', 'M.S.C. 2003, c. 22, XSOR/2001-269', '22 / 2001-269'],
  ['en', 'S.C. 2003 c. 22 (2 pages)', 's.c. 2003 22'],
])('%s: %s', (language, text, keys) => {
  expect(keysIn(language, text)).toBe(keys)
})

test('without a name in the configuration the number alone is the value', () => {
  expect(keysIn('en', 'SOR/2001-269; R.S.C., 1985, c. C-46', {})).toBe('2001-269 / c-46')
  expect(keysIn('fr', 'DORS/2001-269; L.R.C. (1985), ch. C-46', {})).toBe('2001-269 / c-46')
})

test('the whole expression is the span', () => {
  const text = 'see L.R. (1985), ch. 27 (1er suppl.), art. 5'
  const [fact] = compileReferences(localeOf('fr'), SERIES)(text)
  expect(text.slice(fact!.span.start, fact!.span.end)).toBe('L.R. (1985), ch. 27 (1er suppl.)')
  expect(fact).toMatchObject({ part: 'document', form: 'figures', whole: fact!.span })
})
