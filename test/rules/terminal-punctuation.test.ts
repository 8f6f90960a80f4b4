import { terminalPunctuation } from '../../rules/terminal-punctuation.ts'
import { testRule } from './rule-tester.ts'

const numbered = (...texts: readonly string[]): string => texts.map((text, i) => `${i + 1}. ${text}\n`).join('\n')
const notes = (...texts: readonly string[]): string =>
  `Text${texts.map((_, i) => `[^${i + 1}]`).join(' and')} of the note.\n\n${texts.map((text, i) => `[^${i + 1}]: ${text}\n`).join('\n')}`

const bg = numbered('Комитетът заседава ежегодно.', 'Протоколите се публикуват.', 'Комитетът приема правилник.')
const pt = numbered('O comité reúne-se todos os anos.', 'As atas são publicadas.', 'O comité adota o seu regulamento.')
const sv = numbered(
  'Kommittén sammanträder varje år.',
  'Protokollen offentliggörs.',
  'Kommittén antar sin arbetsordning.',
)
const da = numbered(
  'som minder om aftalen,',
  'som hilser planen velkommen,',
  'som støtter arbejdet,',
  'som noterer sig rapporten,',
  'vedtager denne erklæring.',
)
const nl = numbered(
  'herinnerend aan de overeenkomst;',
  'ingenomen met het plan;',
  'het werk steunend;',
  'nota nemend van het verslag;',
  'nemen deze verklaring aan.',
)
const sl = numbered(
  'ob sklicevanju na sporazum –',
  'ob pozdravljanju načrta;',
  'ob podpori delu;',
  'ob seznanitvi s poročilom –',
  'sprejmejo to izjavo.',
)

const sentences = (word: string): string => Array.from({ length: 24 }, (_, i) => `${word} ${i + 1}.`).join('\n\n')

testRule(terminalPunctuation, {
  silent: [
    { name: 'all the same', versions: { bg, pt, sv } },
    { name: 'each version has its own convention, one frames with dashes', versions: { da, nl, sl } },
    {
      name: 'an abbreviation that ends with a full stop',
      versions: {
        bg: numbered('Решението е взето.', 'Настоящото решение се прилага от 2024 г.', 'Изпълнено.'),
        pt,
        sv,
      },
    },
    {
      name: 'a conjunction after the mark',
      versions: {
        en: numbered('one thing;', 'another thing; and', 'a third thing.'),
        fr: numbered('une chose;', 'une autre chose;', 'une troisième.'),
        es: numbered('una cosa;', 'otra cosa;', 'una tercera.'),
      },
    },
    { name: 'two versions with few rows', versions: { bg, pt: pt.replace('publicadas.', 'publicadas') } },
    {
      name: 'quotation marks and brackets behind the mark',
      versions: { bg, pt, sv: sv.replace('offentliggörs.', 'offentliggörs (hela tiden).”') },
    },
    {
      name: 'footnotes, if they are not looked at',
      options: { footnotes: false },
      versions: {
        da: notes('Se bilaget.', 'Se aftalen.', 'Se planen.'),
        nl: notes('Zie de bijlage.', 'Zie de overeenkomst', 'Zie het plan.'),
        sl: notes('Glej prilogo.', 'Glej sporazum.', 'Glej načrt.'),
      },
    },
  ],
  finds: [
    {
      name: 'the full stop is lost',
      versions: {
        bg,
        hu: '(1) A bizottság évente ülésezik.\n\n(2) A jegyzőkönyvet közzé kell ⟦tenni⟧\n\n(3) A bizottság elfogadja szabályzatát.\n',
        pt,
        sv,
      },
      finds: [
        {
          severity: 'warning',
          deviating: ['hu'],
          message: 'hu ends with no mark where it ends like paragraphs with `.`',
        },
      ],
    },
    {
      name: 'a full stop among semicolons',
      versions: { da, nl: nl.replace('plan;', '⟦plan.⟧'), sl },
      finds: [{ departure: 'changed', deviating: ['nl'], label: '2', says: { nl: ['plan.'], da: ['velkommen,'] } }],
    },
    {
      name: 'a comma among semicolons',
      versions: { da, nl: nl.replace('steunend;', '⟦steunend,⟧'), sl },
      finds: [{ severity: 'warning', deviating: ['nl'], label: '3' }],
    },
    {
      name: 'a semicolon among commas',
      versions: { da: da.replace('arbejdet,', '⟦arbejdet;⟧'), nl, sl },
      finds: [{ deviating: ['da'] }],
    },
    {
      name: 'a footnote',
      versions: {
        da: notes('Se bilaget.', 'Se aftalen.', 'Se planen.'),
        nl: notes('Zie de bijlage.', 'Zie de ⟦overeenkomst⟧', 'Zie het plan.'),
        sl: notes('Glej prilogo.', 'Glej sporazum.', 'Glej načrt.'),
      },
      finds: [{ deviating: ['nl'], label: 'fn:2' }],
    },
    {
      name: 'a colon may be another way to go on',
      versions: { bg, pt, sv: sv.replace('offentliggörs.', '⟦offentliggörs:⟧') },
      finds: [{ severity: 'info', deviating: ['sv'] }],
    },
    {
      name: 'the mark before a closing quotation mark',
      versions: { bg, pt: pt.replace('publicadas.', '⟦publicadas;⟧»'), sv },
      finds: [{ deviating: ['pt'] }],
    },
    {
      name: 'no mark in one of two versions that always put one',
      versions: { nl: sentences('Zin'), sl: sentences('Stavek').replace('Stavek 7.', 'Stavek 7') },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning' }],
    },
  ],
})
