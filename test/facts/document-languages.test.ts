import { describe, expect, test } from 'vitest'
import { compileReferences } from '../../src/facts/reference.ts'
import { localeOf } from '../../src/locale/index.ts'

function keysIn(language: string, text: string): string {
  return compileReferences(localeOf(language))(text)
    .map(({ keys, part }) => `${part} ${keys.join('|')}`)
    .join(', ')
}

/** Journal before and since October 2023, spelled out; joined cases; papers of Commission and Council. */
const TEXTS: Readonly<
  Record<string, readonly [old: string, recent: string, name: string, cases: string, papers: string]>
> = {
  bg: [
    '(ОВ L 119, 4.5.2016 г., стр. 1)',
    'ОВ L, 2024/1689, 12.7.2024 г., ELI: x',
    'Официален вестник на Европейския съюз L 119',
    'съединени дела C‑402/05 P и C‑415/05 P',
    'документ 12517/1/23 REV 1 и COM(2012) 11 final',
  ],
  cs: [
    '(Úř. věst. L 119, 4.5.2016, s. 1)',
    'Úř. věst. L, 2024/1689, 12.7.2024',
    'Úřední věstník Evropské unie L 119',
    'spojené věci C‑402/05 P a C‑415/05 P',
    'dokument 12517/1/23 REV 1 a COM(2012) 11 final',
  ],
  da: [
    '(EUT L 119 af 4.5.2016, s. 1)',
    'EUT L, 2024/1689, 12.7.2024',
    'Den Europæiske Unions Tidende L 119',
    'forenede sager C-402/05 P og C-415/05 P',
    'dok. 12517/1/23 REV 1 og COM(2012) 11 final',
  ],
  de: [
    '(ABl. L 119 vom 4.5.2016, S. 1)',
    'ABl. L, 2024/1689, 12.7.2024',
    'Amtsblatt der Europäischen Union L 119',
    'verbundene Rechtssachen C-402/05 P und C-415/05 P',
    'Dok. 12517/1/23 REV 1 und COM(2012) 11 final',
  ],
  el: [
    '(ΕΕ L 119 της 4.5.2016, σ. 1)',
    'ΕΕ L, 2024/1689, 12.7.2024',
    'Επίσημη Εφημερίδα της Ευρωπαϊκής Ένωσης L 119',
    'συνεκδικαζόμενες υποθέσεις C‑402/05 P και C‑415/05 P',
    'έγγρ. 12517/1/23 REV 1 και COM(2012) 11 final',
  ],
  en: [
    '(OJ L 119, 4.5.2016, p. 1)',
    'OJ L, 2024/1689, 12.7.2024',
    'Official Journal of the European Union L 119',
    'Joined Cases C-402/05 P and C-415/05 P',
    'doc. 12517/1/23 REV 1 and COM(2012) 11 final',
  ],
  es: [
    '(DO L 119 de 4.5.2016, p. 1)',
    'DO L, 2024/1689, 12.7.2024',
    'Diario Oficial de la Unión Europea L 119',
    'asuntos acumulados C-402/05 P y C-415/05 P',
    'doc. 12517/1/23 REV 1 y COM(2012) 11 final',
  ],
  et: [
    '(ELT L 119, 4.5.2016, lk 1)',
    'ELT L, 2024/1689, 12.7.2024',
    'Euroopa Liidu Teataja L 119',
    'liidetud kohtuasjad C-402/05 P ja C-415/05 P',
    'dok 12517/1/23 REV 1 ja COM(2012) 11 (final)',
  ],
  fi: [
    '(EUVL L 119, 4.5.2016, s. 1)',
    'EUVL L, 2024/1689, 12.7.2024',
    'Euroopan unionin virallinen lehti L 119',
    'yhdistetyt asiat C-402/05 P ja C-415/05 P',
    'asiak. 12517/1/23 REV 1 ja COM(2012) 11 final',
  ],
  fr: [
    '(JO L 119 du 4.5.2016, p. 1)',
    'JO L, 2024/1689 du 12.7.2024',
    "Journal officiel de l'Union européenne L 119",
    'affaires jointes C-402/05 P et C-415/05 P',
    'doc. 12517/1/23 REV 1 et COM(2012) 11 final',
  ],
  ga: [
    '(IO L 119, 4.5.2016, lch. 1)',
    'IO L, 2024/1689, 12.7.2024',
    'Iris Oifigiúil an Aontais Eorpaigh L 119',
    'Cásanna Uamtha C-402/05 P agus C-415/05 P',
    'doic. 12517/1/23 REV 1 agus COM(2012) 11 final',
  ],
  hr: [
    '(SL L 119, 4.5.2016., str. 1.)',
    'SL L, 2024/1689, 12.7.2024.',
    'Službeni list Europske unije L 119',
    'spojeni predmeti C-402/05 P i C-415/05 P',
    'dok. 12517/1/23 REV 1 i COM(2012) 11 final',
  ],
  hu: [
    '(HL L 119., 2016.5.4., 1. o.)',
    'HL L, 2024/1689., 2024.7.12.',
    'Az Európai Unió Hivatalos Lapja L 119',
    'a C‑402/05. P. és C‑415/05. P. sz. egyesített ügyek',
    'a 12517/1/23 REV 1. sz. dokumentum és a COM(2012) 11 final',
  ],
  it: [
    '(GU L 119 del 4.5.2016, pag. 1)',
    'GU L, 2024/1689, del 12.7.2024',
    "Gazzetta ufficiale dell'Unione europea L 119",
    'cause riunite C-402/05 P e C-415/05 P',
    'doc. 12517/1/23 REV 1 e COM(2012) 11 final',
  ],
  lt: [
    '(OL L 119, 2016 5 4, p. 1)',
    'OL L, 2024/1689, 2024 7 12',
    'Europos Sąjungos oficialusis leidinys L 119',
    'sujungtos bylos C-402/05 P ir C-415/05 P',
    'dok. 12517/1/23 REV 1 ir COM(2012) 11 final',
  ],
  lv: [
    '(OV L 119, 4.5.2016., 1. lpp.)',
    'OV L, 2024/1689, 12.7.2024.',
    'Eiropas Savienības Oficiālais Vēstnesis L 119',
    'apvienotās lietas C‑402/05 P un C‑415/05 P',
    'dok. 12517/1/23 REV 1 un COM(2012) 11 final',
  ],
  mt: [
    '(ĠU L 119, 4.5.2016, p. 1)',
    'ĠU L, 2024/1689, 12.7.2024',
    'Il-Ġurnal Uffiċjali tal-Unjoni Ewropea L 119',
    'Kawżi Magħquda C-402/05 P u C-415/05 P',
    'id-dok. 12517/1/23 REV 1 u COM(2012) 11 final',
  ],
  nl: [
    '(PB L 119 van 4.5.2016, blz. 1)',
    'PB L, 2024/1689, 12.7.2024',
    'Publicatieblad van de Europese Unie L 119',
    'gevoegde zaken C-402/05 P en C-415/05 P',
    'doc. 12517/1/23 REV 1 en COM(2012) 11 final',
  ],
  pl: [
    '(Dz.U. L 119 z 4.5.2016, s. 1)',
    'Dz.U. L, 2024/1689, 12.7.2024',
    'Dziennik Urzędowy Unii Europejskiej L 119',
    'sprawy połączone C-402/05 P i C-415/05 P',
    'dok. 12517/1/23 REV 1 i COM(2012) 11 final',
  ],
  pt: [
    '(JO L 119 de 4.5.2016, p. 1)',
    'JO L, 2024/1689, 12.7.2024',
    'Jornal Oficial da União Europeia L 119',
    'processos apensos C-402/05 P e C-415/05 P',
    'doc. 12517/1/23 REV 1 e COM(2012) 11 final',
  ],
  ro: [
    '(JO L 119, 4.5.2016, p. 1)',
    'JO L, 2024/1689, 12.7.2024',
    'Jurnalul Oficial al Uniunii Europene L 119',
    'cauzele conexate C-402/05 P și C-415/05 P',
    'doc. 12517/1/23 REV 1 și COM(2012) 11 final',
  ],
  sk: [
    '(Ú. v. EÚ L 119, 4.5.2016, s. 1)',
    'Ú. v. EÚ L, 2024/1689, 12.7.2024',
    'Úradný vestník Európskej únie L 119',
    'spojené veci C-402/05 P a C-415/05 P',
    'dok. 12517/1/23 REV 1 a COM(2012) 11 final',
  ],
  sl: [
    '(UL L 119, 4.5.2016, str. 1)',
    'UL L, 2024/1689, 12.7.2024',
    'Uradni list Evropske unije L 119',
    'združeni zadevi C-402/05 P in C-415/05 P',
    'dok. 12517/1/23 REV 1 in COM(2012) 11 final',
  ],
  sv: [
    '(EUT L 119, 4.5.2016, s. 1)',
    'EUT L, 2024/1689, 12.7.2024',
    'Europeiska unionens officiella tidning L 119',
    'de förenade målen C-402/05 P och C-415/05 P',
    'dok. 12517/1/23 REV 1 och COM(2012) 11 final',
  ],
}

const EXPECTED = [
  'journal l 119, page 1',
  'journal l 2024/1689',
  'journal l 119',
  'case c-402/05, case c-415/05',
  'document 12517/1/23 rev 1, document 2012/11',
]

describe.each(Object.entries(TEXTS))('%s', (language, texts) => {
  test.each(texts.map((text, i) => [text, EXPECTED[i]] as const))('%s', (text, expected) => {
    expect(keysIn(language, text)).toBe(expected)
  })
})

test('all 24 languages', () => expect(Object.keys(TEXTS)).toHaveLength(24))

test.each([
  ['en', 'ECLI:EU:C:2014:317', 'case eu:c:2014:317'],
  ['hu', 'EU:T:2020:45. sz.', 'case eu:t:2020:45'],
  ['en', 'C‑416/24, T-33/09 P, F-45/07, C-416/24 P(R)', 'case c-416/24, case t-33/09, case f-45/07, case c-416/24'],
  ['bg', 'дело С‑131/12, дело Т-33/09 P', 'case c-131/12, case t-33/09'],
  ['el', 'υπόθεση Τ‑33/09 P', 'case t-33/09'],
  ['en', 'Cases C-293/12 to C-295/12', 'case c-293/12, case c-295/12'],
  [
    'en',
    'COM(2012) 11; COM(2012) 11 final; COM (2012) 11 final/2',
    'document 2012/11, document 2012/11, document 2012/11',
  ],
  ['en', 'COM(2012)0011; COM/2012/011', 'document 2012/11, document 2012/11'],
  ['de', 'KOM(2012) 11 endgültig', 'document 2012/11'],
  ['el', 'COM(2012) 11 τελικό', 'document 2012/11'],
  ['en', 'C(2024) 390 = C/2024/390', 'document 2024/390, document 2024/390'],
  ['en', 'SWD(2021) 84 final, SEC(2011) 5, JOIN(2020) 18 final', 'document 2021/84, document 2011/5, document 2020/18'],
  ['en', '2016/0280(COD)', 'document 2016/0280'],
  ['en', 'OJ C, C/2024/390, 5.1.2024', 'document 2024/390'],
  ['en', 'OJ L 119, 4.5.2016, pp. 1–88', 'journal l 119, page 1, page 88'],
  ['en', '12517/23, ST 12517/1/23 REV 1 ADD 2', 'document 12517/23, document 12517/1/23 rev 1 add 2'],
  ['en', 'PE-CONS 41/22, A9-0183/2021, P9_TA(2023)0236', 'document 41/22, document 0183/2021, document 2023/236'],
])('%s: %s', (language, text, expected) => {
  expect(keysIn(language, text)).toBe(expected)
})
