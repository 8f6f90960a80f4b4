import { paragraphNumbering } from '../../rules/paragraph-numbering.ts'
import { testRule } from './rule-tester.ts'

const list = (...items: readonly string[]): string => items.join('\n\n')

testRule(paragraphNumbering, {
  silent: [
    {
      name: 'brackets and full stops',
      versions: {
        en: list('1. The fee is due.', '2. It is paid at once.'),
        de: list('(1) Die Gebühr ist fällig.', '(2) Sie wird sofort entrichtet.'),
        ro: list('(1) Taxa este datorată.', '(2) Ea se plătește imediat.'),
      },
    },
    {
      name: 'letters of other alphabets',
      versions: {
        bg: list('а) име;', 'б) място;', 'в) дата.'),
        el: list('α) όνομα·', 'β) τόπος·', 'γ) ημερομηνία.'),
        fr: list('a) le nom;', 'b) le lieu;', 'c) la date.'),
      },
    },
    {
      name: 'a version without numbers has no say',
      versions: {
        da: list('1. Gebyret forfalder.', '2. Det betales straks.'),
        nl: list('De heffing is verschuldigd.', 'Zij wordt meteen betaald.'),
        sv: list('1. Avgiften förfaller.', '2. Den betalas genast.'),
      },
    },
    {
      name: 'letters in one version and figures in the others',
      versions: {
        es: list('a) nombre;', 'b) lugar.'),
        it: list('1) nome;', '2) luogo.'),
        pt: list('1) nome;', '2) local.'),
      },
    },
    {
      name: 'a list that leaves the counting to Markdown',
      versions: {
        en: '1. one thing\n1. another thing\n1. a third thing',
        pl: '1. jedna rzecz\n2. inna rzecz\n3. trzecia rzecz',
      },
    },
    {
      name: 'headings of articles',
      versions: { cs: '# Článek 4\n\nText.', hu: '# 4. cikk\n\nSzöveg.', lv: '# 4. pants\n\nTeksts.' },
    },
  ],
  finds: [
    {
      name: 'a number too many',
      versions: {
        el: list('1. Η έκθεση διαβιβάζεται.', '2. Συνοδεύεται από περίληψη.', '⟦4⟧. Δημοσιεύεται.'),
        fr: list('1. Le rapport est transmis.', '2. Il est accompagné d’un résumé.', '3. Il est publié.'),
        hr: list('1. Izvješće se dostavlja.', '2. Prilaže se sažetak.', '3. Objavljuje se.'),
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['el'],
          severity: 'error',
          message: 'el has `4` where 2 of 3 versions have `3`',
        },
      ],
    },
    {
      name: 'a shift is told once',
      versions: {
        en: list(
          '(7) Data are kept for 36 months.',
          '(8) Access is free of charge until 2031.',
          '(9) Errors are corrected within 48 hours.',
          '(10) Copies cost 15 euros at most, as laid down in 1998.',
        ),
        nl: list(
          '(7) Gegevens worden 36 maanden bewaard.',
          '⟦(9)⟧ Toegang is kosteloos tot 2031.',
          '(10) Fouten worden binnen 48 uur hersteld.',
          '(11) Kopieën kosten ten hoogste 15 euro, zoals bepaald in 1998.',
        ),
        sl: list(
          '(7) Podatki se hranijo 36 mesecev.',
          '(8) Dostop je brezplačen do leta 2031.',
          '(9) Napake se popravijo v 48 urah.',
          '(10) Kopije stanejo največ 15 eurov, kot je določeno leta 1998.',
        ),
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['nl'],
          message:
            'nl has `(9)` where 2 of 3 versions have `(8)`, and other numbers in 2 of the paragraphs that follow',
        },
      ],
    },
    {
      name: 'two versions',
      versions: {
        en: list('1. The fee is due.', '2. It is paid at once.'),
        fi: list('1. Maksu erääntyy.', '3. Se maksetaan heti.'),
      },
      finds: [{ departure: 'undecided', deviating: [], severity: 'warning', message: 'en has `2` where fi has `3`' }],
    },
    {
      name: 'another letter',
      versions: {
        et: list('a) nimi;', 'b) koht.'),
        lt: list('a) pavadinimas;', '⟦c)⟧ vieta.'),
        sk: list('a) názov;', 'b) miesto.'),
      },
      finds: [{ departure: 'changed', deviating: ['lt'] }],
    },
    {
      name: 'another article',
      versions: { da: '# Artikel 4\n\nTekst.', mt: '# ⟦Artikolu 5⟧\n\nTest.', pt: '# Artigo 4.º\n\nTexto.' },
      finds: [{ departure: 'changed', deviating: ['mt'] }],
    },
    {
      name: 'a version alone: a number twice',
      versions: {
        it: list('1. Testo primo.', '2. Testo secondo.', '⟦2⟧. Testo terzo.', '3. Testo quarto.', '4. Testo quinto.'),
      },
      finds: [{ departure: 'intrinsic', deviating: ['it'], severity: 'warning', message: '`2` stands twice in a row' }],
    },
    {
      name: 'a version alone: a number left out',
      versions: { sv: list('1. Första stycket.', '2. Andra stycket.', '⟦4⟧. Fjärde stycket.', '5. Femte stycket.') },
      finds: [{ departure: 'intrinsic', deviating: ['sv'], message: '`4` follows where `3` is expected' }],
    },
  ],
})
