import { referenceParity } from '../../rules/reference-parity.ts'
import { testRule } from './rule-tester.ts'

testRule(referenceParity, {
  silent: [
    {
      name: 'articles with noun before and after the number',
      versions: {
        en: 'Article 12 applies.',
        hu: 'A 12. cikk alkalmazandó.',
        fi: 'Sovelletaan 12 artiklaa.',
        lv: 'Piemēro 12. pantu.',
        pl: 'Stosuje się art. 12.',
      },
    },
    {
      name: 'paragraph and point, in brackets and in words',
      versions: {
        en: 'in accordance with Article 6(1)(f)',
        de: 'gemäß Artikel 6 Absatz 1 Buchstabe f',
        fr: "conformément à l'article 6, paragraphe 1, point f)",
        bg: 'в съответствие с член 6, параграф 1, буква е)',
      },
    },
    {
      name: 'acts with their treaty',
      versions: {
        nl: 'Verordening (EU) 2019/881',
        el: 'Κανονισμός (ΕΕ) 2019/881',
        et: 'Määrus (EL) 2019/881',
        ga: 'Rialachán (AE) 2019/881',
      },
    },
    {
      name: 'a range and a list',
      versions: {
        da: 'artikel 3, 4 og 5 gælder',
        pt: 'aplicam-se os artigos 3.º, 4.º e 5.º',
        sv: 'artiklarna 3, 4 och 5 gäller',
      },
    },
    {
      name: 'a member of a range',
      versions: { es: 'los artículos 3 a 5', cs: 'články 3 až 5', sl: 'členi 3 do 5' },
    },
    {
      name: 'the same article again, or “that article”',
      versions: {
        it: "L'articolo 9 si applica; l'articolo 9 non è modificato.",
        ro: 'Articolul 9 se aplică; acel articol nu se modifică.',
        hr: 'Članak 9. primjenjuje se; taj se članak ne mijenja.',
      },
    },
    {
      name: 'annexes in roman numerals',
      versions: { sk: 'Príloha III sa mení.', lt: 'III priedas keičiamas.', mt: 'L-Anness III huwa emendat.' },
    },
    {
      name: 'the number of an article as a bare number',
      versions: { en: 'see Article 20 above', fr: 'voir ci-dessus, article 20', nl: 'zie hierboven, 20' },
    },
  ],
  finds: [
    {
      name: 'another article, two versions',
      versions: { en: 'Article 15 applies.', hu: 'A 16. cikk alkalmazandó.' },
      finds: [
        {
          departure: 'undecided',
          deviating: [],
          severity: 'error',
          message: 'en has article `15` where hu has article `16`',
        },
      ],
    },
    {
      name: 'another article, three versions',
      versions: { de: 'Es gilt Artikel 15.', fi: 'Sovelletaan ⟦16⟧ artiklaa.', pl: 'Stosuje się art. 15.' },
      finds: [
        {
          departure: 'changed',
          deviating: ['fi'],
          severity: 'error',
          message: 'fi has article `16` where 2 of 3 versions have article `15`',
        },
      ],
    },
    {
      name: 'another paragraph of the article',
      versions: {
        fr: "l'article 30, paragraphe 2",
        it: "l'articolo 30, paragrafo ⟦5⟧",
        es: 'el artículo 30, apartado 2',
        pt: 'o artigo 30.º, n.º 2',
      },
      finds: [
        {
          departure: 'changed',
          deviating: ['it'],
          severity: 'error',
          message: 'it has paragraph `5` where 3 of 4 versions have paragraph `2`',
        },
      ],
    },
    {
      name: 'another point, by its place in the alphabet',
      versions: {
        en: 'Article 4, point (c)',
        bg: 'член 4, буква ⟦г⟧)',
        el: 'άρθρο 4 στοιχείο γ)',
      },
      finds: [{ departure: 'changed', deviating: ['bg'], severity: 'error' }],
    },
    {
      name: 'another act',
      versions: { sv: 'förordning (EU) ⟦2018/181⟧', da: 'forordning (EU) 2019/881', nl: 'Verordening (EU) 2019/881' },
      finds: [
        {
          departure: 'changed',
          deviating: ['sv'],
          severity: 'error',
          message: 'sv has act `2018/181` where 2 of 3 versions have act `2019/881`',
        },
      ],
    },
    {
      name: 'an article that is missing',
      versions: {
        cs: 'Použije se článek 21.',
        sk: '⟦Použije sa uvedené.⟧',
        sl: 'Uporablja se člen 21.',
        hr: 'Primjenjuje se članak 21.',
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['sk'],
          severity: 'warning',
          message: 'sk lacks article `21`, which 3 of 4 versions have',
        },
      ],
    },
    {
      name: 'an article that is added',
      versions: {
        et: 'Kohaldatakse loetelu.',
        lv: 'Piemēro sarakstu, kas minēts ⟦14⟧. pantā.',
        lt: 'Taikomas sąrašas.',
        ro: 'Se aplică lista.',
      },
      finds: [
        {
          departure: 'extra',
          deviating: ['lv'],
          severity: 'warning',
          message: 'lv adds article `14`, which 3 of 4 versions do not have',
        },
      ],
    },
    {
      name: 'an annex with a roman numeral that one version lacks',
      versions: {
        et: 'Kohaldatakse IV lisas esitatud loetelu.',
        lv: 'Piemēro sarakstu IV pielikumā.',
        lt: '⟦Taikomas sąrašas.⟧',
        ro: 'Se aplică lista din anexa IV.',
      },
      finds: [
        {
          departure: 'missing',
          deviating: ['lt'],
          severity: 'warning',
          message: 'lt lacks annex `4`, which 3 of 4 versions have',
        },
      ],
    },
    {
      name: 'another annex',
      versions: { mt: 'L-Anness II japplika.', ga: 'Tá feidhm ag Iarscríbhinn ⟦V⟧.', es: 'Se aplica el anexo II.' },
      finds: [{ departure: 'changed', deviating: ['ga'] }],
    },
    {
      name: 'an article out of a list',
      versions: {
        nl: 'de artikelen 7, 8 en 11',
        pl: 'art. 7, 8 i ⟦10⟧',
        en: 'Articles 7, 8 and 11',
        de: 'die Artikel 7, 8 und 11',
      },
      finds: [{ departure: 'changed', deviating: ['pl'], severity: 'error' }],
    },
    {
      name: 'one for another that is referred to, too, between two versions',
      versions: {
        en: 'Article 9(1) and Article 10(1) apply; Article 10(1) prevails.',
        fr: 'L’article 9, paragraphe 1, et l’article 10, paragraphe 1, s’appliquent; l’article 9, paragraphe 1, prévaut.',
      },
      finds: [
        {
          departure: 'undecided',
          deviating: [],
          severity: 'warning',
          message: 'en says article `10` more often and fr article `9`',
        },
      ],
    },
  ],
})
