import { footnoteAnchors } from '../../rules/footnote-anchors.ts'
import { testRule } from './rule-tester.ts'

const NOTES = '\n\n[^1]: Note A 10/24.\n\n[^2]: Note B 20/24.\n'

testRule(footnoteAnchors, {
  silent: [
    {
      name: 'at another place of the sentence',
      versions: {
        es: `1. Según el informe[^1], procede.\n\n2. Dictamen[^2].${NOTES}`,
        fi: `1. Kertomuksen mukaan näin on.[^1]\n\n2. Lausunto[^2].${NOTES}`,
      },
    },
    {
      name: 'other marks for the same notes',
      versions: {
        en: '1. Report[^a].\n\n2. Opinion[^b].\n\n[^a]: Doc. 10/24.\n\n[^b]: Doc. 20/24.\n',
        it: `1. Relazione[^1].\n\n2. Parere[^2].${NOTES}`,
      },
    },
    { name: 'without notes', versions: { da: '1. Rapport.', nl: '1. Verslag.', sv: '1. Rapport.' } },
    {
      name: 'a version lacks the paragraph and the note',
      versions: {
        cs: `1. Zpráva[^1].\n\n2. Stanovisko[^1].\n\n[^1]: Dok. 10/24.\n`,
        pl: `1. Sprawozdanie[^1].\n\n2. Opinia[^1].\n\n[^1]: Dok. 10/24.\n`,
      },
    },
    {
      name: 'a note with two anchors',
      versions: {
        de: '1. Bericht[^1] und Anhang[^1].\n\n[^1]: Dok. 10/24.\n',
        hu: '1. Jelentés[^1] és melléklet[^1].\n\n[^1]: 10/24. dok.\n',
      },
    },
    {
      name: 'two anchors in another order',
      versions: { el: `1. Έκθεση[^1] και γνώμη[^2].${NOTES}`, hr: `1. Mišljenje[^2] i izvješće[^1].${NOTES}` },
    },
  ],
  finds: [
    {
      name: 'one of three lacks an anchor',
      versions: {
        en: `1. Report[^1] and opinion[^2].${NOTES}`,
        fr: `⟦1. Rapport[^1] et avis.⟧${NOTES}`,
        pt: `1. Relatório[^1] e parecer[^2].${NOTES}`,
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['fr'],
          severity: 'error',
          message: 'fr lacks the anchor of footnote `2`, which 2 of 3 versions have',
        },
      ],
    },
    {
      name: 'one of two lacks an anchor',
      versions: { en: `1. Report[^1] and opinion[^2].${NOTES}`, fr: `1. Rapport[^1] et avis.${NOTES}` },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning', says: { en: ['2'], fr: [] } }],
    },
    {
      name: 'in the next paragraph',
      versions: {
        bg: `1. Доклад[^1].\n\n2. Становище[^2].${NOTES}`,
        lt: `1. Ataskaita.\n\n2. Nuomonė⟦[^1]⟧ [^2].${NOTES}`,
        sl: `1. Poročilo[^1].\n\n2. Mnenje[^2].${NOTES}`,
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['lt'],
          severity: 'warning',
          message: 'lt has it in another paragraph where 2 of 3 versions have the anchor of footnote `1`',
          label: '1',
        },
      ],
    },
    {
      name: 'an anchor and its note are one fault',
      versions: {
        et: `1. Aruanne[^1] ja arvamus[^2].${NOTES}`,
        lv: '⟦1. Ziņojums[^1] un atzinums.⟧\n\n[^1]: Note A 10/24.\n',
        ro: `1. Raport[^1] și aviz[^2].${NOTES}`,
      },
      finds: [{ departure: 'missing', deviating: ['lv'], severity: 'error' }],
    },
    {
      name: 'a note to which nothing leads in any version',
      versions: {
        ga: `1. Tuarascáil⟦⟧[^1].\n\n[^1]: Note A 10/24.\n\n⟦[^2]⟧: Note B 20/24.\n`.replace('⟦⟧', ''),
        mt: `1. Rapport[^1].\n\n[^1]: Note A 10/24.\n\n⟦[^2]⟧: Note B 20/24.\n`,
      },
      finds: [
        {
          departure: 'intrinsic',
          deviating: ['ga', 'mt'],
          severity: 'warning',
          message: 'no anchor leads to footnote `2` in ga and mt',
        },
      ],
    },
    {
      name: 'a version without any',
      versions: {
        da: `1. Rapport[^1].\n\n2. Udtalelse[^2] og bilag[^3].${NOTES}\n[^3]: Note C 30/24.\n`,
        sk: '⟦⟧1. Správa.\n\n2. Stanovisko a príloha.',
        sv: `1. Rapport[^1].\n\n2. Yttrande[^2] och bilaga[^3].${NOTES}\n[^3]: Note C 30/24.\n`,
      },
      finds: [
        {
          departure: 'intrinsic',
          deviating: ['sk'],
          severity: 'warning',
          message: 'sk has no anchor of a footnote and no notes, other versions have up to 3',
        },
      ],
    },
    {
      name: 'a note that is lost while its anchor stays',
      versions: {
        da: `1. Rapport[^1].\n\n2. Udtalelse[^2].${NOTES}`,
        sk: `1. Správa[^1].\n\n2. Stanovisko[^2].${NOTES.replace(/\s*\[\^2\].*\s*/u, '⟦⟧')}`,
        sv: `1. Rapport[^1].\n\n2. Yttrande[^2].${NOTES}`,
      },
      finds: [{ departure: 'missing', deviating: ['sk'], message: /^sk lacks the note/ }],
    },
  ],
})
