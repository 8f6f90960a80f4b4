import { tableParity } from '../../rules/table-parity.ts'
import { testRule } from './rule-tester.ts'

const table = (...rows: readonly string[]): string => [rows[0], '|---|---|---|', ...rows.slice(1)].join('\n')

testRule(tableParity, {
  silent: [
    {
      name: 'the same rows',
      versions: {
        hu: table('| A | díj | 12 |', '| B | pótdíj | 25 |'),
        nl: table('| A | heffing | 12 |', '| B | toeslag | 25 |'),
        ro: table('| A | taxă | 12 |', '| B | supliment | 25 |'),
      },
    },
    {
      name: 'decimal comma and point',
      versions: {
        en: table('| A | fee | 1.5 |', '| B | levy | 2.5 |'),
        de: table('| A | Gebühr | 1,5 |', '| B | Abgabe | 2,5 |'),
      },
    },
    {
      name: 'an empty cell',
      versions: {
        es: table('| A | tasa | |', '| B | canon | 25 |'),
        pl: table('| A | opłata | 12 |', '| B | danina | 25 |'),
      },
    },
    { name: 'no table', versions: { fi: 'Maksu on 12.', mt: 'Il-miżata hija 12.' } },
    {
      name: 'a paragraph is for paragraph-count',
      versions: {
        cs: `${table('| A | daň | 12 |', '| B | clo | 25 |')}\n\nSazby se každoročně upravují podle inflace.`,
        da: table('| A | skat | 12 |', '| B | told | 25 |'),
        sk: table('| A | daň | 12 |', '| B | clo | 25 |'),
      },
    },
    {
      name: 'wider columns',
      versions: {
        it: table('|  A  |  tassa  |  12  |', '| B | dazio | 25 |'),
        pt: table('| A | taxa | 12 |', '| B | direito | 25 |'),
      },
    },
  ],
  finds: [
    {
      name: 'the middle row',
      versions: {
        hu: table('| A | motor | 12 |', '| B | autó | 25 |', '| C | teher | 80 |'),
        nl: table('| A | fiets | 12 |', '| B | auto | 25 |', '| C | vracht | 80 |'),
        sl: table('| A | kolo | 12 |⟦⟧', '| C | tovor | 80 |'),
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['sl'],
          severity: 'warning',
          message: 'sl lacks the table row `B | autó | 25`, which 2 of 3 versions have',
        },
      ],
    },
    {
      name: 'the last row',
      versions: {
        bg: table('| A | лек | 12 |', '| B | тежък | 25 |', '| C | друг | 80 |'),
        el: table('| A | ελαφρύ | 12 |', '| B | βαρύ | 25 |⟦⟧'),
        fr: table('| A | léger | 12 |', '| B | lourd | 25 |', '| C | autre | 80 |'),
      },
      finds: [{ departure: 'missing', deviating: ['el'] }],
    },
    {
      name: 'a row that one alone has',
      versions: {
        en: table('| A | light | 12 |', '⟦| B | heavy | 25 |⟧', '| C | other | 80 |'),
        et: table('| A | kerge | 12 |', '| C | muu | 80 |'),
        lv: table('| A | viegls | 12 |', '| C | cits | 80 |'),
      },
      finds: [
        {
          departure: 'extra',
          deviating: ['en'],
          message: 'en has the table row `B | heavy | 25`, which 2 of 3 versions do not have',
        },
      ],
    },
    {
      name: 'one of two versions',
      versions: {
        en: table('| A | light | 12 |', '| B | heavy | 25 |', '| C | other | 80 |'),
        sv: table('| A | lätt | 12 |', '| C | annat | 80 |'),
      },
      finds: [{ departure: 'undecided', deviating: [], message: 'only en has the table row `B | heavy | 25`' }],
    },
    {
      name: 'two rows',
      versions: {
        da: table('| A | let | 12 |', '| B | tung | 25 |', '| C | andet | 80 |', '| D | alt | 99 |'),
        hr: table('| A | lako | 12 |⟦⟧', '| D | sve | 99 |'),
        lt: table('| A | lengvas | 12 |', '| B | sunkus | 25 |', '| C | kitas | 80 |', '| D | viskas | 99 |'),
      },
      finds: [{ departure: 'missing', deviating: ['hr'], message: /^hr lacks 2 table rows from/ }],
    },
    {
      name: 'half of the versions',
      versions: {
        da: table('| A | let | 12 |', '| B | tung | 25 |', '| C | andet | 80 |'),
        ga: table('| A | éadrom | 12 |', '| C | eile | 80 |'),
        pt: table('| A | leve | 12 |', '| C | outro | 80 |'),
        sv: table('| A | lätt | 12 |', '| B | tung | 25 |', '| C | annat | 80 |'),
      },
      finds: [{ departure: 'undecided', deviating: [], severity: 'info' }],
    },
  ],
})
