import { paragraphCount } from '../../rules/paragraph-count.ts'
import { testRule } from './rule-tester.ts'

const numbered = (word: string, from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `${from + i}. ${word} ${(from + i) * 37} ${word.toUpperCase()}.`,
  ).join('\n\n')
const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n')
const en = numbered('word', 1, 9)
const es = numbered('palabra', 1, 9)
const pl = numbered('słowo', 1, 9)
const without = (word: string, gap = ''): string => text(`${numbered(word, 1, 4)}${gap}`, numbered(word, 6, 9))

testRule(paragraphCount, {
  silent: [
    { name: 'the same paragraphs', versions: { en, es, pl } },
    {
      name: 'a heading is for heading-parity',
      versions: {
        de: '# Titel\n\nDie Gebühr beträgt 120 Euro.',
        fr: 'La taxe est de 120 euros.',
        it: '# Titolo\n\nLa tassa è di 120 euro.',
      },
    },
    {
      name: 'items of a list are for list-parity',
      versions: { da: '- navn\n- sted\n- dato', nl: '- naam\n- datum', sv: '- namn\n- ort\n- datum' },
    },
    { name: 'a note is for footnote-anchors', versions: { cs: 'Zpráva[^1].\n\n[^1]: Dok. 10/24.', et: 'Aruanne.' } },
    {
      name: 'the title of a table is not the table',
      versions: { hu: '| A | 1 |\n|---|---|\n| B | 2 |', lv: '| A | 1 |\n|---|---|\n| B | 2 |' },
    },
    {
      name: 'lines divided otherwise',
      versions: { fi: 'Maksu on 120 euroa.\nSe maksetaan heti.', ga: 'Is é 120 euro an táille. Íoctar láithreach í.' },
    },
  ],
  finds: [
    {
      name: 'one of three lacks a paragraph',
      versions: { en, es: without('palabra', '⟦⟧'), pl },
      finds: [
        {
          departure: 'missing',
          deviating: ['es'],
          severity: 'warning',
          message: 'es lacks paragraph `5 word 185 WORD.`, which 2 of 3 versions have',
          label: '5',
        },
      ],
    },
    {
      name: 'one of four is certain',
      versions: { en, 'en-IE': en, es, pl: without('słowo', '⟦⟧') },
      finds: [{ departure: 'missing', deviating: ['pl'], severity: 'error' }],
    },
    {
      name: 'one of two has a paragraph more',
      versions: { en, pl: without('słowo') },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning', message: /^only en has paragraph/ }],
    },
    {
      name: 'one has a paragraph more than two others',
      versions: {
        en: text(numbered('word', 1, 4), `⟦${numbered('word', 5, 5)}⟧`, numbered('word', 6, 9)),
        es: without('palabra'),
        pl: without('słowo'),
      },
      finds: [{ departure: 'extra', deviating: ['en'], severity: 'warning' }],
    },
    {
      name: 'two paragraphs in a row are one gap',
      versions: {
        de: text(numbered('wort', 1, 12)),
        hr: text(`${numbered('riječ', 1, 4)}⟦⟧`, numbered('riječ', 7, 12)),
        sl: text(numbered('beseda', 1, 12)),
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['hr'],
          message: /^hr lacks 2 paragraphs from `5 wort 185 WORT\.` on, which 2 of 3 versions have$/,
        },
      ],
    },
    {
      name: 'an unfinished version is told of once',
      versions: { de: numbered('wort', 1, 20), lt: `⟦⟧${numbered('žodis', 1, 9)}`, sk: numbered('slovo', 1, 20) },
      finds: [
        {
          departure: 'intrinsic',
          deviating: ['lt'],
          severity: 'warning',
          message: 'lt lacks 11 of the 20 paragraphs that most versions have',
        },
      ],
    },
    {
      name: 'two paragraphs that one of four joins',
      versions: {
        en: 'Fees are due at once, whatever the reason may be.\n\nThey are not refunded to anybody who has paid them.',
        es: 'Las tasas se pagan en el acto, sea cual sea el motivo.\n\nNo se reembolsan a nadie que las haya pagado.',
        it: 'Le tasse si pagano subito, quale che sia il motivo.\n\nNon sono rimborsate a nessuno che le abbia pagate.',
        pt: '⟦As taxas são pagas de imediato, seja qual for o motivo. Não são reembolsadas a quem as tenha pago.⟧',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['pt'],
          severity: 'warning',
          message: 'pt has one paragraph where 3 of 4 versions have 2 paragraphs',
        },
      ],
    },
  ],
})
