import { listParity } from '../../rules/list-parity.ts'
import { testRule } from './rule-tester.ts'

const list = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n\n')

testRule(listParity, {
  silent: [
    {
      name: 'the same items',
      versions: {
        en: list('name', 'place in 2024', 'amount of 15 euros'),
        de: list('Name', 'Ort 2024', 'Betrag von 15 Euro'),
        bg: list('име', 'място през 2024 г.', 'сума от 15 евро'),
      },
    },
    {
      name: 'definitions in the order of each language',
      versions: {
        en: list(
          '‘harbour’ means a place equipped for landing catches;',
          '‘owner’ means the person in the register;',
          '‘vessel’ means any craft;',
        ),
        fr: list(
          '«navire»: tout bâtiment;',
          '«port»: un lieu équipé pour le débarquement des captures;',
          '«propriétaire»: la personne inscrite au registre;',
        ),
      },
    },
    { name: 'tight and loose lists', versions: { cs: '- jméno\n- místo', pl: '- nazwa\n\n- miejsce' } },
    {
      name: 'a numbered paragraph is no item',
      versions: { da: '1. Navn 12.\n\n2. Sted 13.', fi: '1. Nimi 12.', sv: '1. Namn 12.\n\n2. Plats 13.' },
    },
    { name: 'bullets and dashes', versions: { es: '* nombre\n* lugar', it: '- nome\n- luogo', pt: '+ nome\n+ local' } },
    { name: 'no list', versions: { hr: 'Ime.', lv: 'Nosaukums.' } },
  ],
  finds: [
    {
      name: 'the second of three',
      versions: {
        de: list('der Nachweis der Eintragung von 2019', 'der Jahresabschluss', 'eine Erklärung nach Muster 7'),
        en: list('proof of registration of 2019', 'the annual accounts', 'a declaration on form 7'),
        ga: list('cruthúnas ar chlárú 2019⟦⟧', 'dearbhú ar fhoirm 7'),
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['ga'],
          severity: 'warning',
          message: 'ga lacks the list item `the annual accounts`, which 2 of 3 versions have',
        },
      ],
    },
    {
      name: 'an item that one alone has',
      versions: {
        el: list('όνομα 2019', 'έντυπο 7', 'ποσό 350'),
        mt: list('isem 2019', 'formola 7', 'ammont 350'),
        sk: '- názov 2019\n\n- tlačivo 7\n\n⟦- podpis⟧\n\n- suma 350',
      },
      finds: [{ departure: 'extra', deviating: ['sk'], severity: 'warning' }],
    },
    {
      name: 'one of two versions',
      versions: {
        en: list('name of 2019', 'place of birth of the applicant', 'form 7'),
        sl: list('ime 2019', 'obrazec 7'),
      },
      finds: [
        {
          departure: 'undecided',
          deviating: [],
          severity: 'info',
          message: 'only en has the list item `place of birth of the applicant`',
        },
      ],
    },
    {
      name: 'two items in a row',
      versions: {
        et: list('nimi 2019', '(b) allkiri 2020', '(c) aadress 2021', 'vorm 7', 'summa 350'),
        hu: list('név 2019⟦⟧', '7. nyomtatvány', 'összeg 350'),
        lt: list('vardas 2019', '(b) parašas 2020', '(c) adresas 2021', 'forma 7', 'suma 350'),
      },
      finds: [{ departure: 'missing', deviating: ['hu'], message: /^hu lacks 2 list items from/ }],
    },
    {
      name: 'a lettered point that one of four lacks',
      versions: {
        en: list('(a) name 2019', '(b) place 2020', '(c) form 2021', '(d) sum 2022'),
        es: list('a) nombre 2019', 'b) lugar 2020', 'c) modelo 2021', 'd) suma 2022'),
        fr: list('a) nom 2019', 'b) lieu 2020', 'c) modèle 2021', 'd) somme 2022'),
        it: list('a) nome 2019⟦⟧', 'c) modulo 2021', 'd) somma 2022'),
      },
      finds: [{ departure: 'missing', deviating: ['it'], severity: 'error', label: '(b)' }],
    },
    {
      name: 'two of five versions',
      versions: {
        da: list('navn 2019', 'ansøgerens fødested', 'formular 7'),
        nl: list('naam 2019', 'geboorteplaats van de aanvrager', 'formulier 7'),
        pl: list('nazwa 2019⟦⟧', 'formularz 7'),
        ro: list('nume 2019⟦⟧', 'formularul 7'),
        sv: list('namn 2019', 'sökandens födelseort', 'blankett 7'),
      },
      finds: [{ departure: 'missing', deviating: ['pl', 'ro'], severity: 'info' }],
    },
  ],
})
