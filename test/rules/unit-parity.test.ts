import { unitParity } from '../../rules/unit-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(unitParity, {
  silent: [
    {
      name: 'currency before and behind the amount',
      versions: {
        en: 'The fee is EUR 40 000.',
        de: 'Die Gebühr beträgt 40 000 EUR.',
        mt: 'Il-miżata hija EUR 40 000.',
      },
    },
    {
      name: 'sign and word for a currency',
      versions: { en: 'The fee is €75.', nl: 'De heffing bedraagt 75 euro.', pl: 'Opłata wynosi 75 EUR.' },
    },
    {
      name: 'percent sign and word',
      versions: { fi: 'Osuus on 12 prosenttia.', en: 'The share is 12 %.', da: 'Andelen er 12 procent.' },
    },
    {
      name: 'symbol and noun',
      versions: { es: 'El envase pesa 25 kilogramos.', fr: "L'emballage pèse 25 kg.", bg: 'Опаковката тежи 25 kg.' },
    },
    { name: 'the unit is not repeated', versions: { en: 'Samples of 3 kg and 5 kg.', it: 'Campioni di 3 e 5 kg.' } },
    { name: 'another value is for number-parity', versions: { en: 'A sample of 3 kg.', sv: 'Ett prov på 4 kg.' } },
  ],
  finds: [
    {
      name: 'one of two versions has dollars',
      versions: { en: 'The fee is EUR 40 000.', pt: 'A taxa é de 40 000 USD.' },
      finds: [
        {
          departure: 'undecided',
          deviating: [],
          severity: 'error',
          message: 'en has `40000 EUR` where pt has `40000 USD`',
        },
      ],
    },
    {
      name: 'grams for kilograms in one of three',
      versions: { cs: 'Vzorek má 5 kg.', da: 'Prøven vejer ⟦5 g⟧.', es: 'La muestra pesa 5 kg.' },
      finds: [
        {
          departure: 'changed',
          deviating: ['da'],
          severity: 'error',
          message: 'da has `5 g` where 2 of 3 versions have `5 kg`',
        },
      ],
    },
    {
      name: 'per cent for per mille',
      versions: {
        de: 'Der Satz beträgt 4 ‰.',
        el: 'Ο συντελεστής είναι ⟦4 %⟧.',
        hr: 'Stopa iznosi 4 ‰.',
        sk: 'Sadzba je 4 ‰.',
      },
      finds: [{ departure: 'changed', deviating: ['el'], severity: 'error', says: { el: ['4 %'], hr: ['4 ‰'] } }],
    },
    {
      name: 'metres for kilometres',
      versions: { en: 'Within a radius of 15 km.', fr: 'Dans un rayon de 15 km.', sl: 'V polmeru ⟦15 m⟧.' },
      finds: [{ deviating: ['sl'], message: 'sl has `15 m` where 2 of 3 versions have `15 km`' }],
    },
    {
      name: 'hectares for tonnes among versions that say nothing of it',
      versions: {
        en: 'An area of 30 ha.',
        et: 'Pindala on ⟦30 kg⟧.',
        it: 'Una superficie di 30 ha.',
        nl: 'Een oppervlakte.',
      },
      finds: [{ deviating: ['et'] }],
    },
    {
      name: 'kilowatts for megawatts',
      versions: { lt: 'Galia – 8 MW.', pl: 'Moc wynosi ⟦8 kW⟧.', sv: 'Effekten är 8 MW.' },
      finds: [{ deviating: ['pl'], departure: 'changed' }],
    },
  ],
})
