import { countryParity } from '../../rules/country-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(countryParity, {
  silent: [
    {
      name: 'another order',
      versions: {
        en: 'Austria, Greece and Sweden take part.',
        hu: 'Ausztria, Görögország és Svédország vesz részt.',
        el: 'Συμμετέχουν η Αυστρία, η Ελλάδα και η Σουηδία.',
      },
    },
    {
      name: 'inflected names',
      versions: { pl: 'Między Litwą a Polską.', fi: 'Liettuan ja Puolan välillä.', lv: 'Starp Lietuvu un Poliju.' },
    },
    {
      name: 'long and short names',
      versions: { en: 'The Slovak Republic abstains.', de: 'Die Slowakei enthält sich.' },
    },
    {
      name: 'adjective in one of two versions',
      versions: { en: 'The German authorities agree.', fr: "Les autorités de l'Allemagne marquent leur accord." },
    },
    {
      name: 'a country named twice',
      versions: { en: 'Malta and the ports of Malta.', it: 'Malta e i suoi porti.', es: 'Malta y sus puertos.' },
    },
    {
      name: 'rows of a table in the order of each language',
      versions: {
        en: '| State |\n|---|\n| Croatia |\n| Germany |\n| Greece |',
        fr: '| État |\n|---|\n| Allemagne |\n| Croatie |\n| Grèce |',
      },
    },
  ],
  finds: [
    {
      name: 'Slovakia for Slovenia',
      versions: {
        da: 'Mødet holdes i Slovenien.',
        it: 'La riunione si tiene in ⟦Slovacchia⟧.',
        pt: 'A reunião realiza-se na Eslovénia.',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['it'],
          severity: 'error',
          message: 'it has `Slovakia` (SK) where 2 of 3 versions have `Slovenia` (SI)',
        },
      ],
    },
    {
      name: 'one exchanged between two versions',
      versions: { en: 'Estonia and Portugal object.', sv: 'Lettland och Portugal invänder.' },
      finds: [
        {
          departure: 'undecided',
          deviating: [],
          severity: 'warning',
          message: 'en has `Estonia` (EE) where sv has `Latvia` (LV)',
        },
      ],
    },
    {
      name: 'left out of a list',
      versions: {
        de: 'Chile, Mexiko, Peru und Uruguay.',
        bg: '⟦Чили, Мексико и Уругвай.⟧',
        nl: 'Chili, Mexico, Peru en Uruguay.',
        sl: 'Čile, Mehika, Peru in Urugvaj.',
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['bg'],
          severity: 'warning',
          message: 'bg lacks `Peru` (PE), which 3 of 4 versions have',
        },
      ],
    },
    {
      name: 'left out of a list of one of two versions',
      versions: { en: 'Austria, Belgium and Croatia take part.', es: 'Participan Austria y Croacia.' },
      finds: [{ departure: 'undecided', severity: 'warning' }],
    },
    {
      name: 'added to a list',
      versions: { cs: 'Norsko, Island a ⟦Rakousko⟧.', et: 'Norra ja Island.', hr: 'Norveška i Island.' },
      finds: [{ departure: 'extra', deviating: ['cs'], severity: 'warning' }],
    },
    {
      name: 'a single country that one of four lacks is little',
      versions: {
        en: 'The talks with Canada end.',
        fr: 'Les négociations avec le Canada prennent fin.',
        ga: 'Tagann deireadh leis na cainteanna le Ceanada.',
        lt: '⟦Derybos baigiasi.⟧',
      },
      finds: [{ departure: 'missing', deviating: ['lt'], severity: 'info' }],
    },
    {
      name: 'one for another that is named, too',
      versions: {
        en: 'Norway and Iceland sign; Norway pays, and Iceland does not.',
        es: 'Firman Noruega e Islandia; paga Noruega, y no Islandia.',
        it: 'Firmano la ⟦Norvegia⟧ e l’Islanda; paga la Norvegia, e non la Norvegia.',
      },
      finds: [{ departure: 'changed', deviating: ['it'], severity: 'warning' }],
    },
  ],
})
