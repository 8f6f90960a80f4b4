import { expect, test } from 'vitest'
import { readXml } from '../../src/formats/xml.ts'
import { brief } from './brief.ts'

function briefs(source: string): readonly string[] {
  const content = readXml(source, 'en')
  return 'reason' in content ? [content.reason] : content.paragraphs.map(brief)
}

const BODY = [
  'heading/4 [Article 1] Scope',
  'paragraph [1] This applies to hives.',
  'paragraph [2] It covers:',
  'item/1 [(a)] honey;',
  'item/1 [(b)] wax of',
  'item/2 [(i)] grade 1;',
  'item/2 [(ii)] grade 2.',
  'heading/4 [Article 2] Definitions',
  'paragraph Hive means a box.',
]
const RECITALS = [
  'paragraph Whereas:',
  'item/1 [(1)] Bees matter.',
  'item/1 [(2)] Hives too.',
  'paragraph HAS ADOPTED THIS REGULATION:',
]

/** Formex has the subject of an article in a heading of its own. */
const FORMEX_BODY = BODY.flatMap((line) => {
  const [, article, subject] = /^heading\/4 (\[.*\]) (.*)$/.exec(line) ?? []
  return article === undefined ? [line] : [`heading/4 ${article}`, `heading/5 ${subject}`]
})

test('an act in Akoma Ntoso', () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="reg"><meta><identification source="#x"><FRBRWork><FRBRthis value="x"/></FRBRWork></identification></meta>
<preface><longTitle><p><docTitle>REGULATION on bees</docTitle></p></longTitle></preface>
<preamble><formula name="enacting"><p>THE COUNCIL,</p></formula><citations><citation><p>Having regard to the Treaty,</p></citation></citations>
<recitals><intro><p>Whereas:</p></intro><recital eId="r1"><num>(1)</num><p>Bees matter<authorialNote marker="1" placement="bottom"><p>OJ L 1, 1.1.2020, p. 1.</p></authorialNote>.</p></recital><recital><num>(2)</num><p>Hives too.</p></recital></recitals>
<formula name="e"><p>HAS ADOPTED THIS REGULATION:</p></formula></preamble>
<body><chapter eId="c1"><num>CHAPTER I</num><heading>GENERAL</heading>
<article><num>Article 1</num><heading>Scope</heading><paragraph><num>1.</num><content><p>This applies to hives.</p></content></paragraph>
<paragraph><num>2.</num><list><intro><p>It covers:</p></intro><point><num>(a)</num><content><p>honey;</p></content></point><point><num>(b)</num><list><intro><p>wax of</p></intro><indent><num>(i)</num><content><p>grade 1;</p></content></indent><indent><num>(ii)</num><content><p>grade 2.</p></content></indent></list></point></list></paragraph></article>
<article><num>Article 2</num><heading>Definitions</heading><alinea><content><p>Hive means a box.</p></content></alinea></article></chapter></body>
<conclusions><p>Done at Brussels, <date date="2024-05-03">3 May 2024</date>.</p><blockContainer><p><signature>The President</signature></p></blockContainer></conclusions>
</act><attachments><attachment><doc name="annex"><preface><p><docTitle>ANNEX I</docTitle></p></preface><mainBody><table><tr><th><p>Kind</p></th><th><p>Limit</p></th></tr><tr><td><p>Honey</p></td><td><p>12 %</p></td></tr></table><paragraph><num>1.</num><content><p>Test twice.</p></content></paragraph></mainBody></doc></attachment></attachments></akomaNtoso>`
  expect(briefs(source)).toEqual([
    'heading/1 REGULATION on bees',
    'paragraph THE COUNCIL,',
    'paragraph Having regard to the Treaty,',
    ...RECITALS.map((line) => line.replace('matter', 'matter^1')),
    'heading/2 [CHAPTER I] GENERAL',
    ...BODY,
    'paragraph Done at Brussels, 3 May 2024.',
    'paragraph The President',
    'heading/1 [ANNEX I]',
    'row Kind | Limit',
    'row Honey | 12 %',
    'paragraph [1] Test twice.',
    'note [fn:1] OJ L 1, 1.1.2020, p. 1.',
  ])
})

test('an act in Formex', () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?>
<ACT xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/formex-05.56.xd"><BIB.INSTANCE><DOCUMENT.REF FILE="x"/><DATE ISO="20240503">20240503</DATE></BIB.INSTANCE>
<TITLE><TI><P>REGULATION (EU) 2024/1</P><P>on bees</P></TI></TITLE>
<PREAMBLE><PREAMBLE.INIT>THE COUNCIL,</PREAMBLE.INIT><GR.VISA><VISA>Having regard to the Treaty<NOTE NOTE.ID="E0001" NUMBERING="ARAB" TYPE="FOOTNOTE"><P><REF.DOC.OJ COLL="L">OJ L 1, 1.1.2020, p. 1</REF.DOC.OJ>.</P></NOTE>,</VISA></GR.VISA><GR.CONSID><GR.CONSID.INIT>Whereas:</GR.CONSID.INIT><CONSID><NP><NO.P>(1)</NO.P><TXT>Bees matter.</TXT></NP></CONSID><CONSID><NP><NO.P>(2)</NO.P><TXT>Hives too.</TXT></NP></CONSID></GR.CONSID><PREAMBLE.FINAL>HAS ADOPTED THIS REGULATION:</PREAMBLE.FINAL></PREAMBLE>
<ENACTING.TERMS><DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>GENERAL</P></STI></TITLE><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART><P>Scope</P></STI.ART><PARAG IDENTIFIER="001.001"><NO.PARAG>1.</NO.PARAG><ALINEA>This applies to hives.</ALINEA></PARAG><PARAG IDENTIFIER="001.002"><NO.PARAG>2.</NO.PARAG><ALINEA><P>It covers:</P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>honey;</TXT></NP></ITEM><ITEM><NP><NO.P>(b)</NO.P><TXT>wax of</TXT><P><LIST TYPE="roman"><ITEM><NP><NO.P>(i)</NO.P><TXT>grade 1;</TXT></NP></ITEM><ITEM><NP><NO.P>(ii)</NO.P><TXT>grade 2.</TXT></NP></ITEM></LIST></P></NP></ITEM></LIST></ALINEA></PARAG></ARTICLE><ARTICLE IDENTIFIER="002"><TI.ART>Article 2</TI.ART><STI.ART><P>Definitions</P></STI.ART><ALINEA>Hive means a box.</ALINEA></ARTICLE></DIVISION></ENACTING.TERMS>
<FINAL><P>This Regulation shall be binding.</P><SIGNATURE><PL.DATE><P>Done at Brussels, <DATE ISO="20240503">3 May 2024</DATE>.</P></PL.DATE><SIGNATORY><P><HT TYPE="ITALIC">For the Council</HT></P><P><HT TYPE="ITALIC">The President</HT></P><P>A. B.</P></SIGNATORY></SIGNATURE></FINAL></ACT>`
  expect(briefs(source)).toEqual([
    'heading/1 REGULATION (EU) 2024/1',
    'heading/1 on bees',
    'paragraph THE COUNCIL,',
    'paragraph Having regard to the Treaty^1,',
    ...RECITALS,
    'heading/2 [CHAPTER I]',
    'heading/2 GENERAL',
    ...FORMEX_BODY,
    'paragraph This Regulation shall be binding.',
    'paragraph Done at Brussels, 3 May 2024.',
    'paragraph For the Council',
    'paragraph The President',
    'paragraph A. B.',
    'note [fn:1] OJ L 1, 1.1.2020, p. 1.',
  ])
})

test('an annex in Formex', () => {
  const source = `<ANNEX><TITLE><TI><P>ANNEX I</P></TI><STI><P>Limits</P></STI></TITLE><CONTENTS><GR.SEQ LEVEL="1"><TITLE><TI><NP><NO.P>1.</NO.P><TXT>GENERAL</TXT></NP></TI></TITLE><NP><NO.P>1.1.</NO.P><TXT>Test twice.</TXT></NP><TBL COLS="2" NO.SEQ="0001"><TITLE><TI><P>Table 1</P></TI></TITLE><CORPUS><ROW TYPE="HEADER"><CELL COL="1">Kind</CELL><CELL COL="2">Limit</CELL></ROW><ROW><CELL COL="1">Honey<NOTE NOTE.ID="E2" TYPE="TABLE"><P>Raw.</P></NOTE></CELL><CELL COL="2">12 %</CELL></ROW></CORPUS></TBL></GR.SEQ></CONTENTS></ANNEX>`
  expect(briefs(source)).toEqual([
    'heading/1 [ANNEX I]',
    'heading/1 Limits',
    'heading/3 [1] GENERAL',
    'item/1 [1.1] Test twice.',
    'paragraph [Table 1]',
    'row Kind | Limit',
    'row Honey^1 | 12 %',
    'note [fn:1] Raw.',
  ])
})

test('a corrigendum in Formex', () => {
  const source = `<CORR><BIB.INSTANCE><X>y</X></BIB.INSTANCE><TITLE><TI><P>Corrigendum to Regulation (EU) 2024/1</P><P>(OJ L 1, 3.5.2024)</P></TI></TITLE><CONTENTS><GR.CORRIG><CORRIGENDUM><DESCRIPTION><P>On page 4, Article 1(2):</P></DESCRIPTION><OLD.CORR><INTRO><P>for:</P></INTRO><P><QUOT.START CODE="2018"/>grade 1<QUOT.END CODE="2019"/>,</P></OLD.CORR><NEW.CORR><INTRO><P>read:</P></INTRO><P><QUOT.START CODE="2018"/>grade 2<QUOT.END CODE="2019"/>.</P></NEW.CORR></CORRIGENDUM></GR.CORRIG></CONTENTS></CORR>`
  expect(briefs(source)).toEqual([
    'heading/1 Corrigendum to Regulation (EU) 2024/1',
    'heading/1 (OJ L 1, 3.5.2024)',
    'paragraph On page 4, Article 1(2):',
    'paragraph for:',
    'paragraph ‘grade 1’,',
    'paragraph read:',
    'paragraph ‘grade 2’.',
  ])
})
