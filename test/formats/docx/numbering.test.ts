import { describe, expect, test } from 'vitest'
import { family, level, list, numbered, p } from '../../support/word.ts'
import { briefs } from './read.ts'
import { schemes } from './schemes.ts'

/** Labels of a scheme's paragraphs; `-` for none. */
function labels(name: string, language?: string): string {
  return briefs(schemes[name]!, language)
    .map((one) => /\[([^\]]*)\]/.exec(one)?.[1] ?? '-')
    .join(', ')
}

describe('numbers that Word counts', () => {
  test.each([
    ['three levels', '1, (a), (b), (i), (ii), 2, (a), (i)'],
    ['numbers of higher levels', '1, 1.1, 1.1.1, 1.1.2, 1.2, 2, 2.1, 2.1.1'],
    ['mixed levels in one number', '1, 1.a, 1.a.i, 1.a.ii, 1.b, 1.b.i'],
    ['legal figures', 'Part I, 1.1, 1.2, Part II, 2.1'],
    ['a word and a number', 'Article 1, 1, 2, Article 2, 1'],
    ['a level that never begins anew', 'Chapter 1, Article 1, Article 2, Chapter 2, Article 3'],
    [
      'a level that begins anew after the first only',
      'Title 1, Chapter 1, Article 1, Article 2, Chapter 2, Article 3, Title 2, Chapter 1, Article 1',
    ],
    ['two lists of one family', '1, 2, 3, 4'],
    ['a list that starts over', '1, 2, 1, 2'],
    ['a list that starts at five', '1, 5, 6'],
    ['a list with a level of its own', '1, A)'],
    ['lists apart', '1, A), 2, B)'],
    ['starts', '7, 7.3, 7.4, 8'],
    ['a lower level first', '1.1, 1.2, 2, 2.1'],
    ['empty paragraphs count', '1, 2, 3'],
    ['no number by itself', '1, -, 2'],
    ['numbers of styles and of those based on them', 'I, 1, 2, 3, II, 1'],
    ['a style of lists', '1), a), 2)'],
    ['roman', 'I, II, III, IV, V, VI, VII, VIII, IX, X, XI, XII, XIII, XIV'],
    ['zeros', '01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11'],
    ['a bullet', '-, -'],
    ['no number at a level', '1, -, 2, -'],
    ['a sign and a number', '§ 1, § 2'],
    ['brackets around both levels', '(1), (1)(a), (1)(b)'],
    ['Greek letters', 'α), β), γ), δ), ε), ζ), η), θ)'],
    ['a paragraph whose mark was deleted', '1, 2'],
  ])('%s', (name, expected) => {
    expect(labels(name)).toBe(expected)
  })

  test('kinds and depths', () => {
    expect(briefs(schemes['three levels']!).slice(0, 4)).toEqual([
      'paragraph [1] x',
      'item/1 [(a)] x',
      'item/1 [(b)] x',
      'item/2 [(i)] x',
    ])
    expect(briefs(schemes['a bullet']!)).toEqual(['item/1 x', 'item/2 x'])
  })

  test('a label that reads like none in its language keeps its name', () => {
    const numbering = family(0, [level(0, 'decimal', 'Toim %1:')]) + list(1, 0)
    expect(briefs({ body: p('x', numbered(1)), numbering }, 'nl')).toEqual(['paragraph [Toim 1] x'])
  })

  test('the label of a heading', () => {
    const body = p('Scope', `<w:outlineLvl w:val="1"/>${numbered(1)}`) + p('', numbered(1))
    const numbering = family(0, [level(0, 'decimal', 'Article %1')]) + list(1, 0)
    expect(briefs({ body, numbering })).toEqual(['heading/2 [Article 1] Scope', 'paragraph [Article 2]'])
  })

  test('what stands in the paragraph already is text', () => {
    const numbering = family(0, [level(0, 'decimal', '%1.')]) + list(1, 0)
    expect(briefs({ body: p('(a) x', numbered(1)), numbering })).toEqual(['paragraph [1] (a) x'])
  })

  test('without definitions there are no numbers', () => {
    expect(briefs({ body: p('x', numbered(1)) })).toEqual(['paragraph x'])
    expect(briefs({ body: p('x', numbered(7)), numbering: list(1, 0) })).toEqual(['paragraph x'])
  })

  test('styles that are based on each other', () => {
    const style = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`
    expect(briefs({ body: p('x', '<w:pStyle w:val="A"/>'), styles: style('A', 'B') + style('B', 'A') })).toEqual([
      'paragraph x',
    ])
  })
})
