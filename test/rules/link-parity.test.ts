import { linkParity } from '../../rules/link-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(linkParity, {
  silent: [
    {
      name: 'folder of the language',
      versions: {
        en: 'See https://www.example.eu/en/forms.',
        fr: 'Voir https://www.example.eu/fr/forms.',
        da: 'Se https://www.example.eu/da/forms.',
      },
    },
    {
      name: 'parameter of the language',
      versions: { nl: 'Zie https://example.eu/a?lang=nl.', pt: 'Ver https://example.eu/a?lang=pt.' },
    },
    {
      name: 'end of the file name',
      versions: { de: 'Siehe https://example.eu/act_DE.pdf.', it: 'Vedi https://example.eu/act_IT.pdf.' },
    },
    {
      name: 'scheme and final slash',
      versions: { cs: 'Viz http://example.org/terms/', et: 'Vt https://www.example.org/terms' },
    },
    {
      name: 'behind the text and in it',
      versions: { en: 'See [the terms](https://example.org/terms).', sv: 'Se https://example.org/terms.' },
    },
    {
      name: 'the language has a folder and the original has none',
      versions: { en: 'At https://example.org/version/2.html', ja: '<https://example.org/ja/version/2.html>' },
    },
    { name: 'a link inside the document', versions: { en: 'See [below](#below).', es: 'Véase [abajo](#abajo).' } },
  ],
  finds: [
    {
      name: 'a letter of a mail address',
      versions: {
        et: 'Küsimused: help@forms.example.eu.',
        lt: 'Klausimai: help@forms.example.eu.',
        sk: 'Otázky: ⟦help@form.example.eu⟧.',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['sk'],
          severity: 'error',
          message: 'sk has `help@form.example.eu` where 2 of 3 versions have `help@forms.example.eu`',
        },
      ],
    },
    {
      name: 'a mail address in two versions',
      versions: { en: 'Write to office@example.eu.', hu: 'Írjon az ofice@example.eu címre.' },
      finds: [{ departure: 'undecided', deviating: [], severity: 'error' }],
    },
    {
      name: 'another page of the site',
      versions: {
        da: 'Se https://example.eu/form-a.',
        el: 'Βλ. ⟦https://example.eu/form-b⟧.',
        fi: 'Ks. https://example.eu/form-a.',
      },
      finds: [{ departure: 'changed', deviating: ['el'], severity: 'warning' }],
    },
    {
      name: 'another site',
      versions: {
        es: 'Véase https://example.org/rfc.',
        fr: 'Voir ⟦https://example.fr/rfc-commente⟧.',
        ro: 'A se vedea https://example.org/rfc.',
      },
      finds: [{ departure: 'changed', deviating: ['fr'], severity: 'info' }],
    },
    {
      name: 'an address behind the text',
      versions: {
        de: 'Siehe [Form](https://example.eu/one).',
        mt: 'Ara ⟦[il-formola](https://example.eu/two)⟧.',
        pl: 'Zob. [wzór](https://example.eu/one).',
      },
      finds: [{ departure: 'changed', deviating: ['mt'], severity: 'warning' }],
    },
    {
      name: 'an address that one lacks',
      versions: { hr: 'Vidi https://example.eu/list.', it: '⟦Vedi elenco.⟧', lv: 'Sk. https://example.eu/list.' },
      finds: [{ departure: 'missing', deviating: ['it'], severity: 'info' }],
    },
  ],
})
