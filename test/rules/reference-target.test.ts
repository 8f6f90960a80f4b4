import { referenceTarget } from '../../rules/reference-target.ts'
import { testRule } from './rule-tester.ts'

const article = (heading: string, ...paragraphs: readonly string[]): string =>
  [`# ${heading}`, ...paragraphs.map((text, i) => `${i + 1}. ${text}`)].join('\n\n')

testRule(referenceTarget, {
  silent: [
    {
      name: 'a paragraph that is there',
      versions: {
        en: article('Article 3', 'The board decides.', 'It applies paragraph 1.'),
        de: article('Artikel 3', 'Der Rat entscheidet.', 'Er wendet Absatz 1 an.'),
      },
    },
    {
      name: 'of another act',
      versions: {
        en: article('Article 3', 'The board decides.', 'Article 3(8) of Regulation (EU) 2019/1 applies.'),
        fr: article(
          'Article 3',
          'Le conseil décide.',
          "L'article 3, paragraphe 8, du règlement (UE) 2019/1 s'applique.",
        ),
      },
    },
    {
      name: 'of a treaty',
      versions: {
        en: article('Article 3', 'The board decides.', 'Article 3(8) of the Treaty on European Union applies.'),
        nl: article(
          'Artikel 3',
          'De raad besluit.',
          'Artikel 3, lid 8, van het Verdrag betreffende de Europese Unie is van toepassing.',
        ),
      },
    },
    {
      name: 'of an act named before',
      versions: {
        en: article('Article 3', 'The board decides.', 'Article 3(8) of that Directive applies.'),
        sv: article('Artikel 3', 'Styrelsen beslutar.', 'Artikel 3.8 i det direktivet ska tillämpas.'),
      },
    },
    {
      name: 'of an article that the document has not',
      versions: {
        en: article('Article 3', 'The board decides.', 'Article 90(8) applies.'),
        es: article('Artículo 3', 'El consejo decide.', 'Se aplica el artículo 90, apartado 8.'),
      },
    },
    {
      name: 'an article without numbered paragraphs',
      versions: {
        en: '# Article 3\n\nThe board decides.\n\nParagraph 5 applies.',
        it: '# Articolo 3\n\nIl consiglio decide.\n\nSi applica il paragrafo 5.',
      },
    },
    {
      name: 'beside another article',
      versions: {
        en: article('Article 3', 'The board decides.', 'Article 90 and paragraph 7 thereof apply.'),
        pl: article('Artykuł 3', 'Rada decyduje.', 'Stosuje się art. 90 i jego ust. 7.'),
      },
    },
  ],
  finds: [
    {
      name: 'a paragraph that the article has not, in both versions',
      versions: {
        en: article('Article 3', 'The board decides.', 'It acts under ⟦paragraph 4⟧.'),
        da: article('Artikel 3', 'Rådet træffer afgørelse.', 'Det handler efter ⟦stk. 4⟧.'),
      },
      finds: [
        {
          departure: 'intrinsic',
          deviating: ['da', 'en'],
          severity: 'warning',
          message: 'da and en refer to paragraph `4` of article `3`, which has 2 paragraphs',
          label: '2',
        },
      ],
    },
    {
      name: 'of another article of the document',
      versions: {
        en: `${article('Article 3', 'The board decides.', 'It votes.')}\n\n# Article 4\n\n⟦Article 3(6)⟧ applies.`,
        pt: `${article('Artigo 3.º', 'O conselho decide.', 'Vota.')}\n\n# Artigo 4.º\n\nAplica-se o ⟦artigo 3.º, n.º 6⟧.`,
      },
      finds: [{ departure: 'intrinsic', deviating: ['en', 'pt'], severity: 'warning' }],
    },
    {
      name: 'a version alone',
      versions: { fi: article('3 artikla', 'Hallitus päättää.', 'Sovelletaan ⟦5 kohtaa⟧.') },
      finds: [{ departure: 'intrinsic', deviating: ['fi'], severity: 'warning' }],
    },
    {
      name: 'in one of three versions only',
      versions: {
        cs: article('Článek 3', 'Rada rozhoduje.', 'Použije se ⟦odstavec 7⟧.'),
        en: article('Article 3', 'The board decides.', 'Paragraph 1 applies.'),
        hr: article('Članak 3.', 'Odbor odlučuje.', 'Primjenjuje se stavak 1.'),
      },
      finds: [{ departure: 'intrinsic', deviating: ['cs'], severity: 'info' }],
    },
    {
      name: 'in three versions',
      versions: {
        el: article('Άρθρο 3', 'Το συμβούλιο αποφασίζει.', 'Εφαρμόζεται η ⟦παράγραφος 9⟧.'),
        it: article('Articolo 3', 'Il consiglio decide.', 'Si applica il ⟦paragrafo 9⟧.'),
        nl: article('Artikel 3', 'De raad besluit.', '⟦Lid 9⟧ is van toepassing.'),
      },
      finds: [{ departure: 'intrinsic', deviating: ['el', 'it', 'nl'], severity: 'warning' }],
    },
    {
      name: 'two paragraphs of one reference',
      versions: {
        en: article('Article 3', 'The board decides.', 'It acts under ⟦paragraphs 1 and 5⟧.'),
        de: article('Artikel 3', 'Der Rat entscheidet.', 'Er handelt nach den ⟦Absätzen 1 und 5⟧.'),
      },
      finds: [{ departure: 'intrinsic', deviating: ['de', 'en'] }],
    },
  ],
})
