import { termParity } from '../../rules/term-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(termParity, {
  silent: [
    {
      name: 'every form of the term',
      versions: {
        en: 'Each Member State shall inform the other Member States.',
        de: 'Jeder Mitgliedstaat unterrichtet die übrigen Mitgliedstaaten.',
        pl: 'Każde państwo członkowskie informuje pozostałe państwa członkowskie.',
      },
    },
    {
      name: 'another order',
      versions: {
        fi: 'Jäsenvaltiot toimivat viipymättä.',
        es: 'Sin demora actuarán los Estados miembros.',
        da: 'Medlemsstaterne handler straks.',
      },
    },
    {
      name: 'with a dash',
      versions: { bg: 'Държавите – членки, действат.', sl: 'Države članice ukrepajo.', hr: 'Države članice djeluju.' },
    },
    {
      name: 'a concept that is not counted',
      versions: {
        en: 'The Commission and the Commission alone.',
        fr: 'La Commission, et elle seule.',
        nl: 'De Commissie, en zij alleen.',
      },
    },
    {
      name: 'a row that one version lacks',
      versions: {
        en: '- year 2019\n- what Member States collect\n- form 7',
        it: '- anno 2019\n- modulo 7',
        sv: '- år 2019\n- vad medlemsstaterna tar ut\n- blankett 7',
      },
    },
    { name: 'a version in a language without terms', versions: { en: 'Nothing of the kind.', eo: 'Nenio tia.' } },
  ],
  finds: [
    {
      name: 'third countries for member states',
      versions: {
        en: 'Member States exchange data.',
        es: 'Los Estados miembros intercambian datos.',
        sv: '⟦Tredjeländer utbyter uppgifter.⟧',
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['sv'],
          severity: 'warning',
          message: 'sv lacks `member state`, which 2 of 3 versions have',
        },
      ],
    },
    {
      name: 'member states of both sides in one version',
      versions: {
        bg: 'Министрите на ⟦държавите – членки⟧ на Съюза и на държавите – членки на съвета.',
        da: 'Ministrene fra Unionens medlemsstater og fra rådet.',
        nl: 'De ministers van de lidstaten van de Unie en van de raad.',
      },
      finds: [
        {
          departure: 'extra',
          deviating: ['bg'],
          severity: 'warning',
          message: 'bg says `member state` more often than 2 of 3 versions',
        },
      ],
    },
    {
      name: 'once less',
      versions: {
        cs: 'Členský stát informuje ostatní členské státy.',
        hu: 'A tagállam tájékoztatja a többi tagállamot.',
        ro: '⟦Statul membru⟧ le informează pe celelalte.',
      },
      finds: [{ departure: 'missing', deviating: ['ro'], severity: 'warning' }],
    },
    {
      name: 'one of two versions says it',
      versions: { en: 'Member States decide.', mt: 'Jiddeċiedu huma.' },
      finds: [{ departure: 'undecided', deviating: [], severity: 'info' }],
    },
    {
      name: 'two of five',
      versions: {
        en: 'Member States decide.',
        fr: 'Les États membres décident.',
        it: 'Gli Stati membri decidono.',
        lt: '⟦Jos sprendžia.⟧',
        lv: '⟦Tās lemj.⟧',
      },
      finds: [{ departure: 'missing', deviating: ['lt', 'lv'], severity: 'info' }],
    },
    {
      name: 'an addition is little',
      versions: { el: 'Αποφασίζουν οι αρχές.', et: '⟦Liikmesriigid⟧ otsustavad.', sk: 'Rozhodujú orgány.' },
      finds: [{ departure: 'extra', deviating: ['et'], severity: 'info' }],
    },
  ],
})
