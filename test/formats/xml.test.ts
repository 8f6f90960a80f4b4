import { describe, expect, test } from 'vitest'
import { readXml } from '../../src/formats/xml.ts'
import type { Content } from '../../src/model/language-version.ts'
import { toSource } from '../../src/model/mapped-text.ts'
import { brief } from './brief.ts'

function read(source: string, language = 'en'): Content {
  const content = readXml(source, language)
  if ('reason' in content) throw new Error(content.reason)
  return content
}

const briefs = (source: string): string[] => read(source).paragraphs.map(brief)

describe('Formex', () => {
  test.each<[string, string, string[]]>([
    [
      'title',
      '<BIB.INSTANCE><YEAR>2016</YEAR></BIB.INSTANCE><TITLE><TI><P><HT TYPE="UC">Decision</HT> 5</P><P>of <DATE>1 May 2016</DATE></P></TI></TITLE>',
      ['heading/1 Decision 5', 'heading/1 of 1 May 2016'],
    ],
    [
      'recitals',
      '<GR.CONSID><GR.CONSID.INIT>Whereas:</GR.CONSID.INIT><CONSID><NP><NO.P>(1)</NO.P><TXT>x</TXT><P>y</P></NP></CONSID></GR.CONSID>',
      ['paragraph Whereas:', 'item/1 [(1)] x', 'paragraph y'],
    ],
    [
      'articles',
      '<DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>General</P></STI></TITLE><ARTICLE><TI.ART>Article 1</TI.ART><STI.ART>Scope</STI.ART><PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>x</ALINEA><ALINEA>y</ALINEA></PARAG></ARTICLE></DIVISION>',
      [
        'heading/2 [CHAPTER I]',
        'heading/2 General',
        'heading/4 [Article 1]',
        'heading/5 Scope',
        'paragraph [1] x',
        'paragraph y',
      ],
    ],
    [
      'lists',
      '<ALINEA><P>x:</P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>y</TXT><P><LIST><ITEM><NP><NO.P>(i)</NO.P><TXT>z</TXT></NP></ITEM></LIST></P></NP></ITEM></LIST></ALINEA>',
      ['paragraph x:', 'item/1 [(a)] y', 'item/2 [(i)] z'],
    ],
    [
      'items with a dash',
      '<LIST TYPE="DASH"><ITEM><P>x</P></ITEM><ITEM><NP><NO.P>—</NO.P><TXT>y</TXT></NP></ITEM></LIST>',
      ['item/1 x', 'item/1 y'],
    ],
    ['quotation marks', '<P><QUOT.START CODE="2018"/>x<QUOT.END CODE="2019"/> y</P>', ['paragraph ‘x’ y']],
    [
      'elements beside one another in one paragraph',
      '<P><DATE>1 May</DATE> <HT TYPE="ITALIC">x</HT></P>',
      ['paragraph 1 May x'],
    ],
    [
      'notes',
      '<P>x<NOTE NOTE.ID="E1"><P>one</P></NOTE>, y<NOTE NOTE.ID="E2"><P>two</P></NOTE></P><P>z<NOTE NOTE.REF="E1"/></P>',
      ['paragraph x^1, y^2', 'paragraph z^1', 'note [fn:1] one', 'note [fn:2] two'],
    ],
    [
      'tables',
      '<TBL><TITLE><TI><P>t</P></TI></TITLE><CORPUS><ROW><CELL>a</CELL><CELL><P>b</P><P>c</P></CELL></ROW></CORPUS></TBL>',
      ['paragraph t', 'row a | b c'],
    ],
    [
      'text around a list',
      '<ALINEA>x<LIST><ITEM><P>y</P></ITEM></LIST>z</ALINEA>',
      ['paragraph x', 'item/1 y', 'paragraph z'],
    ],
  ])('%s', (_, content, expected) => {
    expect(briefs(`<ACT>\n${content}</ACT>`)).toEqual(expected)
  })

  test('an annex has a heading', () => {
    expect(briefs('<ANNEX><TITLE><TI><P>ANNEX I</P></TI></TITLE></ANNEX>')).toEqual(['heading/1 [ANNEX I]'])
  })
})

describe('Akoma Ntoso', () => {
  test.each<[string, string, string[]]>([
    [
      'meta',
      '<meta><identification>x</identification></meta><preface><longTitle><p>An <docTitle>Act</docTitle></p></longTitle></preface>',
      ['heading/1 An Act'],
    ],
    ['recitals', '<recitals><recital><num>(1)</num><p>x</p></recital></recitals>', ['item/1 [(1)] x']],
    [
      'articles',
      '<chapter><num>CHAPTER I</num><heading>General</heading><article><num>Article 1</num><heading>Scope</heading><paragraph><num>1.</num><content><p>x</p></content></paragraph></article></chapter>',
      ['heading/2 [CHAPTER I] General', 'heading/4 [Article 1] Scope', 'paragraph [1] x'],
    ],
    [
      'points',
      '<paragraph><num>1.</num><list><intro><p>x:</p></intro><point><num>(a)</num><content><p>y</p></content></point><wrapUp><p>z</p></wrapUp></list></paragraph>',
      ['paragraph [1] x:', 'item/1 [(a)] y', 'paragraph z'],
    ],
    [
      'notes',
      '<p>x<authorialNote marker="*"><p>n</p></authorialNote> <ref href="#a">y</ref></p>',
      ['paragraph x^* y', 'note [fn:*] n'],
    ],
    ['tables', '<table><tr><th><p>a</p></th><td><p>b</p></td></tr></table>', ['row a | b']],
  ])('%s', (_, content, expected) => {
    expect(
      briefs(`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act>${content}</act></akomaNtoso>`),
    ).toEqual(expected)
    expect(briefs(`<a:akomaNtoso xmlns:a="x">${content.replaceAll(/<(\/?)/g, '<$1a:')}</a:akomaNtoso>`)).toEqual(
      expected,
    )
  })
})

describe('acts of Canada', () => {
  test.each<[string, string, string[]]>([
    [
      'titles',
      '<Identification><LongTitle>An Act on x</LongTitle><ShortTitle>X Act</ShortTitle><Chapter>C-1</Chapter></Identification>',
      ['quote An Act on x', 'heading/1 X Act'],
    ],
    [
      'headings',
      '<Heading level="2"><Label>PART I</Label><TitleText>General</TitleText></Heading>',
      ['heading/3 [PART I] General'],
    ],
    [
      'sections',
      '<Section><MarginalNote>Short title</MarginalNote><Label>1</Label><Text>x</Text></Section>',
      ['heading/3 [1] Short title', 'paragraph x'],
    ],
    [
      'sections without a note',
      '<Section><Label>2.1</Label><Text><Repealed>[Repealed]</Repealed></Text></Section>',
      ['heading/3 [2.1]', 'paragraph [Repealed]'],
    ],
    [
      'subsections',
      '<Section><MarginalNote>N</MarginalNote><Label>3</Label><Subsection><Label>(1)</Label><Text>x</Text></Subsection><Subsection><MarginalNote>M</MarginalNote><Label>(2)</Label><Text>y</Text></Subsection></Section>',
      ['heading/3 [3] N', 'paragraph [(1)] x', 'paragraph M', 'paragraph [(2)] y'],
    ],
    [
      'paragraphs',
      '<Paragraph><Label>(a)</Label><Text>x</Text><Subparagraph><Label>(i)</Label><Text>y</Text></Subparagraph></Paragraph>',
      ['item/1 [(a)] x', 'item/2 [(i)] y'],
    ],
    [
      'definitions',
      '<Definition><Text><DefinedTermEn>x</DefinedTermEn> <Repealed>[Repealed]</Repealed></Text></Definition>',
      ['paragraph x [Repealed]'],
    ],
    [
      'history',
      '<HistoricalNote><HistoricalNoteSubItem>1992, c. 33</HistoricalNoteSubItem></HistoricalNote>',
      ['item/1 1992, c. 33'],
    ],
    [
      'footnotes',
      '<Section><Label><FootnoteRef idref="f">*</FootnoteRef>5</Label><Text>x</Text><Footnote id="f"><Label>*</Label><Text>n</Text></Footnote></Section>',
      ['heading/3 [5] ^*', 'paragraph x', 'note [fn:*] n'],
    ],
    [
      'tables',
      '<TableGroup><table><title>T</title><tgroup><tbody><row><entry>a</entry><entry>b</entry></row></tbody></tgroup></table></TableGroup>',
      ['paragraph T', 'row a | b'],
    ],
  ])('%s', (_, content, expected) => {
    expect(
      briefs(`\uFEFF<?xml version="1.0"?><Statute xmlns:lims="http://justice.gc.ca/lims">${content}</Statute>`),
    ).toEqual(expected)
  })
})

describe('XML of no known kind', () => {
  test.each<[string, string, string[]]>([
    [
      'what holds text is a paragraph',
      '<doc><part><one>a</one><two>b <em>c</em> d</two></part></doc>',
      ['paragraph a', 'paragraph b c d'],
    ],
    [
      'usual names',
      '<doc><title>t</title><p><b>a</b> <i>b</i></p><item><label>(a)</label><p>x</p></item><row><cell>y</cell><cell>z</cell></row></doc>',
      ['heading/1 t', 'paragraph a b', 'item/1 [(a)] x', 'row y | z'],
    ],
    ['literal text and comments', '<doc>a <!-- x -->b<![CDATA[ <c> ]]>d<?p i?></doc>', ['paragraph a b <c> d']],
    ['references', '<doc>a&amp;b&#x2014;c&nbsp;d&Eacute;</doc>', ['paragraph a&b—c dÉ']],
  ])('%s', (_, source, expected) => {
    expect(briefs(source)).toEqual(expected)
  })
})

test('places in the file', () => {
  const xml = '\uFEFF<doc>\r\n<p>😀 caf&#xE9;\r\n &amp; <b>x</b><![CDATA[ <y> ]]></p></doc>'
  const { text } = read(xml).paragraphs[0]!
  const place = (part: string): string => {
    const start = text.value.indexOf(part)
    const { start: from, end } = toSource(text, { start, end: start + part.length })
    return xml.slice(from, end)
  }
  expect(text.value).toBe('😀 café & x <y>')
  expect(['😀', 'café', '&', 'x', '<y>'].map(place)).toEqual(['😀', 'caf&#xE9;', '&amp;', 'x', '<y>'])
})

describe('files that are not XML', () => {
  test.each([
    ['<a><b></a>', 'not well-formed XML (line 1, column'],
    ['', 'not well-formed XML'],
    ['<a>&foo;</a>', 'the entity `&foo;`'],
    ['<!DOCTYPE a [<!ENTITY x "&y;&y;">]><a>&x;</a>', 'the entity `&x;`'],
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'the entity `&x;`'],
    ['<a>'.repeat(10_000) + '</a>'.repeat(10_000), 'levels deep'],
    ['<a>'.repeat(600) + '</a>'.repeat(600), 'levels deep'],
  ])('%.20s: %s', (source, reason) => {
    expect(readXml(source, 'en')).toEqual({ reason: expect.stringContaining(reason) })
  })

  test.each(['>', 'a', ' ', '\r', '"', '(', '1', '|', '.', '😀'])(
    'a megabyte of %j is read',
    { timeout: 20_000 },
    (char) => {
      expect(read(`<a>${char.repeat(1_000_000 / char.length)}</a>`).paragraphs.length).toBeLessThan(2)
    },
  )
})
