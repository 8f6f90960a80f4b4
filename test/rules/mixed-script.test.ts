import { mixedScript } from '../../rules/mixed-script.ts'
import { testRule } from './rule-tester.ts'

testRule(mixedScript, {
  silent: [
    {
      name: 'acronyms of two scripts with a hyphen',
      versions: { bg: 'Декларацията ЕС-CLASI е приета.', en: 'The EU-CLASI declaration was adopted.' },
    },
    {
      name: 'Latin names among Cyrillic words',
      versions: { bg: 'Европол ползва SIENA и COVID-19.', de: 'Europol nutzt SIENA.' },
    },
    { name: 'units and formulae', versions: { de: 'Der Wert beträgt 5 μm, 3 kΩ und Δt.', el: 'Η τιμή είναι 5 μm.' } },
    {
      name: 'a Latin acronym with a Cyrillic ending',
      versions: { ru: 'Адрес URLа и файл PDFфайл.', en: 'The URL and the PDF file.' },
    },
    {
      name: 'three scripts of one language',
      versions: { ja: 'データベースの権利とAPIを守る。', en: 'Protect the database right and the API.' },
    },
    {
      name: 'accents are no script',
      versions: { el: 'Η Επιτροπή αποφασίζει.', fr: "L'autorité décide à l'unanimité." },
    },
  ],
  finds: [
    {
      name: 'a Latin o in a Bulgarian word',
      versions: { bg: '⟦Кoмисията⟧ взема решение.', el: 'Η Επιτροπή αποφασίζει.', lv: 'Komisija pieņem lēmumu.' },
      finds: [
        {
          departure: 'intrinsic',
          severity: 'error',
          deviating: ['bg'],
          message: 'bg writes `Кoмисията` with the Latin letter `o` (U+006F)',
        },
      ],
    },
    {
      name: 'a Latin capital at the beginning',
      versions: { bg: 'Съвместно с ⟦Eвропол⟧ и други.', nl: 'Samen met Europol en anderen.' },
      finds: [{ deviating: ['bg'], message: /Latin letter `E`/ }],
    },
    {
      name: 'a Cyrillic a in an English word',
      versions: { en: 'The ⟦pаrties⟧ shall meet.', fr: 'Les parties se réunissent.' },
      finds: [{ deviating: ['en'], message: /Cyrillic letter `а` \(U\+0430\)/ }],
    },
    {
      name: 'a Greek capital in a Latin acronym',
      versions: { de: 'Die ⟦ΕUROJUST⟧ tagt.', it: 'EUROJUST si riunisce.' },
      finds: [{ deviating: ['de'], message: /Greek letter/ }],
    },
    {
      name: 'a Latin letter in a Greek word',
      versions: { el: 'Το ⟦Συμβoύλιο⟧ αποφασίζει.', en: 'The Council decides.' },
      finds: [{ deviating: ['el'], message: /Latin letter `o`/ }],
    },
    {
      name: 'several letters, several words',
      versions: { uk: 'Цей ⟦дoкyмент⟧ ⟦прийнятo⟧ Радою.', en: 'This document was adopted by the Council.' },
      finds: [
        { deviating: ['uk'], message: /Latin letter `o` \(U\+006F\) and the Latin letter `y`/ },
        { deviating: ['uk'], message: /прийнятo/ },
      ],
    },
  ],
})
