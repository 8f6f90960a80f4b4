import { dateParity } from '../../rules/date-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(dateParity, {
  silent: [
    {
      name: 'dates as each language writes them',
      versions: {
        en: 'It applies from 14 March 2025.',
        de: 'Sie gilt ab dem 14. März 2025.',
        hu: 'Ezt 2025. március 14-től kell alkalmazni.',
        lv: 'To piemēro no 2025. gada 14. marta.',
        el: 'Εφαρμόζεται από τις 14 Μαρτίου 2025.',
      },
    },
    {
      name: 'in words and in figures',
      versions: {
        fr: 'Signé le 2 octobre 2024.',
        pl: 'Podpisano dnia 2.10.2024.',
        sv: 'Undertecknat den 2 oktober 2024.',
      },
    },
    {
      name: 'ISO and written out',
      versions: {
        cs: 'Lhůta končí 2026-06-30.',
        sk: 'Lehota sa končí 30. júna 2026.',
        sl: 'Rok se izteče 30. junija 2026.',
      },
    },
    {
      name: 'the first of the month',
      versions: {
        fr: 'À partir du 1er juillet 2027.',
        it: 'Dal 1º luglio 2027.',
        es: 'A partir del 1 de julio de 2027.',
        ro: 'De la 1 iulie 2027.',
      },
    },
    {
      name: 'the year left out where the sentence has it',
      versions: {
        nl: 'Van 3 mei tot 9 mei 2025.',
        da: 'Fra den 3. maj 2025 til den 9. maj 2025.',
        fi: '3. toukokuuta – 9. toukokuuta 2025.',
      },
    },
    {
      name: 'times with point, colon and word',
      versions: {
        de: 'Die Frist endet um 12.30 Uhr.',
        en: 'The deadline is 12:30.',
        bg: 'Срокът изтича в 12,30 ч.',
        sv: 'Tiden går ut kl. 12.30.',
      },
    },
    {
      name: 'month and year only',
      versions: { pt: 'em setembro de 2023', hr: 'u rujnu 2023.', et: '2023. aasta septembris', lt: '2023 m. rugsėjį' },
    },
    {
      name: 'the same date said twice',
      versions: {
        en: 'On 5 May 2024, and from 5 May 2024 on.',
        ga: 'An 5 Bealtaine 2024, agus ón lá sin ar aghaidh.',
        mt: 'Fil-5 ta’ Mejju 2024, u minn dakinhar.',
      },
    },
  ],
  finds: [
    {
      name: 'another month, two versions',
      versions: { en: 'Signed on 13 July 2021.', fr: 'Signé le 13 juin 2021.' },
      finds: [
        {
          departure: 'undecided',
          deviating: [],
          severity: 'error',
          message: 'en has `2021-07-13` where fr has `2021-06-13`',
          says: { fr: ['13 juin 2021'] },
        },
      ],
    },
    {
      name: 'another month, three versions',
      versions: {
        nl: 'Ondertekend op ⟦13 juni 2021⟧.',
        sl: 'Podpisano 13. julija 2021.',
        ro: 'Semnat la 13 iulie 2021.',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['nl'],
          severity: 'error',
          message: 'nl has `2021-06-13` where 2 of 3 versions have `2021-07-13`',
        },
      ],
    },
    {
      name: 'another day',
      versions: {
        de: 'bis zum 30. April 2026',
        pl: 'do dnia ⟦3 kwietnia 2026 r.⟧',
        it: 'entro il 30 aprile 2026',
        cs: 'do 30. dubna 2026',
      },
      finds: [{ departure: 'changed', deviating: ['pl'], severity: 'error' }],
    },
    {
      name: 'another year',
      versions: {
        bg: 'на 1 януари 2019 г.',
        el: 'την 1η Ιανουαρίου 2019',
        hr: '⟦1. siječnja 2018⟧.',
        es: 'el 1 de enero de 2019',
      },
      finds: [{ departure: 'changed', deviating: ['hr'], severity: 'error' }],
    },
    {
      name: 'one of two dates',
      versions: {
        da: 'fra den 4. juni 2024 til den 8. juni 2024',
        fi: '4 päivästä kesäkuuta 2024 ⟦18 päivään kesäkuuta 2024⟧',
        pt: 'de 4 de junho de 2024 a 8 de junho de 2024',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['fi'],
          severity: 'error',
          message: 'fi has `2024-06-18` where 2 of 3 versions have `2024-06-08`',
        },
      ],
    },
    {
      name: 'a date that is missing',
      versions: {
        sk: '⟦Zmluva sa skončí.⟧',
        lt: 'Sutartis baigiasi 2030 m. gruodžio 31 d.',
        lv: 'Līgums beidzas 2030. gada 31. decembrī.',
        et: 'Leping lõpeb 31. detsembril 2030.',
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['sk'],
          severity: 'warning',
          message: 'sk lacks `2030-12-31`, which 3 of 4 versions have',
        },
      ],
    },
    {
      name: 'a date that is added',
      versions: {
        hu: 'A megállapodás ⟦2030. december 31-én⟧ megszűnik.',
        mt: 'Il-ftehim jintemm.',
        ga: 'Tiocfaidh deireadh leis an gcomhaontú.',
        sv: 'Avtalet upphör.',
      },
      finds: [{ departure: 'extra', deviating: ['hu'], severity: 'warning' }],
    },
    {
      name: 'another time',
      versions: { en: 'by 17:00 at the latest', nl: 'uiterlijk om 17.00 uur', ro: 'cel târziu la ora ⟦16.00⟧' },
      finds: [
        {
          departure: 'changed',
          deviating: ['ro'],
          severity: 'error',
          message: 'ro has `16:00` where 2 of 3 versions have `17:00`',
        },
      ],
    },
    {
      name: 'a date for “every year”, two versions',
      versions: { en: 'The operator reports every year.', de: 'Der Betreiber berichtet bis zum 31. Dezember 2025.' },
      finds: [
        { departure: 'undecided', deviating: [], severity: 'warning', message: 'de has `2025-12-31`, en has not' },
      ],
    },
  ],
})
