import { describe, expect, test } from 'vitest'
import { clearlyOtherLanguage, identifyLanguage, identifyParagraph } from '../../src/identify/identify.ts'
import { hasShared, sharedFiles, sharedText } from '../support/shared.ts'
import { cpuTime } from '../support/cpu-time.ts'

const UNION = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')

const DOCUMENTS = ['udhr/udhr', 'gdpr-proposal-2012-part1/com-2012-11', 'cc-legalcode/by-4.0', 'cc-legalcode/zero-1.0']
  .flatMap((folder) => sharedFiles(`corpora/${folder}`, ['.md']))
  .map((path) => [path, path.split('/').at(-1)!.split(/[.-]/)[0]!] as const)
  .filter(([, language]) => UNION.includes(language) || language === 'no')

test.skipIf(!hasShared('corpora')).each(DOCUMENTS)('%s', (path, language) => {
  expect(identifyLanguage(sharedText(path))).toEqual({ language, isSure: true })
})

test.skipIf(!hasShared('seeds')).each([
  ['000_1a67fb3281bf4183', 'da'],
  ['001_38e68107cd1c04c8', 'nl'],
  ['002_2495f682c7bd72ee', 'sl'],
  ['003_aa0805f0a592c43d', 'bg'],
  ['004_e7422e7db3f65dba', 'da'],
])('seed %s', (name, language) => {
  expect(identifyLanguage(sharedText(`seeds/${name}.txt`))).toEqual({ language, isSure: true })
})

test.skipIf(!hasShared('corpora')).each([
  ['ja', 'corpora/cc-legalcode/by-4.0/ja.md'],
  ['uk', 'corpora/cc-legalcode/by-4.0/uk.md'],
  ['ar', 'corpora/cc-legalcode/by-4.0/ar.md'],
  ['ca', 'corpora/semver/2.0.0/ca.md'],
])('languages outside of the Union: %s', (language, path) => {
  expect(identifyLanguage(sharedText(path))?.language).toBe(language)
})

test.each([
  '',
  '13114/23',
  'BILAG',
  '12517/1/23 REV 1 COSI 163',
  'https://example.org/a-long-address/with-words/in-it-and-more/of-them',
])('what has no language: %j', (text) => {
  expect(identifyLanguage(text)).toBeUndefined()
  expect(identifyParagraph(text, UNION)).toBeUndefined()
})

describe('paragraphs', () => {
  test.each([
    ['The committee shall adopt its rules of procedure by a majority of its members.', ['en', 'fr'], 'en'],
    ['Le comité adopte son règlement intérieur à la majorité des membres qui le composent.', ['en', 'fr'], 'fr'],
    ['Le comité adopte son règlement intérieur à la majorité des membres qui le composent.', ['fr-CA', 'en'], 'fr-CA'],
    ['Udvalget vedtager selv sin forretningsorden med et flertal af sine medlemmer.', ['da', 'no', 'sv'], 'da'],
    ['Il-kumitat għandu jadotta r-regoli ta’ proċedura tiegħu b’maġġoranza tal-membri.', UNION, 'mt'],
    ['Glacfaidh an coiste a rialacha nós imeachta le tromlach na gcomhaltaí agus foilseofar iad.', UNION, 'ga'],
  ] as const)('%s', (text, candidates, language) => {
    expect(identifyParagraph(text, candidates)).toBe(language)
  })

  test.skipIf(!hasShared('corpora'))('are rarely taken for another language', () => {
    const found = sharedFiles('corpora/gdpr-proposal-2012-part1/com-2012-11', ['.md']).flatMap((path) => {
      const language = path.split('/').at(-1)!.slice(0, 2)
      return sharedText(path)
        .split('\n\n')
        .slice(0, 120)
        .map((text) => ({ language, found: identifyParagraph(text, UNION) }))
    })
    const wrong = found.filter((each) => each.found !== undefined && each.found !== each.language)
    const right = found.filter((each) => each.found === each.language)
    expect(wrong.length / found.length).toBeLessThan(0.002)
    expect(right.length / found.length).toBeGreaterThan(0.85)
  })
})

describe('doubt about what a name says', () => {
  const english =
    'The committee shall adopt its rules of procedure, and it may decide on the matters that are put to it by a member. '.repeat(
      5,
    )

  test.each([
    ['fr', 'en'],
    ['ja', 'en'],
    ['en', undefined],
    ['en-GB', undefined],
    ['sco', undefined],
  ])('English text named %s', (language, other) => {
    expect(clearlyOtherLanguage(english, language)).toBe(other)
  })

  test('a short text gives none', () => {
    expect(clearlyOtherLanguage(english.slice(0, 100), 'fr')).toBeUndefined()
  })
})

test.each(['a', '0', ' ', 'ж', 'https:', 'é’', '<'])('a long line of %j is no trouble', (text) => {
  const start = cpuTime()
  identifyLanguage(text.repeat(1_000_000))
  expect(cpuTime() - start).toBeLessThan(1000)
})
