import { listParity } from '../../rules/list-parity.ts'
import { testRule } from './rule-tester.ts'

const list = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n\n')

testRule(listParity, {
  silent: [
    { name: 'the same items', versions: { en: list('name', 'place in 2024', 'amount of 15 euros'), de: list('Name', 'Ort 2024', 'Betrag von 15 Euro'), bg: list('име', 'място през 2024 г.', 'сума от 15 евро') } },
    { name: 'definitions in the order of each language', versions: { en: list('‘harbour’ means a place equipped for landing catches;', '‘owner’ means the person in the register;', '‘vessel’ means any craft;'), fr: list('«navire»: tout bâtiment;', '«port»: un lieu équipé pour le débarquement des captures;', '«propriétaire»: la personne inscrite au registre;') } },
    { name: 'tight and loose lists', versions: { cs: '- jméno\n- místo', pl: '- nazwa\n\n- miejsce' } },
    { name: 'a numbered paragraph is no item', versions: { da: '1. Navn 12.\n\n2. Sted 13.', fi: '1. Nimi 12.', sv: '1. Namn 12.\n\n2. Plats 13.' } },
    { name: 'bullets and dashes', versions: { es: '* nombre\n* lugar', it: '- nome\n- luogo', pt: '+ nome\n+ local' } },
    { name: 'no list', versions: { hr: 'Ime.', lv: 'Nosaukums.' } },
  ],
  finds: [
    {
      name: 'the second of three',
      versions: { de: list('der Nachweis der Eintragung von 2019', 'der Jahresabschluss', 'eine Erklärung nach Muster 7'), en: list('proof of registration of 2019', 'the annual accounts', 'a declaration on form 7'), ga: list('cruthúnas ar chlárú 2019⟦⟧', 'dearbhú ar fhoirm 7') },
      finds: [{ departure: 'missing', deviating: ['ga'], severity: 'warning', message: 'ga lacks the list item `der Jahresabschluss`, which 2 of 3 versions have' }],
    },
    {
      name: 'a lettered item in four versions',
      versions: {
        en: 'a) name of 2019\n\nb) place of birth of the applicant\n\nc) form 7',
        es: 'a) nombre de 2019\n\nb) lugar de nacimiento del solicitante\n\nc) formulario 7',
        fr: 'a) nom de 2019\n\nb) lieu de naissance du demandeur\n\nc) formulaire 7',
        it: 'a) nome del 2019\n\nb) luogo di nascita del richiedente\n\nc) modulo 7',
      },
      finds: [],
    },
    {
      name: 'an item that one alone has',
      versions: { el: list('όνομα 2019', 'έντυπο 7'), mt: list('isem 2019', 'formola 7'), sk: list('názov 2019') + '\n\n- ⟦miesto narodenia žiadateľa⟧\n\n- tlačivo 7' },
      finds: [{ departure: 'extra', deviating: ['sk'], severity: 'warning' }],
    },
    {
      name: 'one of two versions',
      versions: { en: list('name of 2019', 'place of birth of the applicant', 'form 7'), sl: list('ime 2019', 'obrazec 7') },
      finds: [{ departure: 'undecided', deviating: [], severity: 'info', message: 'only en has the list item `place of birth of the applicant`' }],
    },
    {
      name: 'two items in a row',
      versions: { et: list('nimi 2019', 'taotleja sünnikoht ja sünniaeg', 'elukoht ja aadress', 'vorm 7'), hu: list('név 2019⟦⟧', '7. nyomtatvány'), lt: list('pavadinimas 2019', 'pareiškėjo gimimo vieta ir data', 'gyvenamoji vieta ir adresas', 'forma 7') },
      finds: [{ departure: 'missing', deviating: ['hu'], message: /^hu lacks 2 list items from/ }],
    },
    {
      name: 'two of five versions',
      versions: { da: list('navn 2019', 'ansøgerens fødested', 'formular 7'), nl: list('naam 2019', 'geboorteplaats van de aanvrager', 'formulier 7'), pl: list('nazwa 2019⟦⟧', 'formularz 7'), ro: list('nume 2019⟦⟧', 'formularul 7'), sv: list('namn 2019', 'sökandens födelseort', 'blankett 7') },
      finds: [{ departure: 'missing', deviating: ['pl', 'ro'], severity: 'info' }],
    },
  ].filter(({ finds }) => finds.length > 0),
})
