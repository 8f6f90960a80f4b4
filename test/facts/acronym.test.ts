import { describe, expect, test } from 'vitest'
import { findAcronyms } from '../../src/facts/acronym.ts'
import { foldAcronym } from '../../src/model/fold-acronym.ts'
import { cpuTime } from '../support/cpu-time.ts'

/** `⟦…⟧` around each acronym that must be found; `⟦=…⟧` around one that brackets introduce. */
type Case = readonly [name: string, text: string]

const found = (text: string): string => {
  const facts = findAcronyms(text)
  return facts.reduceRight((marked, { span: { start, end }, form }) => {
    const mark = form === 'definition' ? '⟦=' : '⟦'
    return `${marked.slice(0, start)}${mark}${marked.slice(start, end)}⟧${marked.slice(end)}`
  }, text)
}

const finds = (cases: readonly Case[]): void => {
  test.each(cases)('%s', (_, marked) => {
    expect(found(marked.replaceAll(/⟦=?|⟧/g, ''))).toBe(marked)
  })
}

describe('shapes', () => {
  finds([
    ['two capitals and more', 'Het ⟦EVDB⟧ en de ⟦EU⟧ werken met ⟦CARIN⟧ samen.'],
    ['with figures', 'the G7 and ⟦GFCM44⟧ meetings'],
    ['small letters inside', 'durch ⟦VwVfG⟧ und ⟦StPO⟧ geregelt'],
    ['Greek', 'η ⟦ΕΚΤ⟧ και ο ⟦ΟΟΣΑ⟧ συμφωνούν'],
    ['Cyrillic', 'съгласно ⟦ЕЦНН⟧ и ⟦ОПД⟧ през годината'],
    ['letters with accents', 'przez ⟦PKPŚ⟧ oraz ⟦ČNB⟧ wydane'],
    ['a single capital after a hyphen belongs to it', 'met ⟦MAOC-N⟧ en ⟦CEPOL⟧ samen'],
    ['two after a hyphen are two', 'the ⟦EU⟧-⟦CLASI⟧ partnership is new'],
    ['one capital is none', 'A single B stands for Nothing here'],
    ['more small letters than capitals are none', 'von McDonald und StGbxyzq gesetzt'],
    ['a word that begins small is none', 'an eIDAS trust service and iOS'],
    ['longer than any acronym', 'a ⟦TWELVELETTER⟧ word but not a THIRTEENLETTR one'],
    ['roman numerals', 'in hoofdstuk IV en bijlage XII, deel III, en MCMLXXXIV'],
    ['a roman numeral in Greek letters', 'στο κεφάλαιο ΧΙΙ και το μέρος ΙΙ ορίζεται'],
    ['letters of numerals that are none', 'der ⟦CD⟧ und die ⟦CMC⟧ sind da'],
  ])
})

describe('endings', () => {
  finds([
    ['of case', '⟦EL⟧i õigus ja ⟦NATO⟧n jäsenet'],
    ['after a colon', '⟦EU⟧:n jäsenvaltiot ja ⟦EIP⟧:ltä saatu laina'],
    ['after an apostrophe', "⟦CLASI⟧'s and ⟦EMPACT⟧’s priorities"],
    ['of the plural', 'all ⟦OAP⟧s and ⟦NGO⟧s report'],
    ['after a hyphen', 'de ⟦EMPACT⟧-modellen en az ⟦EKB⟧-nak'],
    ['too long to be one', 'de ⟦ORGAN⟧en zijn er maar ORGanisatie niet'],
  ])
})

describe('introduced by brackets', () => {
  finds([
    ['plain', 'the Operational Action Plan (⟦=OAP⟧) is drawn up'],
    ['with an ending', "de operationele actieplannen (⟦=OAP⟧'s) worden opgesteld"],
    ['in quotation marks', 'die Agentur für Cybersicherheit („⟦=ACS⟧“) handelt'],
    ['with an explanation', 'het netwerk (⟦=GIFP⟧ – grensoverschrijdend informatieplatform)'],
    ['followed by a comma', 'the Centre (⟦=MAOC-N⟧, located in a port)'],
    ['in square brackets', 'le centre [⟦=CEMA⟧] coordonne'],
    ['in low and high marks', 'агенцията („⟦=АКС⟧“) действа'],
    ['in brackets with more words is only mentioned', 'the meeting (with the ⟦OAP⟧ team) was held'],
    ['not in brackets', 'the ⟦OAP⟧ is drawn up'],
  ])
})

describe('words in capitals', () => {
  finds([
    ['a text in capitals', 'COUNCIL OF THE UNION'],
    ['a heading of one word in capitals', 'CONCLUSIONS'],
    ['a name in capitals within a sentence', 'as the COURT OF JUSTICE held in ⟦ECB⟧ matters'],
    ['a heading before a sentence', 'HAVE ADOPTED THIS DECISION: the ⟦EU⟧ shall act'],
    ['an article before a long acronym', 'A ⟦TRIDOS⟧ ülésezik. A ⟦TRIDOS⟧-nak három tagja van. O ⟦EUROPOL⟧ reuniu-se.'],
    [
      'an article before a word in capitals, with accents',
      'A BIZOTTSÁG döntött, a COUNCIL OF EUROPE nem. Η ΕΠΙΤΡΟΠΗ αποφάσισε.',
    ],
    ['a numeral before a heading', 'I SECTION der Liste'],
    ['an article with a hyphen', 'L-ISTQARRIJA ġiet'],
    ['Irish writes small letters before capitals', 'TAR ÉIS DÓIBH COMHAIRLE a fháil ón gcoiste'],
    ['short ones side by side are acronyms', 'the ⟦EU⟧ ⟦NATO⟧ declaration was signed'],
    ['short ones with a comma between', '⟦EU⟧, ⟦NATO⟧ and ⟦OSCE⟧ agreed'],
  ])
})

describe('parts of numbers', () => {
  finds([
    ['the bracket of an act', 'Regulation (EU) 2016/679 and Directive (EC) No 45/2001'],
    ['the bracket of an act with a second treaty', 'Verordnung (EU, Euratom) 2018/1046 des Rates'],
    ['the bracket of an act in other alphabets', 'Регламент (ЕС) № 910/2014 и κανονισμός (ΕΕ) 910/2014'],
    ['after a stroke', 'Directive 95/46/EC and document A/RES/217'],
    ['the treaty itself is one', 'the ⟦EU⟧ acceded in 2016'],
  ])
})

describe('in comparable form', () => {
  test.each([
    ['EMPACT', 'empact'],
    ['Empact', 'empact'],
    ['MAOC-N', 'maocn'],
    ['ČNB', 'cnb'],
    ['НАТО', 'nato'],
    ['ΝΑΤΟ', 'nato'],
    ['ЕЦБ', 'ecb'],
    ['ΕΟΠ', 'eop'],
    ['ЮНЕСКО', 'iunesko'],
    ['ЩЪЬ', 'shtai'],
    ['ΨΧΘ', 'pschth'],
    ['ΆΈΉ', 'aei'],
    ['Й', 'i'],
    ['ς', 's'],
  ])('%s is %s', (written, folded) => {
    expect(foldAcronym(written)).toBe(folded)
  })

  test('the key of a fact is without its ending', () => {
    expect(findAcronyms('die EMPACT-Prioritäten, EU:n, CLASI’s, MAOC-N').map(({ keys }) => keys)).toEqual([
      ['empact'],
      ['eu'],
      ['clasi'],
      ['maocn'],
    ])
  })
})

test.each(['A', '(', 'AB', 'Ab', 'A-', 'A ', "'", '([“', 'ЕС'])(
  'a line of a megabyte of %j takes no time',
  (character) => {
    const text = `a${character.repeat(1_000_000 / character.length)}`
    const start = cpuTime()
    findAcronyms(text)
    expect(cpuTime() - start).toBeLessThan(3000)
  },
)
