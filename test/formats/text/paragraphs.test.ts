import { describe, expect, test } from 'vitest'
import { doubleSpaced, shown } from './shown.ts'

const FIRST = 'The Working Party examined the proposal at its meeting and agreed that the text should be'
const SECOND = 'sent to the delegations without delay, so that they could submit their written comments'
const THIRD = 'before the end of the month.'
const whole = [FIRST, SECOND, THIRD].join(' ')

describe('how lines are set', () => {
  test.each([
    ['double-spaced', doubleSpaced([FIRST, SECOND, THIRD, FIRST, SECOND, THIRD].join('\n'))],
    [
      'double-spaced, Windows',
      doubleSpaced([FIRST, SECOND, THIRD, FIRST, SECOND, THIRD].join('\n')).replaceAll('\n', '\r\n'),
    ],
    ['single-spaced with blank lines between', `${FIRST}\n${SECOND}\n${THIRD}\n\n${FIRST}\n${SECOND}\n${THIRD}\n`],
    ['single-spaced without', `${FIRST}\n${SECOND}\n${THIRD}\n${FIRST}\n${SECOND}\n${THIRD}\n`],
    ['one line a paragraph', `${whole}\n${whole}\n`],
    ['one line a paragraph, blank lines between', `${whole}\n\n${whole}\n`],
    ['a page break between', doubleSpaced([FIRST, SECOND, THIRD].join('\n'), [FIRST, SECOND, THIRD].join('\n'))],
    ['a form feed between', `${FIRST}\n${SECOND}\n${THIRD}\n\f${FIRST}\n${SECOND}\n${THIRD}\n`],
    ['a page break in the first', `${FIRST}\n${SECOND}\n\f${THIRD}\n\n${FIRST}\n${SECOND}\n${THIRD}\n`],
  ])('%s', (_, source) => {
    expect(shown(source)).toEqual([`paragraph ${whole}`, `paragraph ${whole}`])
  })

  test.each(['da', 'xx', 'und', 'zh-Hans'])('language %s', (language) => {
    expect(shown(doubleSpaced([FIRST, SECOND, THIRD].join('\n')), language)).toEqual([`paragraph ${whole}`])
  })

  test.each(['', '\n\n', ' ', '\f', '\uFEFF', '\u200B'])('nothing in %j', (source) => {
    expect(shown(source)).toEqual([])
  })

  test('recitals that end with a comma stay apart', () => {
    const lines = [
      'THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,',
      'Having regard to the Treaty,',
      'Whereas:',
    ]
    expect(shown(lines.join('\n\n'))).toEqual(lines.map((line) => `paragraph ${line}`))
  })

  test('lines of a table stay apart', () => {
    const rows = [
      'Member State      Amount      Share',
      'Austria           12.5        3 %',
      'Belgium           14.0        4 %',
    ]
    expect(shown(`${FIRST}\n${SECOND}\n${THIRD}\n\n${rows.join('\n')}\n`)).toHaveLength(4)
  })
})

describe('numbered paragraphs', () => {
  const body = (...lines: string[]): string => doubleSpaced([`1. ${FIRST}`, SECOND, THIRD, ...lines].join('\n'))

  test.each<[string, string[], string, string[]]>([
    ['in sequence', ['2. The Council notes this.', '3. The Council adopts it.'], 'en', ['1', '2', '3']],
    ['with a gap', ['2. The Council notes this.', '4. The Council adopts it.'], 'en', ['1', '2', '4']],
    ['with a number twice', ['2. The Council notes this.', '2. The Council adopts it.'], 'en', ['1', '2', '2']],
    ['in brackets', ['(1) Whereas one thing;', '(2) Whereas another;'], 'en', ['1', '(1)', '(2)']],
    ['with sub-numbers', ['1.1. One thing.', '1.2. Another.', '2. The next.'], 'en', ['1', '1.1', '1.2', '2']],
    ['begun anew', ['2. The Council notes this.', 'ANNEX', '1. The first again.'], 'en', ['1', '2', '1']],
  ])('%s', (_, lines, language, labels) => {
    const found = shown(body(...lines), language).flatMap(
      (line) => /^(?:paragraph|item) (\(?\d[\d.]*\)?) /.exec(line)?.[1] ?? [],
    )
    expect(found).toEqual(labels)
  })

  test.each<[string, string, string, string]>([
    [
      'day and month',
      'da',
      'Formandskabet vil fremlægge et nyt udkast til konklusioner på det næste møde i gruppen den',
      '2. september 2024 i Aarhus.',
    ],
    [
      'day and month without a locale',
      'xx',
      'Formandskabet vil fremlægge et nyt udkast til konklusioner på det næste møde i gruppen den',
      '2. september 2024 i Aarhus.',
    ],
    [
      'year',
      'bg',
      'Председателството ще представи на групата нов проект на заключенията през месец септември',
      '2024 г. във Варна.',
    ],
    [
      'year with a full stop',
      'en',
      'The Presidency will submit to the Working Party a new draft of the conclusions by the end of',
      '2024. Delegations will be asked.',
    ],
    [
      'number far off',
      'da',
      'Rådet vedtog konklusionerne efter en længere drøftelse mellem medlemsstaterne og det på sin',
      '3799. samling i går.',
    ],
    [
      'ordinal number',
      'da',
      'Rådet vedtog konklusionerne efter en længere drøftelse mellem medlemsstaterne og det på sin',
      '2. samling i går.',
    ],
    [
      'act',
      'en',
      'The Presidency recalled that the deadline for the transposition of Article 4 of Regulation',
      '(EU) 2016/679 had passed.',
    ],
    [
      'point of an article',
      'en',
      'The Presidency recalled that the deadline for the transposition was that of Article 4, point',
      '(a) of the Directive.',
    ],
    [
      'acronym alone',
      'en',
      'The Presidency recalled that the deadline for the transposition was the one proposed by the',
      'EUROPOL',
    ],
  ])('a line that begins with a %s goes on', (_, language, line, next) => {
    const found = shown(doubleSpaced([`1. ${line}`, next].join('\n')), language)
    expect(found).toEqual([`paragraph 1 ${line} ${next}`])
  })
})

describe('points and items', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      'The Council:\n(a) notes this;\n(b) notes that:\n(i) one thing;\n(ii) another;\n(c) adopts it.',
      ['item (a)', 'item (b)', 'item (i)', 'item (ii)', 'item (c)'],
    ],
    ['el', 'Το Συμβούλιο:\nα) σημειώνει αυτό·\nβ) σημειώνει εκείνο·', ['item α)', 'item β)']],
    ['bg', 'Съветът:\nа) отбелязва това;\nб) отбелязва онова;', ['item а)', 'item б)']],
    ['fr', 'Le Conseil:\n– prend note de cela;\n– adopte le texte.', ['item prend', 'item adopte']],
    ['xx', 'The Council:\n• notes this;\n- adopts it.', ['item notes', 'item adopts']],
  ])('%s', (language, lines, expected) => {
    for (const source of [lines, lines.replaceAll('\n', '\n\n'), doubleSpaced(lines)])
      expect(
        shown(source, language)
          .slice(1)
          .map((line) => line.split(' ').slice(0, 2).join(' ')),
      ).toEqual(expected)
  })

  test('a dash within a sentence is none', () => {
    const line = 'The Presidency recalled that the deadline for the transposition was the one of the proposal'
    expect(shown(doubleSpaced(`${line}\n– as amended – and no other.`))).toHaveLength(1)
  })
})

describe('headings', () => {
  const article = [
    'CHAPTER II',
    'General rules',
    'Article 5',
    'Subject matter',
    '1. This Regulation lays down rules.',
    '2. It applies to all.',
  ].join('\n')

  test.each([article, article.replaceAll('\n', '\n\n'), doubleSpaced(article)])(
    'chapters, articles and their titles',
    (source) => {
      expect(shown(source)).toEqual(
        [
          'heading CHAPTER II',
          'heading General rules',
          'heading Article 5',
          'heading Subject matter',
          'paragraph 1 This Regulation lays down rules.',
          'paragraph 2 It applies to all.',
        ].map((line) => line.replace(/(CHAPTER II|Article 5)$/, '$1 ')),
      )
    },
  )

  test('a reference at the start of a line is none', () => {
    const line = 'The Presidency recalled that the deadline for the transposition was the one laid down in'
    expect(shown(doubleSpaced(`${line}\nArticle 5 of the Directive.`))).toHaveLength(1)
    expect(shown(doubleSpaced(`${line}\nArticle 5.`))).toHaveLength(1)
  })

  test('an annex and its title over two lines', () => {
    const title = [
      'Joint declaration of the ministers of the Member States and of the ministers responsible',
      'for security of the partner countries (joint declaration)',
    ]
    expect(
      shown(
        doubleSpaced('The Council is invited to adopt it.', ['ANNEX', ...title, '1. We, the ministers,'].join('\n')),
      ),
    ).toEqual([
      'paragraph The Council is invited to adopt it.',
      'heading ANNEX',
      `heading ${title.join(' ')}`,
      'paragraph 1 We, the ministers,',
    ])
  })
})
