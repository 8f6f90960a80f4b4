import { malformedValue } from '../../rules/malformed-value.ts'
import { testRule } from './rule-tester.ts'

testRule(malformedValue, {
  silent: [
    {
      name: 'groups of three',
      versions: {
        fr: 'Un montant de 1 250 000 EUR.',
        mt: "L-ammont ta' EUR 1,250,000.",
        de: 'Ein Betrag von 1.250.000 EUR.',
      },
    },
    {
      name: 'telephone numbers',
      versions: { en: 'Call +32 2 281 65 00 or 02/281 61 11.', fr: 'Appelez le +32 2 281 65 00 ou le 02/281 61 11.' },
    },
    {
      name: 'lists and points',
      versions: { mt: 'Il-punti 1,2 u 3.', sv: 'Artikel 5.1 l gäller.', en: 'Points 1, 2 and 3 of Article 3.l.' },
    },
    {
      name: 'a code that all versions have',
      versions: { en: 'Version 1.250.00 of form 2O23.', fr: 'Version 1.250.00 du formulaire 2O23.' },
    },
    {
      name: 'days of the calendar',
      versions: {
        cs: 'Dne 30. dubna 2024 a 29. února 2024.',
        en: 'On 30 April 2024 and 29 February 2024.',
        hu: '2024. február 29-én.',
      },
    },
    { name: 'a verb that is a month', versions: { en: 'Article 31 may apply.', de: 'Artikel 31 kann gelten.' } },
    { name: 'a percent sign as a word', versions: { en: 'The rate in % applies.', it: 'Si applica il tasso in %.' } },
  ],
  finds: [
    {
      name: 'a group of two digits',
      versions: { fr: 'Un montant de 1 250 000 EUR.', it: 'Un importo di ⟦1 250 00⟧ EUR.', pl: 'Kwota 1 250 000 EUR.' },
      finds: [
        {
          severity: 'warning',
          departure: 'intrinsic',
          deviating: ['it'],
          says: { it: ['1 250 00'] },
          message: 'it writes `1 250 00`, where 2 digits stand for three',
        },
      ],
    },
    {
      name: 'commas',
      versions: { en: 'A sum of ⟦2,200,12⟧ euros.', es: 'Un importo de 2 200 120 euros.' },
      finds: [{ deviating: ['en'] }],
    },
    {
      name: 'a letter for a digit',
      versions: { en: 'In ⟦2O23⟧ the rules changed.', da: 'I 2023 blev reglerne ændret.' },
      finds: [{ message: /letter `O` for the digit 0/ }],
    },
    {
      name: 'l for 1 in a section',
      versions: { en: 'Sections 490, ⟦491.l⟧ and 491.2.', fr: 'Articles 490, 491.1 et 491.2.' },
      finds: [{ deviating: ['en'] }],
    },
    {
      name: '31 April',
      versions: { cs: 'Nejpozději ⟦31. dubna 2025⟧.', en: 'By 30 April 2025 at the latest.' },
      finds: [{ deviating: ['cs'], message: /no day of the calendar/ }],
    },
    {
      name: '29 February in a common year',
      versions: { pt: 'Até ⟦29 de fevereiro de 2023⟧.', nl: 'Uiterlijk op 28 februari 2023.' },
      finds: [{ deviating: ['pt'] }],
    },
    {
      name: 'in figures',
      versions: { de: 'Bis zum ⟦31.11.2024⟧.', fr: "Jusqu'au 30 novembre 2024." },
      finds: [{ deviating: ['de'] }],
    },
    {
      name: 'month first',
      versions: { lt: 'Iki 2025 m. ⟦birželio 31⟧ d.', en: 'By 30 June 2025.' },
      finds: [{ deviating: ['lt'] }],
    },
    {
      name: 'a percent sign without its number',
      versions: { da: 'Satsen er ⟦%⟧ af værdien.', sl: 'Stopnja je 5 % vrednosti.' },
      finds: [{ deviating: ['da'], message: /without a number/ }],
    },
  ],
})
