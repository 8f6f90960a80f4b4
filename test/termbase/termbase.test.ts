import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileTerms } from '../../src/facts/term.ts'
import { termbaseSchema } from '../../src/termbase/schema.ts'
import { readTermbase } from '../../src/termbase/termbase.ts'
import { cpuTime } from '../support/cpu-time.ts'

const concepts = (path: string, text: string): unknown => {
  const reading = readTermbase(path, text)
  return 'reason' in reading ? reading.reason : reading.termbase.concepts
}

const martif = (body: string): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n<martif type="TBX-Basic" xml:lang="en">` +
  `<martifHeader><fileDesc><sourceDesc><p>own</p></sourceDesc></fileDesc></martifHeader><text><body>${body}</body></text></martif>`

const tbx = (body: string): string =>
  `<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" ` +
  `xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>${body}</body></text></tbx>`

describe('TBX of 2008', () => {
  test('tig and ntig, stem marks, acronyms, terms that are not to be used', () => {
    const text = martif(
      `<termEntry id="c7"><descrip type="subjectField">law</descrip>
        <langSet xml:lang="en-GB">
          <tig><term>processing agreement</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
          <tig><term>handling deal</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
          <tig><term>handling pact</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
          <tig><term>PA</term><termNote type="termType">acronym</termNote></tig>
        </langSet>
        <langSet xml:lang="pl"><ntig><termGrp><term>umowa
          powierzenia</term><termNote type="termType">fullForm</termNote></termGrp></ntig></langSet>
      </termEntry>`,
    )
    expect(concepts('own.tbx', text)).toEqual([
      {
        id: 'c7',
        counted: true,
        terms: { en: ['processing* agreement*'], pl: ['umowa powierzeni*'] },
        acronyms: { en: ['PA'] },
      },
    ])
  })
})

describe('TBX of 2019', () => {
  const entry = (notes: string, term = 'PA'): string =>
    tbx(`<conceptEntry><langSec xml:lang="en"><termSec><term>${term}</term>${notes}</termSec></langSec></conceptEntry>`)

  test.each([
    ['', { terms: { en: ['PA'] } }],
    ['<termNote type="termType">abbreviation</termNote>', { terms: {}, acronyms: { en: ['PA'] } }],
    ['<basic:termType>acronym</basic:termType>', { terms: {}, acronyms: { en: ['PA'] } }],
    ['<min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>', { terms: { en: ['PA'] } }],
  ])('%s', (notes, expected) => {
    expect(concepts('own.tbx', entry(notes))).toEqual([{ id: 'entry-1', counted: true, ...expected }])
  })

  test.each([
    '<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>',
    '<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>',
  ])('no concept is left of %s', (notes) => {
    expect(concepts('own.tbx', entry(notes))).toEqual([])
  })

  test('an abbreviation in small letters is a term', () => {
    const text = entry('<termNote type="termType">abbreviation</termNote>', 'art.')
    expect(concepts('own.tbx', text)).toEqual([{ id: 'entry-1', counted: true, terms: { en: ['art.'] } }])
  })

  test('markup in a term, character references, asterisks, terms without letters', () => {
    const text = tbx(
      `<conceptEntry id="a"><langSec xml:lang="fr"><termSec><term>mise &#xE0; <hi>jour</hi> *</term></termSec>
       <termSec><term>–</term></termSec><termSec/></langSec></conceptEntry>`,
    )
    expect(concepts('own.xml', text)).toEqual([{ id: 'a', counted: true, terms: { fr: ['mise à jour '] } }])
  })
})

describe('stem marks for terms that have none', () => {
  test.each([
    ['third country', 'third* countr*'],
    ['recital', 'recital*'],
    ['agency', 'agency'],
    ['agencies', 'agencies*'],
    ['state', 'state'],
    ['Member State', 'Member* State'],
    ['eu-LISA agency', 'eu-LISA agenc*'],
    ['Article 29 group', 'Articl* 29 group*'],
    ['treść umowy', 'treść* umowy'],
    ['τρίτη χώρα', 'τρίτη χώρα'],
    ['εκτελών την επεξεργασία', 'εκτελών* την επεξεργασί*'],
    ['администратор на данни', 'администратор* на данни'],
  ])('%s: %s', (term, pattern) => {
    const text = tbx(
      `<conceptEntry id="a"><langSec xml:lang="en"><termSec><term>${term}</term></termSec></langSec></conceptEntry>`,
    )
    expect(concepts('own.tbx', text)).toEqual([{ id: 'a', counted: true, terms: { en: [pattern] } }])
  })
})

describe('JSON', () => {
  test('as written, languages by primary tag', () => {
    const text = JSON.stringify({
      $schema: 'termbase.schema.json',
      concepts: [
        { id: 'a', counted: false, terms: { en_GB: ['third countr*'], 'en-US': ['third nation*', 'third countr*'] } },
        { id: 'b', terms: {}, acronyms: { NL: ['AVG'] } },
      ],
    })
    expect(concepts('own.json', text)).toEqual([
      { id: 'a', counted: false, terms: { en: ['third countr*', 'third nation*'] } },
      { id: 'b', counted: true, terms: {}, acronyms: { nl: ['AVG'] } },
    ])
  })

  test('what is read is found', () => {
    const reading = readTermbase('terms', '{"concepts":[{"id":"a","terms":{"en":["data subject*"]}}]}')
    if ('reason' in reading) throw new Error(reading.reason)
    expect(compileTerms(reading.termbase.concepts, 'en-IE')('Data subjects’ rights')).toEqual([
      { concept: 'a', start: 0, end: 13, isAcronym: false },
    ])
  })

  test('the schema for editors is the one in force', () => {
    const file = new URL('../../schemas/termbase.schema.json', import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(termbaseSchema)
  })
})

describe('a file that is no termbase: one sentence', () => {
  const concept = (rest: string): string => `{"concepts":[{"id":"a",${rest}}]}`
  const cases: ReadonlyArray<readonly [path: string, text: string, reason: string]> = [
    ['a.json', '', 'line 1, column 1: not valid JSON: expected a value; found the end of the file'],
    ['a.json', '{"concepts":[],}', 'line 1, column 16: not valid JSON: no comma is allowed before `}`'],
    ['a.json', '[]', 'line 1, column 1: a termbase must be an object; found a list'],
    ['a.json', '{}', 'line 1, column 1: a termbase lacks `concepts`'],
    ['a.json', '{\n "concept": []}', 'line 1, column 1: a termbase lacks `concepts` (and 1 more)'],
    [
      'a.json',
      concept('"terms":{},"count":true'),
      'line 1, column 35: unknown key `count`; known: `id`, `counted`, `terms`, `acronyms`',
    ],
    [
      'a.json',
      concept('"counted":1,"terms":{}'),
      'line 1, column 34: `/concepts/0/counted` must be `true` or `false`; found a number',
    ],
    [
      'a.json',
      concept('"terms":{"english":[]}'),
      'line 1, column 33: must be a language tag such as `en` or `pt-BR`; found `english`',
    ],
    ['a.json', concept('"terms":{"en-a1-a1":[]}'), 'line 1, column 33: `en-a1-a1` is not a language tag'],
    ['a.json', concept('"terms":{"en":"x"}'), 'line 1, column 38: `/concepts/0/terms/en` must be a list; found a text'],
    [
      'a.json',
      concept('"terms":{"en":["a*b"]}'),
      'line 1, column 39: `/concepts/0/terms/en/0` must be a term, with `*` only at the end of a word; found `a*b`',
    ],
    [
      'a.json',
      concept('"terms":{"en":["–"]}'),
      'line 1, column 39: `/concepts/0/terms/en/0` must be a term, with `*` only at the end of a word; found `–`',
    ],
    [
      'a.json',
      concept('"terms":{},"acronyms":{"en":["EU*"]}'),
      'line 1, column 53: `/concepts/0/acronyms/en/0` must be an acronym, without `*`; found `EU*`',
    ],
    [
      'a.json',
      '{"concepts":[{"id":"a","terms":{}},\n{"id":"a","terms":{}}]}',
      'line 2, column 7: `a` is the id of two concepts',
    ],
    ['a.tbx', '', 'line 1, column 1: not valid XML: root element is missing or invalid'],
    ['a.tbx', '<martif>\n<text></martif>', 'line 2, column 7: not valid XML: missing end tag for element text'],
    ['a.tbx', '<html/>', 'not TBX: expected `martif` or `tbx` with `text` and `body`; found `html`'],
    ['a.tbx', '<tbx><text/></tbx>', 'not TBX: expected `martif` or `tbx` with `text` and `body`; there is no `body`'],
    [
      'a.tbx',
      '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tbx>&x;</tbx>',
      'line 2, column 6: not valid XML: the entity `&x;` is not allowed; write the character itself',
    ],
    [
      'a.tbx',
      tbx('\n<conceptEntry id="a"><langSec><termSec><term>x</term></termSec></langSec></conceptEntry>'),
      'line 2, column 22: `langSec` lacks `xml:lang`',
    ],
    [
      'a.tbx',
      martif('\n<!-- 😀 --><termEntry id="a"><langSet xml:lang="e"/></termEntry>'),
      'line 4, column 30: `e` is not a language tag',
    ],
    [
      'a.tbx',
      tbx(
        '<conceptEntry id="a"><langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></conceptEntry>'.repeat(
          2,
        ),
      ),
      '`a` is the id of two entries',
    ],
  ]
  test.each(cases)('%s: %#', (path, text, reason) => {
    expect(concepts(path, text)).toBe(reason)
  })
})

test('nesting without end is a reason, too', () => {
  expect(concepts('a.tbx', '<a>'.repeat(100_000))).toBe('not valid XML: elements are nested too deeply')
  expect(concepts('a.json', '['.repeat(100_000))).toContain('more than 100 levels of nesting')
})

test('the name decides the form, and the text where the name does not', () => {
  expect(concepts('a.txt', '\uFEFF {"concepts":[]}')).toEqual([])
  expect(concepts('a.txt', '\uFEFF<tbx><text><body/></text></tbx>')).toEqual([])
  expect(concepts('a.xml', '{"concepts":[]}')).toContain('not valid XML')
})

test('a million of one character', () => {
  const start = cpuTime()
  for (const character of ['a', 'A', '1', ' ', '*', '–'])
    concepts(
      'a.tbx',
      tbx(
        `<conceptEntry id="a"><langSec xml:lang="en"><termSec><term>${character.repeat(1e6)}</term></termSec></langSec></conceptEntry>`,
      ),
    )
  for (const character of ['a', '–', '*', ' '])
    concepts('a.json', `{"concepts":[{"id":"a","terms":{"en":["${character.repeat(1e6)}"]}}]}`)
  expect(cpuTime() - start).toBeLessThan(4000)
})
