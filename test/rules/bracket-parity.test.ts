import { bracketParity } from '../../rules/bracket-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(bracketParity, {
  silent: [
    {
      name: 'each language has its quotation marks',
      versions: {
        bg: 'Под „пратка“ се разбират стоки.',
        da: 'Ved »sending« forstås varer.',
        el: 'Ως «αποστολή» νοούνται τα εμπορεύματα.',
        hu: 'A „küldemény” árukat jelent.',
        lv: '"Sūtījums" ir preces.',
        sv: 'Med ”sändning” avses varor.',
        fi: '’Lähetyksellä’ tarkoitetaan tavaroita.',
      },
    },
    {
      name: 'apostrophes',
      versions: {
        en: 'The users’ rights and the states’ duties.',
        it: 'Un po’ di diritti dell’utente.',
        mt: 'Id-drittijiet ta’ l-utenti.',
        nl: 'De foto’s van ’s morgens.',
      },
    },
    {
      name: 'brackets of list letters',
      versions: {
        fr: 'Les alinéas 72.05(1)a) et b) et les points a)‑e) (voir le point c) du 54z.1)).',
        en: 'Paragraphs 72.05(1)(a) and (b) and points (a) to (e) (see point (c) of 54z.1).',
      },
    },
    {
      name: 'what opens in one row is closed in another',
      versions: {
        en: 'The following shall be added: ‘(a) one.\n\nAnd two.’',
        fr: 'Le texte suivant est ajouté: «un.\n\nEt deux.»',
        de: 'Folgendes wird angefügt: eins.\n\nUnd zwei.',
      },
    },
    {
      name: 'all versions are as odd',
      versions: { en: 'The interval [0, 1) is open.', fr: "L'intervalle [0, 1) est ouvert." },
    },
    {
      name: 'acronyms, countries and references in brackets',
      versions: {
        nl: 'In Rome (Italië) kwam de ENISA (zie artikel 5) bijeen.',
        da: 'I Rom, Italien, mødtes ENISA, jf. artikel 5.',
        sl: 'V Rimu v Italiji se je sestala ENISA.',
      },
    },
    {
      name: 'a Hebrew abbreviation',
      versions: { he: 'הנוסח אושר ע"י המועצה.', en: 'The text was approved by the Council.' },
    },
  ],
  finds: [
    {
      name: 'the opening bracket is lost',
      versions: { en: 'A fund (‘the Fund’) is established.', fr: 'Il est institué un fonds «Fonds»⟦)⟧.' },
      finds: [
        {
          severity: 'warning',
          departure: 'intrinsic',
          deviating: ['fr'],
          message: 'the bracket `)` in fr was not opened; the others have theirs in pairs',
        },
      ],
    },
    {
      name: 'the closing bracket is lost',
      versions: {
        de: 'Die Agentur ⟦(⟧im Folgenden „Agentur“ wird errichtet.',
        it: "È istituita l'agenzia (di seguito «agenzia»).",
        es: 'Se crea la agencia (en lo sucesivo, «agencia»).',
      },
      finds: [{ deviating: ['de'], message: /is not closed/ }],
    },
    {
      name: 'a quotation mark is not closed',
      versions: {
        de: '„Auftraggeber“ ist die Stelle.',
        fi: '’Hankintayksiköllä’ tarkoitetaan elintä.',
        hu: 'E határozatban ⟦„⟧ajánlatkérő: az a szerv.',
        lt: '„Organizacija“ – įstaiga.',
      },
      finds: [{ deviating: ['hu'] }],
    },
    {
      name: 'the opening quotation mark is lost',
      versions: {
        fr: 'On entend par «port» et navire⟦»⟧ ce qui suit.',
        pt: 'Entende-se por «porto» e «navio» o seguinte.',
      },
      finds: [{ deviating: ['fr'], message: /was not opened/ }],
    },
    {
      name: 'a single quotation mark is not closed',
      versions: { en: 'The Agency, ⟦‘⟧the body: it is established.', fr: 'L’Agence, «l’organe»: elle est instituée.' },
      finds: [{ deviating: ['en'] }],
    },
    {
      name: 'a square bracket',
      versions: { pl: 'Rada przyjmuje ⟦[⟧tekst w całości.', cs: 'Rada přijímá [text] jako celek.' },
      finds: [{ deviating: ['pl'] }],
    },
    {
      name: 'a remark that one version adds',
      versions: {
        da: 'støtter den regionale sikkerhedscyklus',
        nl: 'steunt de regionale veiligheidscyclus',
        sl: 'podpira regionalni varnostni cikel ⟦(Regional Security Cycle)⟧',
      },
      finds: [{ severity: 'info', departure: 'extra', deviating: ['sl'], message: /sl adds/ }],
    },
  ],
})
