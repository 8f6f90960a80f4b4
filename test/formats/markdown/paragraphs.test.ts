import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../src/formats/markdown.ts'

/** Paragraphs as one line each: kind and depth, label, text with anchors as `{1}`. */
function shown(source: string, language = 'en'): string[] {
  return readMarkdown(source, language).paragraphs.map(({ kind, depth, label, text, anchors }) => {
    const marked = anchors
      .toReversed()
      .reduce((value, { mark, at }) => `${value.slice(0, at)}{${mark}}${value.slice(at)}`, text.value)
    return [kind + (depth || ''), ...(label ? [label.name] : []), marked].join(' ')
  })
}

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'headings',
      '# Title\n\n### Article 5 — Scope\n\nTitle\n=====\n',
      ['heading1 Title', 'heading3 Article 5 Scope', 'heading1 Title'],
    ],
    ['hard-wrapped lines', 'one\ntwo  \nthree\\\nfour\n\nfive', ['paragraph one two three four', 'paragraph five']],
    [
      'items and their nesting',
      '1. One\n2. Two\n   - sub\n\n- dash',
      ['item1 1 One', 'item1 2 Two', 'item2 sub', 'item1 dash'],
    ],
    ['further paragraphs of an item', '- a\n\n  second\n', ['item1 a', 'paragraph second']],
    ['an item that is a number alone', '1.\n\n   > quoted\n', ['item1 1 ', 'quote quoted']],
    [
      'an ordinal behind the number of an item',
      '3. 2. maddenin ilk cümlesi.\n\n4. 5. madde.\n\n   - bent.',
      ['item1 3 2. maddenin ilk cümlesi.', 'item1 4 5. madde.', 'item2 bent.'],
    ],
    ['lists in lists on one line', '1. 1. a\n   2. b\n\n- 1. c', ['item1 1 ', 'item2 1 a', 'item2 2 b', 'item2 1 c']],
    ['quotes', '> one\n> two', ['quote one two']],
    ['code keeps its blanks', '```js\na  b\n  c\n```', ['code a  b\n  c']],
    ['tables', '| A | B |\n|---|---|\n| (a) | x |\n| 2. | y\\|z |\n| | |', ['row A | B', 'row (a) x', 'row 2 y|z']],
    [
      'HTML',
      '<div><p>One <b>bold</b></p><p>Two &amp; three</p></div>',
      ['paragraph One bold', 'paragraph Two & three'],
    ],
    [
      'names of characters in HTML',
      '<p>5&nbsp;000&nbsp;&euro; &para;&nbsp;2, &Scaron;ibenik &ndash; &lstrok;&oacute;d&zacute; &unknown; &#x20AC;</p>',
      ['paragraph 5 000 € ¶ 2, Šibenik – łódź &unknown; €'],
    ],
    [
      'lists of definitions are text',
      'Lake\n: water with land around it\n\nPond\n: a small lake',
      ['paragraph Lake : water with land around it', 'paragraph Pond : a small lake'],
    ],
    [
      'what MDX adds is text, and its elements are not',
      "import Lake from './lake'\n\n# Lakes\n\n<Lake depth={5}>\n\nDeep ones.\n\n</Lake>\n\nAt {depth} metres.",
      ["paragraph import Lake from './lake'", 'heading1 Lakes', 'paragraph Deep ones.', 'paragraph At {depth} metres.'],
    ],
    ['scripts are no text', '<script>\nlet a = "<p>x</p>"\n</script>\n\ntext', ['paragraph text']],
    ['comments are no text', 'one\n\n<!-- two -->\n\nthree', ['paragraph one', 'paragraph three']],
    ['front matter', '---\ntitle: x\n---\n\n# T', ['heading1 T']],
    ['front matter of TOML, after a byte order mark', '\uFEFF+++\ntitle = "x"\n+++\n\n# T', ['heading1 T']],
    ['a rule is no front matter', '---\n\ntext\n\n---\n\nmore', ['paragraph text', 'paragraph more']],
    [
      'labels set off',
      '**5** Text\n\n*Article 6*\n\n**Bold** text',
      ['paragraph 5 Text', 'paragraph Article 6 ', 'paragraph Bold text'],
    ],
    ['labels that are escaped', '1\\. One', ['paragraph 1 One']],
    ['Windows line ends', '# T\r\n\r\none\r\ntwo\r\n', ['heading1 T', 'paragraph one two']],
    ['nothing', '\n\n', []],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual(expected)
  })
})

describe('inline content', () => {
  test.each<[string, string, string]>([
    ['emphasis', 'a *b* __c__ ~d~', 'a b c ~d~'],
    ['code', 'a ` b`` ` c', 'a b`` c'],
    ['references', 'a &amp; b&nbsp;c &copy; &#x41;', 'a & b c © A'],
    ['breaks', 'a<br>b<br/>c', 'a b c'],
    ['images', '![alt text](x.png) b', 'alt text b'],
    ['invisible characters', 'so\u00adft ze\u200bro', 'soft zero'],
    ['white space', 'a   b\u00a0\u00a0c', 'a b c'],
    ['escapes', '\\*a\\* \\[b\\]', '*a* [b]'],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual([`paragraph ${expected}`])
  })

  test('links', () => {
    const source =
      '[a](http://a.example "t") <http://b.example> [c][r] [d] <a href="http://e.example">e</a>\n\n[r]: http://c.example'
    const [paragraph] = readMarkdown(source, 'en').paragraphs
    expect(paragraph!.text.value).toBe('a http://b.example c [d] e')
    expect(paragraph!.links.map(({ target }) => target)).toEqual([
      'http://a.example',
      'http://b.example',
      'http://c.example',
      'http://e.example',
    ])
    expect(source.slice(paragraph!.links[0]!.span.start, paragraph!.links[0]!.span.end)).toBe(
      '[a](http://a.example "t")',
    )
  })
})

describe('footnotes', () => {
  test.each<[string, string, string[]]>([
    [
      'of GFM',
      'a[^1], b [^x].\n\n[^1]: One\n    more\n\n[^x]: *Two*',
      ['paragraph a{1}, b{x}.', 'note fn:1 One more', 'note fn:x Two'],
    ],
    ['an anchor without a note', 'a[^9] b', ['paragraph a{9} b']],
    ['raised marks', 'a^1^ b<sup>1</sup> x^2^\n\n[^1]: One', ['paragraph a{1} b{1} x2', 'note fn:1 One']],
    ['escaped', 'a\\[^9] b', ['paragraph a[^9] b']],
    [
      'bracketed series at the end',
      'One thing (1), another (2) and a third (3).\n\nDone.\n\n(1) OJ C 1.\n\n(2) OJ C 2.\n\n(3) OJ C 3.',
      [
        'paragraph One thing{1}, another{2} and a third{3}.',
        'paragraph Done.',
        'note fn:1 OJ C 1.',
        'note fn:2 OJ C 2.',
        'note fn:3 OJ C 3.',
      ],
    ],
    [
      'recitals are none',
      'Whereas:\n\n(1) One.\n\n(2) Two.\n\n(3) Three.',
      ['paragraph Whereas:', 'paragraph (1) One.', 'paragraph (2) Two.', 'paragraph (3) Three.'],
    ],
    [
      'references are none',
      'Under point (1), point (2) and point (3).\n\n(1) One.\n\n(2) Two.\n\n(3) Three.',
      [
        'paragraph Under point (1), point (2) and point (3).',
        'paragraph (1) One.',
        'paragraph (2) Two.',
        'paragraph (3) Three.',
      ],
    ],
    [
      'numbered paragraphs after marks that have their notes',
      'a^1^ b^2^\n\n[^1]: One\n\n[^2]: Two\n\n1\\. First.\n\n2\\. Second.',
      ['paragraph a{1} b{2}', 'paragraph 1 First.', 'paragraph 2 Second.', 'note fn:1 One', 'note fn:2 Two'],
    ],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual(expected)
  })

  test('spans of anchors', () => {
    const source = '**a**[^1] b <sup>1</sup>.\n\n[^1]: One'
    const [{ anchors }] = readMarkdown(source, 'en').paragraphs as [
      ReturnType<typeof readMarkdown>['paragraphs'][number],
    ]
    expect(anchors.map(({ mark, at, span }) => [mark, at, source.slice(span.start, span.end)])).toEqual([
      ['1', 1, '[^1]'],
      ['1', 3, '1'],
    ])
  })
})
