import { headingParity } from '../../rules/heading-parity.ts'
import { testRule } from './rule-tester.ts'

const BODY = {
  en: 'The fee is 120 euros and is paid by 31 March 2025.',
  fr: 'La taxe est de 120 euros et se paie avant le 31 mars 2025.',
  pt: 'A taxa é de 120 euros e paga-se até 31 de março de 2025.',
  sv: 'Avgiften är 120 euro och betalas senast den 31 mars 2025.',
}
const doc = (...blocks: readonly string[]): string => blocks.join('\n\n')

/** Articles under headings of the second level. */
const levels = (noun: string, count = 6): string =>
  Array.from({ length: count }, (_, i) => `## ${noun} ${i + 1}\n\nX ${(i + 1) * 37}.`).join('\n\n')

testRule(headingParity, {
  silent: [
    {
      name: 'one level deeper throughout',
      versions: { en: levels('Article'), fr: levels('Article'), sv: levels('Artikel').replaceAll('## ', '### ') },
    },
    {
      name: 'the same headings',
      versions: {
        en: doc('# Article 2', '## Fees', BODY.en),
        fr: doc('# Article 2', '## Taxes', BODY.fr),
        sv: doc('# Artikel 2', '## Avgifter', BODY.sv),
      },
    },
    { name: 'another level', versions: { en: doc('# Fees', BODY.en), pt: doc('### Taxas', BODY.pt) } },
    { name: 'underlined and marked', versions: { en: doc('Fees\n====', BODY.en), sv: doc('# Avgifter', BODY.sv) } },
    { name: 'no headings', versions: { en: BODY.en, fr: BODY.fr } },
    {
      name: 'a paragraph is for paragraph-count',
      versions: {
        en: doc('# Fees', BODY.en),
        fr: doc('# Taxes', BODY.fr, 'Les recours restent possibles devant le tribunal.'),
        sv: doc('# Avgifter', BODY.sv),
      },
    },
    { name: 'an article without text and number', versions: { cs: '# Úvod', mt: '# Daħla', nl: '# Inleiding' } },
  ],
  finds: [
    {
      name: 'a title that one of four lacks',
      versions: {
        en: doc('# Article 2', '## Fees', BODY.en),
        fr: doc('# Article 2', '## Taxes', BODY.fr),
        pt: doc('# Artigo 2.º⟦⟧', BODY.pt),
        sv: doc('# Artikel 2', '## Avgifter', BODY.sv),
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['pt'],
          severity: 'warning',
          message: 'pt lacks the heading `Fees`, which 3 of 4 versions have',
        },
      ],
    },
    {
      name: 'a title that one of three lacks',
      versions: {
        en: doc('# Article 2', '## Fees', BODY.en),
        fr: doc('# Article 2⟦⟧', BODY.fr),
        sv: doc('# Artikel 2', '## Avgifter', BODY.sv),
      },
      finds: [{ departure: 'missing', deviating: ['fr'], severity: 'warning' }],
    },
    {
      name: 'a title that one has alone',
      versions: {
        en: doc('# Article 2', BODY.en),
        fr: doc('# Article 2', BODY.fr),
        sv: doc('# Artikel 2', '⟦## Avgifter⟧', BODY.sv),
      },
      finds: [
        {
          departure: 'extra',
          deviating: ['sv'],
          message: 'sv has the heading `Avgifter`, which 2 of 3 versions do not have',
        },
      ],
    },
    {
      name: 'one of two versions',
      versions: { en: doc('# Article 2', '## Fees', BODY.en), pt: doc('# Artigo 2.º', BODY.pt) },
      finds: [{ departure: 'undecided', deviating: [], severity: 'info', message: 'only en has the heading `Fees`' }],
    },
    {
      name: 'a numbered heading in four versions',
      versions: {
        en: doc('# Article 2', '# Article 3', BODY.en),
        fr: doc('# Article 2', '# Article 3', BODY.fr),
        pt: doc('# Artigo 2.º', '# Artigo 3.º', BODY.pt),
        sv: doc('# Artikel 2⟦⟧', BODY.sv),
      },
      finds: [{ departure: 'missing', deviating: ['sv'], severity: 'error', label: 'Article 3' }],
    },
    {
      name: 'half of the versions',
      versions: {
        en: doc('# Article 2', '## Fees', BODY.en),
        fr: doc('# Article 2', '## Taxes', BODY.fr),
        pt: doc('# Artigo 2.º', BODY.pt),
        sv: doc('# Artikel 2', BODY.sv),
      },
      finds: [{ departure: 'undecided', deviating: [], severity: 'info' }],
    },
    {
      name: 'another level than such headings have',
      versions: {
        en: levels('Article'),
        fr: levels('Article'),
        sv: levels('Artikel').replace('## Artikel 4', '⟦### Artikel 4⟧'),
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['sv'],
          severity: 'warning',
          message: 'sv has a heading of level 3 where the level of such headings is 2',
        },
      ],
    },
    {
      name: 'another level in one of two versions',
      versions: { en: levels('Article', 12), sv: levels('Artikel', 12).replace('## Artikel 4', '### Artikel 4') },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning' }],
    },
  ],
})
