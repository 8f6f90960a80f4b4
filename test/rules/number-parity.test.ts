import { numberParity } from '../../rules/number-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(numberParity, {
  silent: [
    {
      name: 'figures and words',
      versions: {
        en: 'The committee consists of 12 members.',
        de: 'Der Ausschuss besteht aus zwölf Mitgliedern.',
        fi: 'Komiteassa on kaksitoista jäsentä.',
        hu: 'A bizottságnak 12 tagja van.',
      },
    },
    {
      name: 'thousands and decimals as each language writes them',
      versions: {
        en: 'A sum of 1,250.75 is due.',
        nl: 'Een bedrag van 1.250,75 is verschuldigd.',
        fr: 'Une somme de 1 250,75 est due.',
        lv: 'Jāmaksā 1250,75.',
      },
    },
    {
      name: 'a form that may be read in two ways is read as the others allow',
      versions: {
        es: 'Se expiden 1.234 certificados.',
        en: 'There are 1,234 certificates.',
        sv: 'Det utfärdas 1 234 intyg.',
      },
    },
    {
      name: 'sections with a point among others',
      versions: {
        en: 'The orders under sections 83.3, 810.01 and 810.011 of the Code may be varied.',
        fr: 'Peuvent être modifiées les ordonnances 83.3, 810.01 et 810.011 du code.',
      },
    },
    {
      name: 'the number of a section at the head',
      format: 'markdown',
      versions: { en: '### 153.196 June 2021 or repeal', fr: '### 153.196 Juin 2021 ou abrogation' },
    },
    {
      name: 'versions with the letter before them',
      versions: {
        en: 'This text follows version 2.1 of the code.',
        hu: 'A szöveg a kódex v2.1 változatát követi.',
        de: 'Dieser Text folgt V2.1 des Kodex.',
      },
    },
    {
      name: 'scale words',
      versions: {
        da: 'Budgettet er på 2,5 millioner om året.',
        pl: 'Budżet wynosi 2,5 miliona rocznie.',
        pt: 'O orçamento é de 2 500 000 por ano.',
      },
    },
    {
      name: 'percentages in words and signs',
      versions: {
        ro: 'Ponderea este de 40 %.',
        cs: 'Podíl činí 40 procent.',
        bg: 'Делът е 40 на сто.',
      },
    },
    {
      name: 'the same number as part of a reference and as a number',
      versions: {
        en: 'Article 7 applies to the stocks listed.',
        et: 'Artiklit 7 kohaldatakse loetletud varude suhtes.',
        sk: 'Článok 7 sa vzťahuje na uvedené zásoby.',
      },
    },
    {
      name: 'a range and its members',
      versions: {
        en: 'Columns 1 to 3 are left blank.',
        lt: '1, 2 ir 3 skiltys nepildomos.',
        sl: 'Stolpci 1, 2 in 3 ostanejo prazni.',
      },
    },
    {
      name: 'a number word that some languages do not need',
      versions: {
        en: 'Both parties sign the two copies.',
        hr: 'Obje stranke potpisuju primjerke.',
        mt: 'Il-partijiet jiffirmaw iż-żewġ kopji.',
      },
    },
    {
      name: 'the same number said again',
      versions: {
        fr: 'Dans les 30 jours, ou dans ces 30 jours au plus.',
        ga: 'Laistigh de 30 lá, nó dá éis sin.',
        es: 'En 30 días, o en ese plazo.',
      },
    },
    {
      name: 'an indication of the year that is a date elsewhere',
      versions: {
        nl: 'Op 1 januari 2026 geldt het tarief.',
        de: 'Am 1. Januar 2026 gilt der Tarif.',
        fi: 'Tariffia sovelletaan 1. tammikuuta 2026.',
      },
    },
  ],
  finds: [
    {
      name: 'digits exchanged, two versions: nobody is blamed',
      versions: { sv: 'Avgiften är 1250 per år.', pt: 'A taxa é de 1520 por ano.' },
      finds: [
        {
          departure: 'undecided',
          deviating: [],
          severity: 'error',
          message: 'pt has `1520` where sv has `1250`',
          says: { sv: ['1250'], pt: ['1520'] },
        },
      ],
    },
    {
      name: 'digits exchanged, three versions',
      versions: { sv: 'Avgiften är 1250 per år.', pt: 'A taxa é de ⟦1520⟧ por ano.', it: 'La tassa è di 1250 l’anno.' },
      finds: [
        {
          departure: 'changed',
          deviating: ['pt'],
          severity: 'error',
          message: 'pt has `1520` where 2 of 3 versions have `1250`',
        },
      ],
    },
    {
      name: 'a reference is declared',
      reference: 'pt',
      versions: {
        sv: 'Avgiften är ⟦1250⟧ per år.',
        pt: 'A taxa é de 1520 por ano.',
        it: 'La tassa è di ⟦1250⟧ l’anno.',
      },
      finds: [{ departure: 'changed', deviating: ['it', 'sv'] }],
    },
    {
      name: 'another number of several',
      versions: {
        hu: 'Az 5 kérelemből 3 hiányos, 40 nap van hátra.',
        sk: 'Z 5 žiadostí sú 3 neúplné, zostáva ⟦14⟧ dní.',
        sl: 'Od 5 vlog so 3 nepopolne, ostaja 40 dni.',
        fr: 'Sur 5 demandes, 3 sont incomplètes, il reste 40 jours.',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['sk'],
          severity: 'error',
          message: 'sk has `14` where 3 of 4 versions have `40`',
        },
      ],
    },
    {
      name: 'a point for decimals where the language has it for thousands, two versions',
      versions: { it: 'Un valore di 1.234 unità.', en: 'A value of 1.234 units.' },
      finds: [
        { departure: 'undecided', deviating: [], severity: 'error', message: 'en has `1.234` where it has `1234`' },
      ],
    },
    {
      name: 'a decimal mark in the wrong place',
      versions: {
        de: 'Der Satz beträgt 2,5 %.',
        el: 'Το ποσοστό είναι 2,5 %.',
        lt: 'Norma yra ⟦25 %⟧.',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['lt'],
          severity: 'error',
          message: 'lt has `25` where 2 of 3 versions have `2.5`',
        },
      ],
    },
    {
      name: 'a number word for another figure',
      versions: {
        nl: 'Er zijn 15 leden.',
        es: 'Hay ⟦catorce⟧ miembros.',
        ro: 'Sunt 15 membri.',
        da: 'Der er femten medlemmer.',
      },
      finds: [{ departure: 'changed', deviating: ['es'], severity: 'error' }],
    },
    {
      name: 'million for thousand',
      versions: {
        en: 'The fund holds 40 million.',
        cs: 'Fond má ⟦40 tisíc⟧.',
        pl: 'Fundusz ma 40 milionów.',
      },
      finds: [{ departure: 'changed', deviating: ['cs'], severity: 'error' }],
    },
    {
      name: 'a number that is missing',
      versions: {
        bg: 'Срокът е 90 дни.',
        hr: '⟦Rok teče odmah.⟧',
        lv: 'Termiņš ir 90 dienas.',
        et: 'Tähtaeg on 90 päeva.',
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['hr'],
          severity: 'warning',
          message: 'hr lacks `90`, which 3 of 4 versions have',
        },
      ],
    },
    {
      name: 'a number that is added',
      versions: {
        mt: 'It-terminu jibda issa.',
        fi: 'Määräaika on ⟦90⟧ päivää.',
        sl: 'Rok začne teči takoj.',
        it: 'Il termine decorre subito.',
      },
      finds: [
        {
          departure: 'extra',
          deviating: ['fi'],
          severity: 'warning',
          message: 'fi adds `90`, which 3 of 4 versions do not have',
        },
      ],
    },
    {
      name: 'two that depart unlike: each finding counts who agrees',
      versions: {
        bg: 'Срокът е 90 дни.',
        da: 'Fristen er ⟦60⟧ dage.',
        de: 'Die Frist beträgt 90 Tage.',
        fr: 'Le délai est de ⟦19⟧ jours.',
        nl: 'De termijn is 90 dagen.',
      },
      finds: [
        { deviating: ['da'], message: 'da has `60` where 3 of 5 versions have `90`' },
        { deviating: ['fr'], message: 'fr has `19` where 3 of 5 versions have `90`' },
      ],
    },
    {
      name: 'half against half',
      versions: {
        da: 'Fristen er 60 dage.',
        de: 'Die Frist beträgt 90 Tage.',
        fr: 'Le délai est de 60 jours.',
        nl: 'De termijn is 90 dagen.',
      },
      finds: [
        {
          departure: 'undecided',
          deviating: [],
          severity: 'info',
          message: 'da and fr have `60` where de and nl have `90`',
        },
      ],
    },
    {
      name: 'a range that runs the other way',
      versions: {
        en: 'A fee of 10 to 50 applies.',
        sv: 'En avgift på 50–⟦10⟧ gäller.',
        pt: 'Aplica-se uma taxa de 10 a 50.',
      },
      finds: [
        {
          departure: 'intrinsic',
          deviating: ['sv'],
          severity: 'error',
          message: 'sv has `50` to `10` where en has `10` to `50`',
        },
      ],
    },
  ],
})
