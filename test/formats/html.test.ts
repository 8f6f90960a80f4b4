import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/formats/html.ts'
import type { Content } from '../../src/model/language-version.ts'
import { toSource } from '../../src/model/mapped-text.ts'
import { brief } from './brief.ts'

function read(source: string, language = 'en'): Content {
  const content = readHtml(source, language)
  if ('reason' in content) throw new Error(content.reason)
  return content
}

const point = (label: string, text: string): string =>
  `<table border="0"><col width="4%"><tbody><tr><td><p class="oj-normal">${label}</p></td><td>${text}</td></tr></tbody></table>`

const cases: ReadonlyArray<readonly [what: string, html: string, expected: readonly string[]]> = [
  ['headings and paragraphs', '<h1>A</h1><p>b\n c</p><h3>D</h3>', ['heading/1 A', 'paragraph b c', 'heading/3 D']],
  [
    'text without paragraphs',
    'a<div>b<p>c</p>d</div>e',
    ['paragraph a', 'paragraph b', 'paragraph c', 'paragraph d', 'paragraph e'],
  ],
  ['inline elements', '<p>a <b>b</b><i>c</i> <a href="http://x.eu">d</a></p>', ['paragraph a bc d']],
  ['a label in the text', '<p>(1) One.</p><p>2.&nbsp;&nbsp; Two.</p>', ['paragraph [(1)] One.', 'paragraph [2] Two.']],
  ['a label in a heading', '<h4>Article 5</h4>', ['heading/4 [Article 5]']],
  [
    'character references',
    '<p>a &amp; b &eacute;&#x2014;&nbsp;c &copy2 &unknown; &amp</p>',
    ['paragraph a & b é— c ©2 &unknown; &'],
  ],
  ['a line break', '<p>a<br>b</p>', ['paragraph a b']],
  ['two line breaks', '<p>a<br><br>b</p>', ['paragraph a', 'paragraph b']],
  ['labels after line breaks', '<p>a. One.<br>b. Two.</p>', ['paragraph [a] One.', 'paragraph [b] Two.']],
  ['a quotation', '<blockquote><p>a</p></blockquote>', ['quote a']],
  ['code', '<pre><code>a\n  b</code></pre>', ['code a\n  b']],
  ['preformatted text that begins with a line end', '<pre>\n  a &lt; b</pre>', ['code   a < b']],
  ['what closes a sentence behind its block', '<div><p>a</p>;</div>', ['paragraph a;']],
  // Lists
  ['a list', '<ul><li>a<li><p>b</p><p>c</p></ul>', ['item/1 a', 'item/1 b', 'paragraph c']],
  ['a counted list', '<ol><li>a<li>b</ol>', ['item/1 [1] a', 'item/1 [2] b']],
  ['letters', '<ol type="a" start="26"><li>x<li>y</ol>', ['item/1 [z] x', 'item/1 [aa] y']],
  ['capital letters', '<ol type=A><li>x</ol>', ['item/1 [A] x']],
  [
    'roman numerals',
    '<ol style="list-style-type: lower-roman"><li value=9>x<li>y</ol>',
    ['item/1 [ix] x', 'item/1 [x] y'],
  ],
  ['a reversed list', '<ol reversed><li>x<li>y</ol>', ['item/1 [2] x', 'item/1 [1] y']],
  ['a list that is not counted', '<ol style="list-style: none"><li>(a) x<li>y</ol>', ['item/1 [(a)] x', 'item/1 y']],
  ['a written label in a counted list', '<ol><li>(a) x</ol>', ['item/1 [(a)] x']],
  [
    'nested lists',
    '<ol><li>a<ol type="i"><li>b<li>c</ol><li>d</ol>',
    ['item/1 [1] a', 'item/2 [i] b', 'item/2 [ii] c', 'item/1 [2] d'],
  ],
  [
    'a definition list',
    '<dl><dt>term<dd>meaning<dt>(a)<dd>point</dl>',
    ['paragraph term', 'paragraph meaning', 'item/1 [(a)] point'],
  ],
  // Tables
  ['a table', '<table><tr><th>a<th>b<tr><td><p>c</p><td>d<br>e</table>', ['row a | b', 'row c | d e']],
  ['a first cell that is a label', '<table><tr><th>no<th>b<tr><td>1.<td>d</table>', ['row no | b', 'row [1] d']],
  ['an empty cell', '<table><tr><td>a<td><td>c</table>', ['row a |  | c'.replace('  ', ' ')]],
  ['a bare number in a column of data', '<table><tr><td>1<td>a</table>', ['row 1 | a']],
  ['a point beside its label', point('(a)', '<p>x</p>'), ['item/1 [(a)] x']],
  [
    'points in points',
    point('1.', `<p>x</p>${point('(i)', '<p>y</p>')}<p>z</p>`),
    ['item/1 [1] x', 'item/2 [(i)] y', 'paragraph z'],
  ],
  ['a dash beside its text', point('—', 'x'), ['item/1 x']],
  [
    'a table that holds the page',
    '<table><tr><td><h1>a</h1><p>b</p></td></tr></table>',
    ['heading/1 a', 'paragraph b'],
  ],
  // Page
  ['what frames a page', '<nav>n</nav><header>h</header><p>a</p><aside>s</aside><footer>f</footer>', ['paragraph a']],
  [
    'what nobody sees',
    '<script>s</script><style>t</style><p hidden>h</p><p style="display: none">n</p><p aria-hidden="true">i</p><p>a</p>',
    ['paragraph a'],
  ],
  [
    'the main content',
    '<p>menu</p><main><header>h</header><p>the text itself</p></main>',
    ['paragraph h', 'paragraph the text itself'],
  ],
  [
    'an article that is not the document',
    '<p>the document is here</p><article>short</article>',
    ['paragraph the document is here', 'paragraph short'],
  ],
  [
    'paragraphs that are shown as one',
    '<div><p style="display: inline">1. </p><p style="display: inline">x</p></div>',
    ['paragraph [1] x'],
  ],
  [
    'classes of the Publications Office',
    '<p class="oj-ti-art">Article 1</p><p class="sti-art">Scope</p>',
    ['heading/4 [Article 1]', 'heading/5 Scope'],
  ],
  // Notes
  [
    'notes by link',
    '<p>x&nbsp;<a id="c1" href="http://x.eu/p#r1">(<span class="oj-super">1</span>)</a>, y</p><p><a id="r1" href="#c1">(<span class="oj-super">1</span>)</a>&nbsp; note</p>',
    ['paragraph x^1, y', 'note [fn:1] note'],
  ],
  [
    'notes in a list',
    '<p>x<sup><a href="#f1" id="b1">1</a></sup></p><ol><li id="f1"><p>note <a href="#b1">↩</a></p></li></ol>',
    ['paragraph x^1', 'note [fn:1] note'],
  ],
  ['a raised mark with a note', '<p>x<sup>1</sup></p><p>(1) n</p>', ['paragraph x^1', 'note [fn:1] n']],
  ['a power', '<p>5 m<sup>2</sup></p>', ['paragraph 5 m2']],
  [
    'a power among linked notes',
    '<p>10<sup>1</sup><sup><a href="#n">1</a></sup></p><p id="n"><sup>1</sup> note</p>',
    ['paragraph 101^1', 'note [fn:1] note'],
  ],
  [
    'a table of contents is no note',
    '<p><a href="#s">1</a> <a href="#t">2</a></p><h2 id="s">1 Scope</h2>',
    ['paragraph 1 2', 'heading/2 [1] Scope'],
  ],
]

describe('paragraphs of an HTML page', () => {
  test.each(cases)('%s', (_, html, expected) => {
    expect(read(html).paragraphs.map(brief)).toEqual(expected)
    expect(
      read(`<!DOCTYPE html>\r\n<html><head><title>t</title></head><body>\r\n${html}</body></html>`).paragraphs.map(
        brief,
      ),
    ).toEqual(expected)
  })

  test('links lead elsewhere', () => {
    const html = '<p id="p">a <a href="http://x.eu/1">b</a> <a href="#p">c</a> <a>d</a></p>'
    const [paragraph] = read(html).paragraphs
    expect(paragraph!.links.map(({ target, span }) => [target, html.slice(span.start, span.end)])).toEqual([
      ['http://x.eu/1', '<a href="http://x.eu/1">b</a>'],
    ])
  })
})

describe('places in the file', () => {
  const html = '<body>\r\n<p>caf&eacute; <b>&amp; bar</b>\r\n&nbsp;20&#8239;%<!-- x --> e&shy;nd &lt tail</p>'
  const { text, span } = read(html).paragraphs[0]!

  test.each([
    ['café', 'caf&eacute;'],
    ['caf', 'caf'],
    ['&', '&amp;'],
    ['bar', 'bar'],
    ['20 %', '20&#8239;%'],
    ['%', '%'],
    ['end', 'e&shy;nd'],
    ['<', '&lt'],
    ['tail', 'tail'],
  ])('%s is %s', (mine, theirs) => {
    const start = text.value.indexOf(mine)
    const place = toSource(text, { start, end: start + mine.length })
    expect(html.slice(place.start, place.end)).toBe(theirs)
  })

  test('a paragraph reaches from its first to its last character', () => {
    expect(html.slice(span.start, span.end)).toBe(html.slice(html.indexOf('caf'), html.indexOf('</p>')))
  })

  test('a counted label is nowhere', () => {
    const { label } = read('<ol><li>x</ol>').paragraphs[0]!
    expect(label).toEqual({ name: '1', key: '1', span: { start: 8, end: 8 } })
  })

  test('text that the parser moves out of a table keeps its place', () => {
    const moved = '<p>a</p><table>b<tr><td>c</td></tr>d &amp; e</table>'
    const runs = read(moved).paragraphs.flatMap(({ text: own }) =>
      own.pieces
        .filter(({ length, sourceLength }) => length === sourceLength)
        .map(({ at, length, source }) => [own.value.slice(at, at + length), moved.slice(source, source + length)]),
    )
    expect(runs.map(([mine]) => mine)).toEqual(runs.map(([, theirs]) => theirs))
    expect(runs.length).toBeGreaterThan(1)
  })
})

describe('pages that are no pages', () => {
  test.each(['<div>', '<b>', '<ol><li>', '<table><tr><td>'])(
    'ten thousand levels of %s are a problem, not a crash',
    (tags) => {
      expect(readHtml(tags.repeat(10_000), 'en')).toEqual({ reason: expect.stringContaining('levels deep') })
    },
  )

  test.each(['<', '&', 'a', ' ', '\r', '"', '(', '1', '|', '.', '&#', '😀'])(
    'a megabyte of %j is read',
    { timeout: 20_000 },
    (char) => {
      expect(read(`<p>${char.repeat(1_000_000 / char.length)}</p>`).paragraphs.length).toBeLessThan(2)
    },
  )

  test.each(['', '<', '</p>', '<p', '<!DOCTYPE', '<a href=', '<table><p>', '\0'])('%j is read', (html) => {
    expect(read(html).paragraphs.length).toBeLessThan(2)
  })
})
