import { describe, expect, test } from 'vitest'
import { compileReferences } from '../../src/facts/reference.ts'
import { localeOf } from '../../src/locale/index.ts'
import type { Fact } from '../../src/model/fact.ts'
import { type Expression, EXPRESSIONS, TEXTS } from './reference-languages.ts'

function referencesIn(text: string, language: string): readonly Fact[] {
  return compileReferences(localeOf(language))(text)
}

/** Keys in order, with the beginning of a range: `3..7`. */
function keysIn(text: string, language = 'en'): string {
  return referencesIn(text, language)
    .map(({ keys, from }) => (from === undefined ? keys[0] : `${from}..${keys[0]}`))
    .join(' ')
}

describe.each(Object.entries(TEXTS))('%s', (language, texts) => {
  test.each(Object.entries(texts) as ReadonlyArray<[Expression, string]>)('%s: %s', (expression, text) => {
    const keys = referencesIn(text, language).map((fact) => fact.keys[0])
    expect(keys.toSorted().join(' ')).toBe(EXPRESSIONS[expression])
  })

  test('range says where it begins', () => {
    const from = referencesIn(texts.range, language).flatMap((fact) => fact.from ?? [])
    expect(from).toEqual(['a'])
  })

  test('facts are in order and do not overlap', () => {
    const text = Object.values(texts).join('; ')
    const facts = referencesIn(text, language)
    facts.forEach(({ span, whole }, index) => {
      expect(span.start).toBeGreaterThanOrEqual(facts[index - 1]?.span.end ?? 0)
      expect(span.end).toBeGreaterThan(span.start)
      expect([whole!.start <= span.start, whole!.end >= span.end]).toEqual([true, true])
    })
  })
})

test('each value has its own span, and the expression as a whole', () => {
  const text = 'see Article 5(1)(b) of Regulation (EU) 2016/679, and'
  const facts = referencesIn(text, 'en')
  expect(facts.map(({ part, span }) => [part, text.slice(span.start, span.end)])).toEqual([
    ['article', '5'],
    ['paragraph', '1'],
    ['point', 'b'],
    ['act', '2016/679'],
  ])
  for (const { whole } of facts)
    expect(text.slice(whole!.start, whole!.end)).toBe('Article 5(1)(b) of Regulation (EU) 2016/679')
})

test('expressions joined by a conjunction are two', () => {
  const text = 'Article 5 and paragraph 2'
  expect(referencesIn(text, 'en').map(({ whole }) => text.slice(whole!.start, whole!.end))).toEqual([
    'Article 5',
    'paragraph 2',
  ])
})

test('the date in a reference to the journal stays free', () => {
  const text = 'OJ L 119, 4.5.2016, p. 1'
  const taken = referencesIn(text, 'en').map(({ span }) => text.slice(span.start, span.end))
  expect(taken).toEqual(['L 119', '1'])
})

const FOUND: ReadonlyArray<readonly [language: string, text: string, keys: string]> = [
  ['en', 'Articles 5(1) and 6(2) and (3)', '5 1 6 2 3'],
  ['en', 'points (a), (b) and (d)', 'a b d'],
  ['en', 'paragraph 1 or 2', '1 2'],
  ['en', 'as referred to in (2)(a)', '2 a'],
  ['en', 'the cases in (a), (b) and (c)', 'a b c'],
  ['en', 'Article 6(1)(a) or 9(2)(a)', '6 1 a 9 2 a'],
  ['en', 'Articles 13 and 14 may apply', '13 14'],
  ['en', 'the Article 29 Working Party', '29'],
  ['en', 'Annex A, Part B, Title IX', 'a b 9'],
  ['en', 'Article 5a, Article 5 bis, Article R23', '5a 5a r23'],
  ['en', 'Regulations (EC) No 45/2001 and (EU) 2018/1725', '45/2001 2018/1725'],
  ['en', 'Directives 2009/138/EC, 2013/36/EU and (EU) 2016/97', '2009/138 2013/36 2016/97'],
  ['en', 'OJ C 12 E, 14.1.2014, p. 5', 'c 12 e 5'],
  ['en', 'OJ L, 2024/1689, 12.7.2024', 'l 2024/1689'],
  ['en', 'OJ L 119, 4.5.2016, p. 1-88', 'l 119 1 1..88'],
  ['en', 'OJ 17, 6.10.1958, p. 385', '17 385'],
  ['en', 'ST 9871/24 and CM 1234/21', '9871/24 1234/21'],
  ['en', 'C(2024) 390, C/2024/390, SWD(2020) 1', '2024/390 2024/390 2020/1'],
  ['en', 'procedure 2012/0011 (COD)', '2012/0011'],
  ['en', 'Joined Cases C\u2011293/12 and C-594/12, T-12/20', 'c-293/12 c-594/12 t-12/20'],
  ['en', 'ECLI:EU:C:2014:317', 'eu:c:2014:317'],
  ['en', 'resolution A/RES/217 and ISO/IEC 27001:2013', '217 27001:2013'],
  ['en', 'section 5, subsection 12(3), paragraph 51(d)', '5 12 3 51 d'],
  ['en', 'sections 180.02 to 180.08 and 205.15', '180.02 180.02..180.08 205.15'],
  ['en', 'paragraph 72.05(1)(a) and subsection (3.1)', '72.05 1 a 3.1'],
  ['en', '2003, c. 26, s. 5; 2005, c. 10, ss. 3 and 4', '26 5 10 3 4'],
  ['en', 'R.S., 1985, c. I-8', 'i-8'],
  ['en', 'SOR/98-247, SI/97-50, P.C. 1978-883', '98-247 97-50 1978-883'],
  ['en', '2001, c. 34, s. 14(E)', '34 14'],
  ['fr', 'article 5, paragraphe 12(3), alinéa 51d), sous-alinéa 28.2(1)d)(iii)', '5 12 3 51 d 28.2 1 d iii'],
  ['fr', '2003, ch. 26, art. 4, DORS/98-247, TR/97-50, C.P. 1978-883', '26 4 98-247 97-50 1978-883'],
  ['fr', 'L.R. (1985), ch. I-8', 'i-8'],
  ['fr', 'article premier, article 1er, 1re phrase', '1 1 1'],
  ['fr', 'aux premier et deuxième alinéas', '1 2'],
  ['fr', "l'article 3, points 49), b) et c)", '3 49 b c'],
  ['fr', '(alinéa 51d))', '51 d'],
  ['fr', "l'alinéa 54z.1), les alinéas 60v.1), w) et z.2)", '54 z.1 60 v.1 w z.2'],
  ['fr', "(à l'alinéa 54z.1))", '54 z.1'],
  ['en', 'paragraph 54(z.1)(i)', '54 z.1 i'],
  ['en', 'Parts I, I.1 and III, Part III.1', '1 1.1 3 3.1'],
  ['fr', 'la partie III.1 et le titre II', '3.1 2'],
  ['fr', "titre A le sens donné à l'article 49", '49'],
  ['fr', "le titre A, la partie A de l'annexe II", 'a a 2'],
  ['fr', "titre II le sens donné à l'article 49, le titre A s’applique", '2 49 a'],
  ['en', 'Part A shall apply to chapter B as well', 'a b'],
  ['en', 'part A of the Annex shall apply', 'a'],
  ['en', 'Part A of the Annex to Directive 95/46/EC; Part A; Part A and Part B', 'a 95/46 a a b'],
  ['de', '1. Unterabsatz, § 5 Absatz 2', '1 5 2'],
  ['da', 'andet afsnit i artikel 5, andet og tredje afsnit, andet led', '2 5 2 3 2'],
  ['sl', 'drugega pododstavka člena 5, drugega in tretjega pododstavka 6. člena', '2 5 2 3 6'],
  ['hr', 'drugog podstavka članka 5. stavka 1., druge rečenice članka 6.', '2 5 1 2 6'],
  ['de', 'Artikel 4 Nummer 1', '4 1'],
  ['de', 'Art. 5 Abs. 2 Bst. a', '5 2 a'],
  ['lv', '9.a panta 1. punkts, 12.b un 13. pants', '9a 1 12b 13'],
  ['hr', 'članak 9.a stavak 1., članci 5. i 6.b, članak 6. točka a)', '9a 1 5 6b 6 a'],
  ['fi', '3–5, 7 ja 9 a artikla, 6 artiklan 2 kohdan a alakohta', '3 3..5 7 9a 6 2 a'],
  ['hu', 'a 3–5., a 7. és az 9a. cikk, valamint az 5. és 6. nap', '3 3..5 7 9a'],
  ['da', 'artikel 4, nr. 5)', '4 5'],
  ['da', 'afsnit II, første afsnit', '2 1'],
  ['sv', 'artiklarna 5.1 b–d och 6.2', '5 1 b b..d 6 2'],
  ['sv', 'avsnitt 5.1', '5.1'],
  ['nl', 'artikel 4, lid a, van dit besluit', '4 a'],
  ['fi', '79 artiklan 4–6 kohdassa', '79 4 4..6'],
  ['da', 'artikel 42, 43 og 44', '42 43 44'],
  ['lv', 'pirmais punkts', '1'],
  ['hu', 'az 1. cikk a) b) és d) pontja', '1 a b d'],
  ['es', 'letras d), e) y f)', 'd e f'],
  ['it', 'lettere d), e) e f)', 'd e f'],
  ['el', 'στοιχείο στ) και άρθρο 5α', 'f 5a'],
  ['hr', 'prvi podstavak članka 5. stavka 1.', '1 5 1'],
  ['sk', '1. pododsek', '1'],
  ['bg', '(ЕО) № 45/2001', '45/2001'],
  ['en', 'Regulation (EU, Euratom) 2018/1046, Protocol (No 22) and Protocol No 7', '2018/1046 22 7'],
  ['fr', 'titre premier, titre Ier, chapitre II', '1 1 2'],
  ['it', 'il secondo comma, il titolo primo', '2 1'],
  ['sl', 'drugi odstavek 5. člena', '2 5'],
]

test.each(FOUND)('%s: %s', (language, text, keys) => {
  expect(keysIn(text, language)).toBe(keys)
})

test('without a locale only forms of no language are found', () => {
  expect(compileReferences(undefined)('95/46/XY C-131/12 article 5').map(({ keys }) => keys[0])).toEqual([
    '95/46',
    'c-131/12',
  ])
})

const NOTHING: ReadonlyArray<readonly [language: string, text: string]> = [
  ['en', 'within 5 days of the decision, in part 2 000 persons'],
  ['en', 'part of the point of view of this section'],
  ['en', 'Title of a person; at that point a controller'],
  ['en', 'the second part of the year, a third party'],
  ['en', '24/7 service, 1/2, and/or 3, the season 2003/04'],
  ['en', '(i) one thing, (ii) another'],
  ['en', '1.5 % of EUR 100, 12.30 on 4.5.2016'],
  ['en', 'version 4.0, room A, vitamin C'],
  ['de', 'im Jahr 2016. Absatz und Kapitel, zum ersten Mal'],
  ['nl', 'kinderen onder 5 jaar'],
  ['hu', 'a cikk, a pont, A bekezdés'],
  ['pt', 'na alínea a que se refere'],
  ['sv', 'version 4.0'],
  ['lt', '12 m. priedas'],
  ['it', "l'articolo secondo cui la parte secondo la quale"],
  ['sl', 'člen drugega zakona, drugi členi'],
]

test.each(NOTHING)('%s: no reference in %s', (language, text) => {
  expect(keysIn(text, language)).toBe('')
})

const PARTLY: ReadonlyArray<readonly [language: string, text: string, keys: string]> = [
  ['en', 'Article 5 and 3 days', '5'],
  ['en', 'under paragraph 1, 24 hours after', '1'],
  ['en', 'Article 5 and 25 May 2018', '5'],
  ['en', 'Article 5 – 3 days later', '5'],
  ['fr', "à l'article 7 et 12 mars 2019", '7'],
  ['en', 'under Article 5 to 31 December', '5'],
  ['pl', 'zgodnie z art. 5 do 31 grudnia', '5'],
  ['es', 'en virtud del artículo 5 a 31 de diciembre de 2020', '5'],
  ['pt', 'nos termos do artigo 5.º até 31 de dezembro de 2020', '5'],
  ['mt', "skont l-Artikolu 5 sal-31 ta' Diċembru 2020", '5'],
  ['ro', 'alineatele 5 și 6 mai sus menționate', '5 6'],
]

test.each(PARTLY)('%s: what only follows a reference stays free in %s', (language, text, keys) => {
  expect(keysIn(text, language)).toBe(keys)
})

const UNITS = ['(', ')', 'a', '1', '.', '-', '/', ',', '§', 'º', 'I', ':', '1.', '1, ', 'a) ', '(1)', '1/', 'Article ']

test.each(UNITS)('a megabyte of %s takes time in proportion', (unit) => {
  const find = compileReferences(localeOf('en'))
  const millisecondsFor = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const before = process.cpuUsage()
    find(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  millisecondsFor(50_000)
  const [short, long] = [millisecondsFor(100_000), millisecondsFor(1_000_000)]
  expect(long).toBeLessThan(Math.max(1000, 40 * short))
})
