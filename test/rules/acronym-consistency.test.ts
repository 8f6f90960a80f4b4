import { acronymConsistency } from '../../rules/acronym-consistency.ts'
import { testRule } from './rule-tester.ts'

const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n')

testRule(acronymConsistency, {
  silent: [
    {
      name: 'one spelling throughout',
      versions: {
        en: text('NAVCO meets in May.', 'NAVCO reports in June.'),
        fr: text('NAVCO se réunit en mai.', 'NAVCO fait rapport en juin.'),
      },
    },
    {
      name: 'each version its own spelling',
      versions: {
        en: text('NAVCO meets in May.', 'NAVCO reports in June.'),
        sv: text('Navco sammanträder i maj.', 'Navco rapporterar i juni.'),
      },
    },
    {
      name: 'endings after the acronym',
      versions: {
        fi: text('NAVCO kokoontuu.', 'NAVCOn raportti julkaistaan.', 'Raportti toimitetaan NAVCO:lle.'),
        et: text('NAVCO tuleb kokku.', 'NAVCO aruanne avaldatakse.', 'Aruanne saadetakse NAVCO-le.'),
      },
    },
    {
      name: 'a word of the language with the same letters where the others have no such name',
      versions: {
        en: text('The IDEAL network meets.', 'Ideal conditions are rare.'),
        de: text('Das Netz IDEAL tagt.', 'Gute Bedingungen sind selten.'),
        nl: text('Het netwerk IDEAL vergadert.', 'Goede omstandigheden zijn zeldzaam.'),
      },
    },
    {
      name: 'a word in small letters',
      versions: {
        es: text('La red IDEAL se reúne.', 'El lugar es ideal.'),
        pt: text('A rede IDEAL reúne-se.', 'O lugar é ideal.'),
      },
    },
    {
      name: 'two acronyms that share letters',
      versions: {
        cs: text('TRIDOS zasedá.', 'TRIDA podává zprávu.'),
        sk: text('TRIDOS zasadá.', 'TRIDA podáva správu.'),
      },
    },
    {
      name: 'a heading in capitals',
      versions: {
        it: text('# DISPOSIZIONI SU NAVCO', 'NAVCO si riunisce.'),
        ro: text('# DISPOZIȚII PRIVIND NAVCO', 'NAVCO se reunește.'),
      },
    },
  ],
  finds: [
    {
      name: 'a name in small letters once',
      versions: {
        en: text('NAVCO meets in May.', 'NAVCO reports in June.', '⟦Navco⟧ is dissolved in July.'),
        fr: text('NAVCO se réunit en mai.', 'NAVCO fait rapport en juin.', 'NAVCO est dissous en juillet.'),
      },
      finds: [
        {
          departure: 'intrinsic',
          deviating: ['en'],
          severity: 'warning',
          message: 'en spells one acronym in 2 ways: `NAVCO` (2×), `Navco` (1×)',
          says: { en: ['Navco', 'NAVCO'] },
        },
      ],
    },
    {
      name: 'capitals once where the name is small',
      versions: {
        da: text('⟦TRIDOS⟧ mødes i maj.', 'Tridos rapporterer i juni.', 'Tridos opløses i juli.'),
        sl: text('TRIDOS se sestane maja.', 'TRIDOS poroča junija.', 'TRIDOS preneha julija.'),
      },
      finds: [{ deviating: ['da'], message: 'da spells one acronym in 2 ways: `Tridos` (2×), `TRIDOS` (1×)' }],
    },
    {
      name: 'a network whose name is a word of the language',
      versions: {
        de: text('Das Netz IDEAL tagt.', 'Das Netz IDEAL berichtet.', 'Das Netz ⟦Ideal⟧ endet.'),
        nl: text('Het netwerk IDEAL vergadert.', 'Het netwerk IDEAL rapporteert.', 'Het netwerk IDEAL eindigt.'),
        pl: text('Sieć IDEAL obraduje.', 'Sieć IDEAL składa sprawozdanie.', 'Sieć IDEAL kończy pracę.'),
      },
      finds: [{ departure: 'intrinsic', deviating: ['de'] }],
    },
    {
      name: 'in Cyrillic',
      versions: {
        bg: text('НАВКО заседава.', 'НАВКО докладва.', '⟦Навко⟧ се разпуска.'),
        hr: text('NAVKO zasjeda.', 'NAVKO izvješćuje.', 'NAVKO se raspušta.'),
      },
      finds: [{ deviating: ['bg'], message: 'bg spells one acronym in 2 ways: `НАВКО` (2×), `Навко` (1×)' }],
    },
    {
      name: 'two versions, each with its own slip',
      versions: {
        it: text('⟦Navco⟧ si riunisce.', 'NAVCO riferisce.', 'NAVCO è sciolto.'),
        lt: text('NAVCO posėdžiauja.', 'NAVCO teikia ataskaitą.', '⟦Navco⟧ likviduojamas.'),
        mt: text('NAVCO jiltaqa’.', 'NAVCO jirrapporta.', 'NAVCO jinħall.'),
      },
      finds: [{ deviating: ['it'] }, { deviating: ['lt'] }],
    },
    {
      name: 'both spellings in one paragraph',
      versions: {
        hu: 'Évente a TRIDOS ülésezik, a TRIDOS jelent, majd a ⟦Tridos⟧ megszűnik.',
        lv: 'TRIDOS sanāk, TRIDOS ziņo, un TRIDOS beidz darbu.',
      },
      finds: [{ deviating: ['hu'], severity: 'warning' }],
    },
    {
      name: 'three spellings',
      versions: {
        es: text(
          'TRIDOS se reúne.',
          'TRIDOS informa.',
          'TRIDOS vota.',
          'Tridos decide.',
          'Tridos cobra.',
          '⟦TRIDoS⟧ cesa.',
        ),
        pt: text(
          'TRIDOS reúne-se.',
          'TRIDOS informa.',
          'TRIDOS vota.',
          'TRIDOS decide.',
          'TRIDOS cobra.',
          'TRIDOS cessa.',
        ),
      },
      finds: [{ message: 'es spells one acronym in 3 ways: `TRIDOS` (3×), `Tridos` (2×), `TRIDoS` (1×)' }],
    },
  ],
})
