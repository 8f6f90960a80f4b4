import { paragraphCount } from '../../rules/paragraph-count.ts'
import { testRule } from './rule-tester.ts'

const EN = [
  '1. Applications are submitted by 31 March 2025.',
  '2. The applicant pays a fee of 120 euros, which is not paid back under any circumstances.',
  '3. The authority confirms within 15 days.',
]
const ES = [
  '1. Las solicitudes se presentarán antes del 31 de marzo de 2025.',
  '2. El solicitante abonará una tasa de 120 euros, que no se devolverá en ningún caso.',
  '3. La autoridad acusará recibo en un plazo de 15 días.',
]
const PL = [
  '1. Wnioski składa się do dnia 31 marca 2025 r.',
  '2. Wnioskodawca uiszcza opłatę w wysokości 120 euro, która w żadnym przypadku nie podlega zwrotowi.',
  '3. Organ potwierdza w terminie 15 dni.',
]
const text = (...paragraphs: readonly (string | undefined)[]): string => paragraphs.join('\n\n')
const numbered = (word: string, from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i}. ${word} ${(from + i) * 37} ${word.toUpperCase()}.`).join('\n\n')

testRule(paragraphCount, {
  silent: [
    { name: 'the same paragraphs', versions: { en: text(...EN), es: text(...ES), pl: text(...PL) } },
    { name: 'a heading is for heading-parity', versions: { de: '# Titel\n\nDie Gebühr beträgt 120 Euro.', fr: 'La taxe est de 120 euros.', it: '# Titolo\n\nLa tassa è di 120 euro.' } },
    { name: 'items of a list are for list-parity', versions: { da: '- navn\n- sted\n- dato', nl: '- naam\n- datum', sv: '- namn\n- ort\n- datum' } },
    { name: 'a note is for footnote-anchors', versions: { cs: 'Zpráva[^1].\n\n[^1]: Dok. 10/24.', et: 'Aruanne.' } },
    { name: 'the title of a table is not the table', versions: { hu: '| A | 1 |\n|---|---|\n| B | 2 |', lv: '| A | 1 |\n|---|---|\n| B | 2 |' } },
    { name: 'lines divided otherwise', versions: { fi: 'Maksu on 120 euroa.\nSe maksetaan heti.', ga: 'Is é 120 euro an táille. Íoctar láithreach í.' } },
  ],
  finds: [
    {
      name: 'one of three lacks a paragraph',
      versions: { en: text(...EN), es: text(ES[0] + '⟦⟧', ES[2]), pl: text(...PL) },
      finds: [{ departure: 'missing', deviating: ['es'], severity: 'warning', message: /^es lacks paragraph `2 The applicant pays .*`, which 2 of 3 versions have$/, label: '2' }],
    },
    {
      name: 'one of four is certain',
      versions: { en: text(...EN), 'en-IE': text(...EN), es: text(...ES), pl: text(PL[0] + '⟦⟧', PL[2]) },
      finds: [{ departure: 'missing', deviating: ['pl'], severity: 'error' }],
    },
    {
      name: 'one of two has a paragraph more',
      versions: { en: text(...EN), pl: text(PL[0], PL[2]) },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning', message: /^only en has paragraph/ }],
    },
    {
      name: 'one has a paragraph more than two others',
      versions: { en: text(EN[0], `⟦${EN[1]}⟧`, EN[2]), es: text(ES[0], ES[2]), pl: text(PL[0], PL[2]) },
      finds: [{ departure: 'extra', deviating: ['en'], severity: 'warning' }],
    },
    {
      name: 'two paragraphs in a row are one gap',
      versions: {
        de: text(numbered('wort', 1, 12)),
        hr: text(`${numbered('riječ', 1, 4)}⟦⟧`, numbered('riječ', 7, 12)),
        sl: text(numbered('beseda', 1, 12)),
      },
      finds: [{ departure: 'missing', deviating: ['hr'], message: /^hr lacks 2 paragraphs from `5 wort 185 WORT\.` on, which 2 of 3 versions have$/ }],
    },
    {
      name: 'an unfinished version is told of once',
      versions: { de: numbered('wort', 1, 20), lt: `⟦⟧${numbered('žodis', 1, 9)}`, sk: numbered('slovo', 1, 20) },
      finds: [{ departure: 'intrinsic', deviating: ['lt'], severity: 'warning', message: 'lt lacks 11 of the 20 paragraphs that most versions have' }],
    },
  ],
})
