import { acronymParity } from '../../rules/acronym-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(acronymParity, {
  silent: [
    {
      name: 'the same letters in any order',
      versions: {
        de: 'Die Agentur unterrichtet NAVCO und TRIDOS.',
        hu: 'Az ügynökség tájékoztatja a TRIDOS-t és a NAVCO-t.',
        mt: 'L-aġenzija tinforma lil NAVCO u lil TRIDOS.',
      },
    },
    {
      name: 'acronyms that the termbase knows as one body',
      versions: {
        en: 'The operator informs EMSA.',
        es: 'El operador informa a la AESM.',
        bg: 'Операторът уведомява ЕАМБ.',
      },
    },
    {
      name: 'in another script',
      versions: { bg: 'Уведомява се НАТО.', en: 'NATO is informed.', nl: 'De NAVO wordt ingelicht.' },
    },
    {
      name: 'translated letters that brackets introduce',
      versions: {
        fr: 'Le conseil des ports du Nord (CPN) se réunit. Le CPN vote.',
        en: 'The board of northern ports (BNP) meets. The BNP votes.',
        sv: 'Rådet för nordliga hamnar (RNH) sammanträder. RNH röstar.',
      },
    },
    {
      name: 'letters that stand for one another',
      versions: { it: 'Si analizza il DNA.', fr: "L'ADN est analysé.", ro: 'Se analizează ADN-ul.' },
    },
    {
      name: 'said again in one version',
      versions: {
        da: 'NAVCO mødes, og NAVCO rapporterer.',
        pl: 'NAVCO zbiera się i składa sprawozdanie.',
        fi: 'NAVCO kokoontuu ja raportoi.',
      },
    },
    {
      name: 'codes of currencies and the Official Journal',
      versions: {
        en: 'The fee is EUR 40 (OJ L 119, 4.5.2016, p. 1).',
        lt: 'Mokestis yra 40 eurų (OL L 119, 2016 5 4, p. 1).',
      },
    },
    {
      name: 'a heading in capitals',
      versions: { cs: '# OBECNÁ USTANOVENÍ', sk: '# VŠEOBECNÉ USTANOVENIA', el: '# ΓΕΝΙΚΕΣ ΔΙΑΤΑΞΕΙΣ' },
    },
  ],
  finds: [
    {
      name: 'two letters exchanged in one of three',
      versions: {
        de: 'Die Agentur unterrichtet NAVCO und TRIDOS.',
        es: 'La agencia informa a NAVCO y a TRIDOS.',
        lt: 'Agentūra informuoja ⟦NACVO⟧ ir TRIDOS.',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['lt'],
          severity: 'warning',
          message: 'lt has `NACVO` where 2 of 3 versions have `NAVCO`',
          says: { lt: ['NACVO'], de: ['NAVCO'] },
        },
      ],
    },
    {
      name: 'one letter for another, two versions: nobody is blamed',
      versions: { en: 'The board informs NAVCO.', pt: 'O conselho informa a NAVGO.' },
      finds: [
        { departure: 'undecided', deviating: [], severity: 'warning', message: 'en has `NAVCO` where pt has `NAVGO`' },
      ],
    },
    {
      name: 'another body of the termbase',
      versions: {
        bg: 'Операторът уведомява ЕАМБ.',
        fr: "L'opérateur informe l'AESM.",
        hr: 'Operator obavješćuje ⟦OLAF⟧.',
        sl: 'Upravljavec obvesti EMSA.',
      },
      finds: [{ departure: 'changed', deviating: ['hr'], severity: 'warning' }],
    },
    {
      name: 'one of four lacks it',
      versions: {
        cs: 'Rada uvědomí NAVCO a členské státy.',
        da: '⟦Rådet underretter medlemsstaterne.⟧',
        et: 'Nõukogu teavitab NAVCOt ja liikmesriike.',
        it: 'Il consiglio informa NAVCO e gli Stati membri.',
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['da'],
          severity: 'warning',
          message: 'da lacks `NAVCO`, which 3 of 4 versions have',
        },
      ],
    },
    {
      name: 'one of four adds it',
      versions: {
        el: 'Το συμβούλιο ενημερώνει τα κράτη μέλη.',
        lv: 'Padome informē dalībvalstis.',
        nl: 'De raad stelt ⟦TRIDO⟧ en de lidstaten in kennis.',
        ro: 'Consiliul informează statele membre.',
      },
      finds: [{ departure: 'extra', deviating: ['nl'], severity: 'warning' }],
    },
    {
      name: 'one of three lacks it: that is only told',
      versions: {
        fi: 'Neuvosto ilmoittaa asiasta NAVCOlle.',
        ga: '⟦Cuireann an chomhairle na Ballstáit ar an eolas.⟧',
        sv: 'Rådet underrättar NAVCO.',
      },
      finds: [{ departure: 'missing', deviating: ['ga'], severity: 'info' }],
    },
    {
      name: 'one of two lacks it: that is only told',
      versions: { hu: 'A tanács tájékoztatja a NAVCO-t.', sk: 'Rada informuje členské štáty.' },
      finds: [{ departure: 'undecided', deviating: [], severity: 'info', message: 'hu has `NAVCO`, sk has not' }],
    },
    {
      name: 'two letters exchanged, while another version translates it',
      versions: {
        de: 'Der Rat unterrichtet die NAVCO.',
        fi: 'Neuvosto ilmoittaa asiasta NAVCOlle.',
        pl: 'Rada informuje ⟦NAVOC⟧.',
        sv: 'Rådet underrättar NAVCO.',
      },
      finds: [{ departure: 'changed', deviating: ['pl'], severity: 'warning' }],
    },
    {
      name: 'two letters of a long one exchanged in one of two versions',
      versions: { en: 'The council informs NAVCOT.', fr: 'Le conseil informe NAVOCT.' },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning' }],
    },
  ],
})
