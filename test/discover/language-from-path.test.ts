import { expect, test } from 'vitest'
import { languagesFromPaths } from '../../src/discover/language-from-path.ts'
import { compilePathPattern } from '../../src/discover/path-pattern.ts'
import { cpuTime } from '../support/cpu-time.ts'

/** Paths that are judged together, each with `language key`, `?` behind a mere hint, or nothing. */
type Case = Readonly<Record<string, string>>

function named(paths: readonly string[], patterns: readonly string[] = []): Case {
  const languages = languagesFromPaths(paths, patterns.map(compilePathPattern))
  return Object.fromEntries(
    paths.map((path) => {
      const found = languages.get(path)
      return [path, found ? `${found.language} ${found.key}${found.isHint ? ' ?' : ''}` : '']
    }),
  )
}

test.each<Case>([
  {
    'nl.md': 'nl {lang}',
    'a/pt-BR.md': 'pt-BR a/{lang}',
    'zh-Hans.md': 'zh-Hans {lang}',
    'NL.txt': 'nl {lang}',
    'x/pt_br.md': 'pt-BR x/{lang}',
  },
  {
    'name.nl.md': 'nl name{lang}',
    'name_NL.docx': 'nl name{lang}',
    'name-nl.md': 'nl name{lang}',
    'name (nl).md': 'nl name{lang}',
  },
  {
    'ST-12517-2023-INIT_NL.pdf': 'nl ST-12517-2023-INIT{lang}',
    'a.zh-Hant-HK.md': 'zh-Hant-HK a{lang}',
    'guide_deu.md': 'de guide{lang}',
  },
  {
    'annex-a.md': '',
    'README.md': '',
    'v2.0.md': '',
    LICENSE: '',
    '000_1a67fb3281bf4183.txt': '',
    'plan-2023.md': '',
    'de-facto.md': '',
  },
  { 'nl/name.md': 'nl {lang}/name', 'fr/name.md': 'fr {lang}/name', 'fr/more.md': 'fr {lang}/more' },
  { 't/nl/a/b.md': 'nl t/{lang}/a/b', 't/fr/a/b.md': 'fr t/{lang}/a/b' },
  { 't/nl/g.nl.md': 'nl t/{lang}/g{lang}', 't/fr/g.fr.md': 'fr t/{lang}/g{lang}' },
  { 'EN_contract.md': 'en {lang}_contract', 'FR_contract.md': 'fr {lang}_contract' },
  { 'c_nl_v2.md': 'nl c_{lang}_v2', 'c_de_v2.md': 'de c_{lang}_v2' },
  { 'c_nl_v2.md': '', 'EN_contract.md': '' },
  // As publishers name their files.
  { 'st12517-re02.nl23.docx': 'nl st12517-re02.23{lang}', 'st12517-re02.en23.docx': 'en st12517-re02.23{lang}' },
  { 'ST-12517-2023-REV-2_NL.pdf': 'nl ST-12517-2023-REV-2{lang}' },
  {
    'CELEX_32016R0679_EN_TXT.pdf': 'en CELEX_32016R0679{lang}',
    'CELEX%3A32016R0679_FR_TXT.html': 'fr CELEX_32016R0679{lang}',
    'CELEX_02016R0679-20160504_DE_TXT (1).html': 'de CELEX_02016R0679-20160504{lang}',
  },
  {
    'L_2016119EN.01000101.xml': 'en L_2016119.01000101{lang}',
    'C_2024310SL.01000101.doc.xml': 'sl C_2024310.01000101.doc{lang}',
  },
  // A folder that is named like a language is one of a language only beside its like.
  { 'pl/docs/guide.pl.md': 'pl pl/docs/guide{lang}', 'pl/docs/guide.en.md': 'en pl/docs/guide{lang}' },
  { '/home/pol/it/pl.md': 'pl /home/pol/it/{lang}', '/home/pol/it/it.md': 'it /home/pol/it/{lang}' },
  { 'it/docs/it/a.md': 'it it/docs/{lang}/a', 'it/docs/en/a.md': 'en it/docs/{lang}/a' },
  { 'nl/x/nl/a.nl.md': 'nl {lang}/x/{lang}/a{lang}', 'fr/x/fr/a.fr.md': 'fr {lang}/x/{lang}/a{lang}' },
  { 'i18n/de-DE/guide.md': 'de-DE i18n/{lang}/guide', 'i18n/pt-BR/guide.md': 'pt-BR i18n/{lang}/guide' },
  // The language that everything was written in has no folder.
  { 'docs/guide.md': '', 'docs/fr/guide.md': 'fr docs/{lang}/guide' },
  { 'guide.md': '', 'fr/guide.md': 'fr {lang}/guide', 'no/other.md': 'no {lang}/other' },
])('%j', (expected) => {
  expect(named(Object.keys(expected))).toEqual(expected)
})

test.each<Case>([
  { 'it.md': 'it {lang} ?' },
  { 'it.md': 'it {lang}', 'en.md': 'en {lang}' },
  { 'id.md': 'id {lang} ?', 'README.md': '' },
  { 'annex-ii.md': 'ii annex{lang} ?', 'annex-vi.md': 'vi annex{lang} ?', 'annex-iv.md': '' },
  { 'as-is.md': 'is as{lang} ?', 'nl.md': 'nl {lang}', 'to-do.md': '' },
  { '/home/de/a.md': 'de /home/{lang}/a ?', '/home/de/b.md': 'de /home/{lang}/b ?' },
])('codes that are words, and folders, need their like in another language: %j', (expected) => {
  expect(named(Object.keys(expected))).toEqual(expected)
})

test.each<readonly [patterns: readonly string[], Case]>([
  [
    ['texts/{lang}/**/*.md'],
    { 'texts/nl/b.md': 'nl texts/{lang}/b', 'texts/NL/a/b.md': 'nl texts/{lang}/a/b', 'x/nl/b.txt': 'nl x/{lang}/b ?' },
  ],
  [
    ['*_{lang}_final.{txt,md}'],
    { 'a_pt-BR_final.md': 'pt-BR a_{lang}_final', 'a_de_final.txt': 'de a_{lang}_final', 'a_de_final.html': '' },
  ],
  [['./{lang}/x.{lang}.md'], { 'nl/x.nl.md': 'nl {lang}/x.{lang}' }],
  [['d/{lang}.*'], { 'd/en.xml': 'en d/{lang}', 'd/fr.html': 'fr d/{lang}', 'd/id.md': 'id d/{lang}' }],
  [['a+(b)/?.{lang}.md'], { 'a+(b)/x.nl.md': 'nl a+(b)/x.{lang}' }],
])('patterns come first: %j', (patterns, expected) => {
  expect(named(Object.keys(expected), patterns)).toEqual(expected)
})

test('a long name is no trouble', () => {
  const start = cpuTime()
  named(
    [`${'nl/'.repeat(200)}${'nl-'.repeat(80)}nl.md`, `${'a/'.repeat(400)}b.md`],
    ['**/{lang}/**/*.md', '**/*.{lang}.md'],
  )
  expect(cpuTime() - start).toBeLessThan(1000)
})
