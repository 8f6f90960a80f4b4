import { describe, expect, test } from 'vitest'
import { align } from '../../src/align/align.ts'
import { openFile, type Opened } from '../../src/formats/open.ts'
import { documentSet } from '../../src/model/document-set.ts'
import type { LanguageVersion } from '../../src/model/language-version.ts'
import { toSource } from '../../src/model/mapped-text.ts'
import { brief } from './brief.ts'

async function open(path: string, source: string): Promise<readonly Opened[] | string> {
  const opening = await openFile(path, new TextEncoder().encode(source))
  return 'reason' in opening ? opening.reason : opening
}

/** The versions of a file. */
async function versions(path: string, source: string): Promise<readonly LanguageVersion[]> {
  const opened = await open(path, source)
  if (typeof opened === 'string') throw new TypeError(opened)
  return opened.map(({ format, language = 'und', read, source: text }) => {
    const content = read(language)
    if ('reason' in content) throw new Error(content.reason)
    return { language, path, format, source: text, ...content }
  })
}

/** By language: `id text` of each paragraph. */
async function texts(path: string, source: string): Promise<Record<string, string[]>> {
  const found = await versions(path, source)
  return Object.fromEntries(
    found.map(({ language, paragraphs }) => [language, paragraphs.map((each) => `${each.unit?.id} ${brief(each)}`)]),
  )
}

function xliff1(units: string, attributes = 'source-language="en" target-language="fr"'): string {
  return `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.docx" ${attributes}><header><note>x</note></header><body>${units}</body></file></xliff>`
}

function xliff2(units: string): string {
  return `<xliff version="2.1" srcLang="en" trgLang="pt-br" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">${units}</file></xliff>`
}

const unit = (source: string, target: string): string => `<trans-unit id="u">${source}${target}</trans-unit>`

describe('XLIFF 1.2', () => {
  test.each<readonly [string, string, Record<string, string[]>]>([
    [
      'source and target',
      unit('<source>One.</source>', '<target>Un.</target>'),
      { en: ['u paragraph One.'], fr: ['u paragraph Un.'] },
    ],
    [
      'labels are read as everywhere',
      unit('<source>(a) one;</source>', '<target>a) un;</target>'),
      { en: ['u paragraph [(a)] one;'], fr: ['u paragraph [a)] un;'] },
    ],
    [
      'codes',
      unit(
        '<source>A <g id="1">b</g><x id="2"/> <bpt id="3">&lt;i&gt;</bpt>c<ept id="3">&lt;/i&gt;</ept><ph id="4">9</ph> <mrk mtype="term">d</mrk></source>',
        '<target>E<x id="2" ctype="lb"/>f &amp; g</target>',
      ),
      { en: ['u paragraph A b c d'], fr: ['u paragraph E f & g'] },
    ],
    [
      'what is not translated yet',
      unit('<source>One.</source>', '') +
        unit('<source>Two.</source>', '<target/>') +
        unit('<source>Three.</source>', '<target state="new">Three.</target>') +
        unit('<source>Four.</source>', '<target state="needs-translation">Four.</target>') +
        unit('<source>Five.</source>', '<target state="translated">Cinq.</target>') +
        unit(
          '<source>Six. 6.</source>',
          '<target><mrk mtype="seg" mid="1">Six.</mrk> <mrk mtype="seg" mid="2"/></target>',
        ),
      {
        en: ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six. 6.'].map((text) => `u paragraph ${text}`),
        fr: ['u paragraph Cinq.'],
      },
    ],
    [
      'what is not to be translated, notes and proposals',
      `<group translate="no"><trans-unit id="n"><source>9</source><target>9</target></trans-unit><trans-unit id="y" translate="yes"><source>A.</source><target>B.</target></trans-unit></group><group><trans-unit id="z"><source>C.</source><seg-source><mrk mtype="seg" mid="1">C.</mrk></seg-source><target>D.</target><note>7</note><alt-trans><source>8</source><target>8</target></alt-trans></trans-unit></group>`,
      { en: ['y paragraph A.', 'z paragraph C.'], fr: ['y paragraph B.', 'z paragraph D.'] },
    ],
  ])('%s', async (_, units, expected) => {
    expect(await texts('a.xlf', xliff1(units))).toEqual(expected)
    const prefixed = xliff1(units)
      .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
    expect(await texts('a.xml', prefixed)).toEqual(expected)
  })

  test('nothing is translated: the source alone', async () => {
    expect(Object.keys(await texts('a.xlf', xliff1(unit('<source>One.</source>', ''))))).toEqual(['en'])
  })

  test('each file in it is a document', async () => {
    const source = xliff1(unit('<source>A.</source>', '<target>B.</target>')).replace(
      '</xliff>',
      '<file original="b.docx" source-language="en" target-language="de"><body><trans-unit id="1"><source>C.</source><target>D.</target></trans-unit></body></file></xliff>',
    )
    const opened = (await open('a.xliff', source)) as readonly Opened[]
    expect(opened.map(({ language, bundle }) => [language, bundle])).toEqual([
      ['en', { index: 0, name: 'a.docx', isSource: true }],
      ['fr', { index: 0, name: 'a.docx', isSource: false }],
      ['en', { index: 1, name: 'b.docx', isSource: true }],
      ['de', { index: 1, name: 'b.docx', isSource: false }],
    ])
  })
})

test.each<readonly [string, string, Record<string, string[]>]>([
  [
    'segments of a unit are one paragraph',
    '<unit id="u"><notes><note>9</note></notes><segment><source>One.</source><target>Um.</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source><target>Dois.</target></segment></unit>',
    { en: ['u paragraph One. Two.'], 'pt-BR': ['u paragraph Um. Dois.'] },
  ],
  [
    'a unit is translated once all of its segments are',
    '<unit id="u"><segment><source>One.</source><target>Um.</target></segment><segment state="initial"><source>Two.</source><target>Two.</target></segment></unit><unit id="v"><segment><source>A.</source><target>B.</target></segment></unit>',
    { en: ['u paragraph One.Two.', 'v paragraph A.'], 'pt-BR': ['v paragraph B.'] },
  ],
  [
    'codes, matches, what is not to be translated',
    '<group id="g" translate="no"><unit id="n"><segment><source>9</source><target>9</target></segment></unit></group><unit id="u"><mtc:matches xmlns:mtc="x"><mtc:match><source>8</source><target>8</target></mtc:match></mtc:matches><segment><source>A <pc id="1">b</pc><ph id="2"/><sc id="3"/>c<ec startRef="3"/> <mrk id="m">d</mrk><cp hex="001A"/></source><target>E<ph id="2" type="fmt" subType="xlf:lb"/>f</target></segment></unit>',
    { en: ['u paragraph A bc d'], 'pt-BR': ['u paragraph E f'] },
  ],
])('XLIFF 2: %s', async (_, units, expected) => {
  expect(await texts('a.xlf', xliff2(units))).toEqual(expected)
})

const TMX = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="EN-GB"><note>x</note></header><body>
<tu tuid="first"><prop type="x">9</prop><tuv xml:lang="EN-GB"><seg>The <hi>fee</hi> is <bpt i="1">&lt;b&gt;</bpt>5<ept i="1">&lt;/b&gt;</ept>.</seg></tuv><tuv xml:lang="nl"><seg>De bijdrage is 5.</seg></tuv><tuv xml:lang="fr"><seg>Le prix est de 5.</seg></tuv></tu>
<tu><tuv xml:lang="EN-GB"><seg>It ends.</seg></tuv><tuv xml:lang="fr"><seg>Fin.</seg></tuv><tuv xml:lang="fr"><seg>La fin.</seg></tuv><tuv xml:lang="nl"><seg> </seg></tuv></tu>
</body></tmx>`

test('TMX: a version in each language', async () => {
  expect(await texts('a.tmx', TMX)).toEqual({
    'en-GB': ['first paragraph The fee is 5.', '2 paragraph It ends.'],
    nl: ['first paragraph De bijdrage is 5.'],
    fr: ['first paragraph Le prix est de 5.', '2 paragraph Fin.'],
  })
})

test('units correspond whatever they say, and rows are named by their ids', async () => {
  const found = await versions(
    'a.tmx',
    TMX.replace('De bijdrage is 5.', '1. It ends, or not, and this is very much longer.'),
  )
  const { rows } = align(documentSet('a', found))
  expect(rows.map(({ cells, label }) => [cells, label?.name])).toEqual([
    [[[0], [0], [0]], 'first'],
    [[[1], [1], []], '2'],
  ])
})

test('every text leads back to its place', async () => {
  const source = TMX.replaceAll('\n', '\r\n').replace('It ends.', 'It &amp; ends<ph>9</ph> &#x2014; here.')
  const [english] = await versions('a.tmx', source)
  const { text } = english!.paragraphs[1]!
  expect(text.value).toBe('It & ends — here.')
  const place = (part: string) => {
    const start = text.value.indexOf(part)
    const span = toSource(text, { start, end: start + part.length })
    return source.slice(span.start, span.end)
  }
  expect([place('&'), place('ends'), place('—'), place('here.')]).toEqual(['&amp;', 'ends', '&#x2014;', 'here.'])
})

test.each([
  ['a.xlf', '<html><p>x</p></html>', 'is neither XLIFF nor TMX: its outermost element is `html`'],
  ['a.tmx', '', 'is empty'],
  ['a.tmx', '<tmx><body><tu><tuv><seg>x</seg></tuv></tu></body></tmx>', 'holds no translation units with a language'],
  ['a.xlf', xliff1(''), 'holds no text to be translated'],
  ['a.xlf', '<xliff', expect.stringContaining('is not well-formed XML')],
])('%s %s', async (path, source, reason) => {
  expect(await open(path, source)).toEqual(reason)
})

test('the name of the file does not matter: the root says what it is', async () => {
  expect(Object.keys(await texts('a.xml', TMX))).toEqual(['en-GB', 'nl', 'fr'])
  expect(Object.keys(await texts('a.xlf', TMX))).toEqual(['en-GB', 'nl', 'fr'])
})
