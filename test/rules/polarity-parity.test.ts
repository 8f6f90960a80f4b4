import { polarityParity } from '../../rules/polarity-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(polarityParity, {
  silent: [
    {
      name: 'the same in other words',
      versions: {
        en: 'A team of no more than 5.',
        es: 'Un equipo de un máximo de 5.',
        mt: 'Tim ta’ mhux aktar minn 5.',
      },
    },
    {
      name: 'behind the number',
      versions: {
        ga: '10 lá ar a laghad roimh ré, agus 12 ar a mhéad.',
        hu: 'Legalább 10 nappal előbb, és legfeljebb 12.',
        de: 'Mindestens 10 Tage vorher, und höchstens 12.',
      },
    },
    {
      name: 'a negation turns it round',
      versions: {
        en: 'The share is not less than 20 %.',
        fr: 'La part ne peut être inférieure à 20 %.',
        sv: 'Andelen är minst 20 %.',
      },
    },
    { name: 'one says nothing', versions: { fi: 'Vähintään 15 prosenttia.', it: 'Il 15 %.', lv: 'Vismaz 15 %.' } },
    {
      name: 'days before and days after are counted from both ends',
      versions: { en: 'Not later than 60 days before the talks.', fr: 'Au moins 60 jours avant les négociations.' },
    },
    {
      name: 'both bounds in one sentence',
      versions: {
        cs: 'Nejméně 3 a nejvýše 7 členů.',
        nl: 'Ten minste 3 en ten hoogste 7 leden.',
        pt: 'No mínimo 3 e no máximo 7 membros.',
      },
    },
    {
      name: 'last amended is no bound',
      versions: {
        sv: 'Förordningen, senast ändrad den 3 juni 2024.',
        da: 'Forordningen, tidligst den 3. juni 2024.',
        fr: 'Le règlement, au plus tôt le 3 juin 2024.',
      },
    },
    { name: 'a language without a table', versions: { en: 'At least 4.', eo: 'Maksimume 4.' } },
  ],
  finds: [
    {
      name: 'at most for at least',
      versions: { cs: 'Alespoň 15 % prostředků.', it: 'Almeno il 15 % dei fondi.', ro: '⟦Cel mult⟧ 15 % din fonduri.' },
      finds: [
        {
          departure: 'changed',
          deviating: ['ro'],
          message: 'ro has at most 15 (`Cel mult 15 %`) where 2 of 3 versions have at least 15 (`Alespoň 15 %`)',
        },
      ],
    },
    {
      name: 'more than for less than, one of four',
      versions: {
        bg: 'С по-малко от 250 служители.',
        da: 'Med færre end 250 ansatte.',
        el: 'Με λιγότερους από 250 υπαλλήλους.',
        pt: 'Com ⟦mais de⟧ 250 trabalhadores.',
      },
      finds: [{ departure: 'changed', deviating: ['pt'], severity: 'error' }],
    },
    {
      name: 'two versions',
      versions: { en: 'At least 6 members.', pl: 'Co najwyżej 6 członków.' },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning' }],
    },
    {
      name: 'not later and not earlier than a date',
      versions: {
        de: 'Spätestens am 3. Juni 2024.',
        et: '⟦Kõige varem⟧ 3. juunil 2024.',
        nl: 'Uiterlijk op 3 juni 2024.',
      },
      finds: [{ departure: 'changed', deviating: ['et'] }],
    },
    {
      name: 'not later than a date in Swedish',
      versions: {
        sv: '⟦Senast⟧ den 3 juni 2024.',
        da: 'Tidligst den 3. juni 2024.',
        fr: 'Au plus tôt le 3 juin 2024.',
      },
      finds: [{ departure: 'changed', deviating: ['sv'] }],
    },
    {
      name: 'Romanian written with the cedilla',
      versions: { ro: '⟦Cel puţin⟧ 15 % din fonduri.', it: 'Al massimo il 15 %.', pl: 'Co najwyżej 15 %.' },
      finds: [{ departure: 'changed', deviating: ['ro'] }],
    },
    {
      name: 'behind the number',
      versions: { ga: '8 lá ⟦ar a mhéad⟧.', hr: 'Najmanje 8 dana.', sk: 'Najmenej 8 dní.' },
      finds: [{ departure: 'changed', deviating: ['ga'] }],
    },
    {
      name: 'a number as a word',
      versions: {
        en: 'At least three experts.',
        lt: '⟦Ne daugiau kaip⟧ trys ekspertai.',
        sl: 'Najmanj trije strokovnjaki.',
      },
      finds: [{ departure: 'changed', deviating: ['lt'] }],
    },
  ],
})
