import { rosterParity } from '../../rules/roster-parity.ts'
import { testRule } from './rule-tester.ts'

const rosters = {
  Benelux: { founding: ['BE', 'NL', 'LU'] },
  PACT: { northern: ['NO', 'IS', 'FI', 'SE'], southern: ['PT', 'ES', 'IT'] },
}
const NORTH = {
  en: 'Norway, Iceland, Finland and Sweden',
  da: 'Norge, Island, Finland og Sverige',
  it: 'la Norvegia, l’Islanda, la Finlandia e la Svezia',
}
const SOUTH = {
  en: 'Portugal, Spain and Italy',
  da: 'Portugal, Spanien og Italien',
  it: 'il Portogallo, la Spagna e l’Italia',
}

testRule(rosterParity, {
  silent: [
    { name: 'no rosters', versions: { en: 'Norway, Iceland and Finland.', da: 'Norge og Island.' } },
    {
      name: 'all members in another order',
      rosters,
      versions: {
        nl: 'België, Nederland en Luxemburg.',
        fr: 'la Belgique, le Luxembourg et les Pays-Bas.',
        hu: 'Hollandia, Belgium és Luxemburg.',
      },
    },
    {
      name: 'both groups in two paragraphs',
      rosters,
      versions: { en: `1. ${NORTH.en}.\n\n2. ${SOUTH.en}.`, da: `1. ${NORTH.da}.\n\n2. ${SOUTH.da}.` },
    },
    { name: 'a member alone', rosters, versions: { en: 'The meeting in Norway.', da: 'Mødet.', it: 'La riunione.' } },
    {
      name: 'countries that are no members',
      rosters,
      versions: { es: 'Chile, Perú y Uruguay.', pl: 'Chile i Peru.', sv: 'Chile, Peru och Uruguay.' },
    },
    { name: 'neither group is listed', rosters, versions: { de: 'Die Mitglieder des PACT.', fi: 'PACTin jäsenet.' } },
  ],
  finds: [
    {
      name: 'a member that one version lacks',
      rosters,
      versions: {
        nl: 'België, Nederland en Luxemburg.',
        fr: '⟦La Belgique et les Pays-Bas.⟧',
        hu: 'Hollandia, Belgium és Luxemburg.',
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['fr'],
          severity: 'error',
          message:
            'fr lacks `Luxembourg` (LU), which 2 of 3 versions have, in a list of the founding members of `Benelux`',
        },
      ],
    },
    {
      name: 'a member that one of two versions lacks',
      rosters,
      versions: { en: 'Belgium, the Netherlands and Luxembourg.', cs: 'Belgie a Nizozemsko.' },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning' }],
    },
    {
      name: 'a group that is forgotten while the other is listed',
      rosters,
      versions: { en: '⟦Norway, Iceland, Finland and Sweden⟧.', da: '⟦Norge, Island, Finland og Sverige⟧.' },
      finds: [
        {
          departure: 'intrinsic',
          deviating: ['da', 'en'],
          severity: 'warning',
          message:
            'the southern members of `PACT` are listed nowhere in full, the northern members of `PACT` are listed here',
        },
      ],
    },
    {
      name: 'a group of which every version names a part',
      rosters,
      versions: {
        en: '⟦Portugal, Spain and Italy⟧ welcome Norway.',
        it: '⟦Portogallo, Spagna e Italia⟧ accolgono la Norvegia.',
      },
      finds: [{ departure: 'intrinsic', message: /northern/ }],
    },
    {
      name: 'one version alone',
      rosters,
      versions: { sl: '⟦Portugalska, Španija in Italija⟧.' },
      finds: [{ departure: 'intrinsic', deviating: ['sl'] }],
    },
    {
      name: 'two of five versions',
      rosters,
      versions: {
        de: 'Belgien, die Niederlande und Luxemburg.',
        en: 'Belgium, the Netherlands and Luxembourg.',
        es: '⟦Bélgica y los Países Bajos.⟧',
        pt: '⟦Bélgica e Países Baixos.⟧',
        ro: 'Belgia, Țările de Jos și Luxemburg.',
      },
      finds: [{ departure: 'missing', deviating: ['es', 'pt'], severity: 'warning' }],
    },
  ],
})
