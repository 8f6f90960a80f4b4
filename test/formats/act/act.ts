/** A block of the act. Text may hold `[^1]` for the mark of a note and `[words](address)` for a link. */
export type Block =
  | { readonly as: 'title'; readonly text: string }
  | { readonly as: 'chapter' | 'article' | 'annex'; readonly number: number; readonly text: string }
  | { readonly as: 'recital' | 'numbered'; readonly number: number; readonly text: string }
  /** A point of the first level, with a letter, or of the second, with a small roman numeral. */
  | { readonly as: 'point' | 'subpoint'; readonly number: number; readonly text: string }
  | { readonly as: 'paragraph' | 'dash'; readonly text: string }
  | { readonly as: 'table'; readonly rows: ReadonlyArray<readonly string[]> }

export interface Act {
  readonly language: string
  readonly nouns: Readonly<Record<'chapter' | 'article' | 'annex', string>>
  /** Letters of points in order, and what is put around them. */
  readonly letters: string
  readonly point: readonly [before: string, after: string]
  readonly blocks: readonly Block[]
  /** Texts of the notes, in order. */
  readonly notes: readonly string[]
}

interface Sentences {
  readonly title: string
  readonly whereas: string
  readonly recitals: readonly [string, string]
  readonly enacting: string
  readonly chapter: string
  readonly articles: readonly [string, string, string]
  readonly scope: string
  readonly duty: string
  readonly points: readonly [string, string]
  readonly subpoints: readonly [string, string]
  readonly keeping: string
  readonly exceptions: readonly [string, string]
  readonly limits: string
  readonly rows: ReadonlyArray<readonly string[]>
  readonly annex: string
  readonly method: string
  readonly guide: string
}

function blocksOf(say: Sentences): Block[] {
  return [
    { as: 'title', text: say.title },
    { as: 'paragraph', text: say.whereas },
    ...say.recitals.map((text, i) => ({ as: 'recital', number: i + 1, text }) as const),
    { as: 'paragraph', text: say.enacting },
    { as: 'chapter', number: 1, text: say.chapter },
    { as: 'article', number: 1, text: say.articles[0] },
    { as: 'paragraph', text: say.scope },
    { as: 'article', number: 2, text: say.articles[1] },
    { as: 'numbered', number: 1, text: say.duty },
    { as: 'point', number: 1, text: say.points[0] },
    { as: 'point', number: 2, text: say.points[1] },
    ...say.subpoints.map((text, i) => ({ as: 'subpoint', number: i + 1, text }) as const),
    { as: 'numbered', number: 2, text: say.keeping },
    ...say.exceptions.map((text) => ({ as: 'dash', text }) as const),
    { as: 'article', number: 3, text: say.articles[2] },
    { as: 'paragraph', text: say.limits },
    { as: 'table', rows: say.rows },
    { as: 'annex', number: 1, text: say.annex },
    { as: 'paragraph', text: say.method },
    { as: 'paragraph', text: say.guide },
  ]
}

const en: Act = {
  language: 'en',
  nouns: { chapter: 'CHAPTER', article: 'Article', annex: 'ANNEX' },
  letters: 'ab',
  point: ['(', ')'],
  notes: ['OJ L 31, 5.2.1976, p. 1.', 'Counted from the day of the sample.'],
  blocks: blocksOf({
    title: 'Regulation on the quality of bathing water in small lakes',
    whereas: 'Whereas:',
    recitals: [
      'The lakes of the Union have been watched since 15 May 1976[^1], and 92 % of them are clean.',
      'Member States pay EUR 1 250 000 a year, as Article 5(2) of Directive 2006/7/EC provides.',
    ],
    enacting: 'The following rules apply:',
    chapter: 'General provisions',
    articles: ['Subject matter', 'Duties of the Member States', 'Limits'],
    scope: 'This Regulation lays down rules for lakes of less than 50 hectares.',
    duty: 'Each Member State shall:',
    points: ['draw up a list of its lakes by 1 March 2024;', 'take samples, in each lake:'],
    subpoints: ['at least 4 times a season;', 'after each storm.'],
    keeping: 'The samples shall be kept for 3 years[^2], except:',
    exceptions: ['those that are spoilt,', 'those of ponds.'],
    limits: 'The following limits apply:',
    rows: [
      ['Place', 'Limit', 'Unit'],
      ['Shore', '250', 'cells'],
      ['Middle', '2.5', 'cells'],
    ],
    annex: 'Method',
    method: 'Water is taken at a depth of 0.3 m over an area of 20 m².',
    guide: 'See also [the guide](https://example.org/guide).',
  }),
}

const fr: Act = {
  language: 'fr',
  nouns: { chapter: 'CHAPITRE', article: 'Article', annex: 'ANNEXE' },
  letters: 'ab',
  point: ['', ')'],
  notes: ['JO L 31 du 5.2.1976, p. 1.', 'À compter du jour du prélèvement.'],
  blocks: blocksOf({
    title: 'Règlement sur la qualité des eaux de baignade des petits lacs',
    whereas: 'considérant ce qui suit:',
    recitals: [
      'Les lacs de l’Union sont surveillés depuis le 15 mai 1976[^1], et 92 % d’entre eux sont propres.',
      'Les États membres versent 1 250 000 EUR par an, comme le prévoit l’article 5, paragraphe 2, de la directive 2006/7/CE.',
    ],
    enacting: 'Les règles suivantes s’appliquent:',
    chapter: 'Dispositions générales',
    articles: ['Objet', 'Obligations des États membres', 'Limites'],
    scope: 'Le présent règlement fixe des règles pour les lacs de moins de 50 hectares.',
    duty: 'Chaque État membre:',
    points: [
      'dresse une liste de ses lacs au plus tard le 1er mars 2024;',
      'prélève des échantillons, dans chaque lac:',
    ],
    subpoints: ['au moins 4 fois par saison;', 'après chaque tempête.'],
    keeping: 'Les échantillons sont conservés pendant 3 ans[^2], sauf:',
    exceptions: ['ceux qui sont altérés,', 'ceux des étangs.'],
    limits: 'Les limites suivantes s’appliquent:',
    rows: [
      ['Lieu', 'Limite', 'Unité'],
      ['Rive', '250', 'cellules'],
      ['Milieu', '2,5', 'cellules'],
    ],
    annex: 'Méthode',
    method: 'L’eau est prélevée à une profondeur de 0,3 m sur une surface de 20 m².',
    guide: 'Voir aussi [le guide](https://example.org/guide).',
  }),
}

const bg: Act = {
  language: 'bg',
  nouns: { chapter: 'ГЛАВА', article: 'Член', annex: 'ПРИЛОЖЕНИЕ' },
  letters: 'аб',
  point: ['', ')'],
  notes: ['ОВ L 31, 5.2.1976 г., стр. 1.', 'Считано от деня на вземане на пробата.'],
  blocks: blocksOf({
    title: 'Регламент относно качеството на водите за къпане в малките езера',
    whereas: 'като има предвид, че:',
    recitals: [
      'Езерата на Съюза се наблюдават от 15 май 1976 г.[^1], а 92 % от тях са чисти.',
      'Държавите членки плащат 1 250 000 EUR годишно, както предвижда член 5, параграф 2 от Директива 2006/7/ЕО.',
    ],
    enacting: 'Прилагат се следните правила:',
    chapter: 'Общи разпоредби',
    articles: ['Предмет', 'Задължения на държавите членки', 'Граници'],
    scope: 'С настоящия регламент се определят правила за езерата с площ под 50 хектара.',
    duty: 'Всяка държава членка:',
    points: ['съставя списък на своите езера до 1 март 2024 г.;', 'взема проби във всяко езеро:'],
    subpoints: ['най-малко 4 пъти на сезон;', 'след всяка буря.'],
    keeping: 'Пробите се съхраняват в продължение на 3 години[^2], освен:',
    exceptions: ['развалените,', 'тези от блата.'],
    limits: 'Прилагат се следните граници:',
    rows: [
      ['Място', 'Граница', 'Единица'],
      ['Бряг', '250', 'клетки'],
      ['Среда', '2,5', 'клетки'],
    ],
    annex: 'Метод',
    method: 'Водата се взема на дълбочина 0,3 m от площ 20 m².',
    guide: 'Вж. също [ръководството](https://example.org/guide).',
  }),
}

/** One fictional act in three languages. */
export const acts: readonly Act[] = [en, fr, bg]

const ROMAN = ['i', 'ii', 'iii']

/** The label of a block as it is printed; none for what has none. */
export function labelOf({ nouns, letters, point: [before, after] }: Act, block: Block): string | undefined {
  switch (block.as) {
    case 'chapter':
    case 'annex':
      return `${nouns[block.as]} ${ROMAN[block.number - 1]!.toUpperCase()}`
    case 'article':
      return `${nouns.article} ${block.number}`
    case 'recital':
      return `(${block.number})`
    case 'numbered':
      return `${block.number}.`
    case 'point':
      return `${before}${letters[block.number - 1]}${after}`
    case 'subpoint':
      return `${before}${ROMAN[block.number - 1]}${after}`
    default:
      return undefined
  }
}

/** What stands in a text. */
export type Part =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'note'; readonly number: number }
  | { readonly as: 'link'; readonly text: string; readonly target: string }

export function partsOf(text: string): readonly Part[] {
  return text.split(/(\[\^\d\]|\[[^\]]+\]\([^)]+\))/).flatMap((part): Part[] => {
    const note = /^\[\^(\d)\]$/.exec(part)?.[1]
    const [, words, target] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
    if (note !== undefined) return [{ as: 'note', number: Number(note) }]
    if (words !== undefined) return [{ as: 'link', text: words, target: target! }]
    return part === '' ? [] : [{ as: 'text', text: part }]
  })
}

/** A text as a format writes it. */
export function written(text: string, write: (part: Part) => string): string {
  return partsOf(text).map(write).join('')
}
