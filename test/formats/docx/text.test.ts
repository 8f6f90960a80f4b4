import { describe, expect, test } from 'vitest'
import { numbered, family, level, list, p, r } from '../../support/word.ts'
import { briefs, readWord } from './read.ts'

const reference = (id: number, more = ''): string => `<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`
const note = (id: number, content: string): string =>
  `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${content}`)}</w:footnote>`
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const raised = '<w:vertAlign w:val="superscript"/>'

describe('runs', () => {
  test.each<[string, string, string[]]>([
    ['runs are joined', r('12 ju') + r('ly'), ['paragraph 12 july']],
    ['a tab', `${r('a')}<w:r><w:tab/><w:t>b</w:t></w:r>`, ['paragraph a b']],
    [
      'tab stops are no tabs',
      `<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${r('a')}`,
      ['paragraph a'],
    ],
    ['a line break', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>', ['paragraph a b']],
    ['two line breaks', '<w:r><w:t>a</w:t><w:br/><w:br/><w:t>b</w:t></w:r>', ['paragraph a', 'paragraph b']],
    [
      'a page break',
      '<w:r><w:t>a</w:t><w:br w:type="page"/><w:br w:type="page"/><w:t>b</w:t></w:r>',
      ['paragraph a b'],
    ],
    [
      'a hyphen that does not break',
      '<w:r><w:t>EU</w:t><w:noBreakHyphen/><w:t>CELAC</w:t></w:r>',
      ['paragraph EU\u2011CELAC'],
    ],
    ['a hyphen that may break', '<w:r><w:t>Donau</w:t><w:softHyphen/><w:t>dampf</w:t></w:r>', ['paragraph Donaudampf']],
    [
      'white space that does not count',
      '<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r>',
      ['paragraph a b'],
    ],
    ['white space that does', `${r('a ')}${r('b')}`, ['paragraph a b']],
    ['hidden text', r('a') + r('b', '<w:vanish/>') + r('c', '<w:vanish w:val="0"/>'), ['paragraph ac']],
    ['capitals are left', r('Council', '<w:caps/>'), ['paragraph Council']],
    ['raised figures', r('20 m') + r('2', raised), ['paragraph 20 m2']],
    [
      'a symbol',
      '<w:r><w:t xml:space="preserve">5 </w:t><w:sym w:font="Symbol" w:char="F0B0"/><w:t>C</w:t></w:r>',
      ['paragraph 5 °C'],
    ],
    ['a symbol as text', r('a \uF0B3 5', '<w:rFonts w:ascii="Symbol"/>'), ['paragraph a ≥ 5']],
    [
      'a tick',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> yes</w:t></w:r>',
      ['paragraph ✓ yes'],
    ],
    [
      'a formula',
      '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      ['paragraph x2'],
    ],
    [
      'ruby',
      '<w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ['paragraph base'],
    ],
    [
      'comments',
      `<w:commentRangeStart w:id="1"/>${r('a')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ['paragraph a'],
    ],
    [
      'tags and controls',
      `<w:smartTag><w:smartTagPr/>${r('a')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('b')}</w:sdtContent></w:sdt><w:customXml>${r('c')}</w:customXml>`,
      ['paragraph abc'],
    ],
    ['a label that is written', `${r('(a)')}<w:r><w:tab/></w:r>${r('x')}`, ['paragraph [(a)] x']],
    ['an entity', r('a &amp; b'), ['paragraph a & b']],
  ])('%s', (_, content, expected) => {
    const body = content.startsWith('<w:pPr>') ? `<w:p>${content}</w:p>` : p(content)
    expect(briefs(body.replaceAll('<m:oMath>', '<m:oMath xmlns:m="m">'))).toEqual(expected)
  })

  test('what a style hides', () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="I"><w:name w:val="I"/><w:basedOn w:val="H"/></w:style>'
    const body = p(r('a') + r('b', '<w:rStyle w:val="I"/>') + r('c', '<w:rStyle w:val="I"/><w:vanish w:val="false"/>'))
    expect(briefs({ body, styles })).toEqual(['paragraph ac'])
  })
})

describe('tracked changes are read as accepted', () => {
  test.each<[string, string, string[]]>([
    ['runs', `${r('a ')}<w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:ins>${r('c')}</w:ins>`, ['paragraph a c']],
    ['moves', `<w:moveFrom>${r('a')}</w:moveFrom><w:moveTo>${r('b')}</w:moveTo>`, ['paragraph b']],
    ['properties of before', r('a', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'), ['paragraph a']],
  ])('%s', (_, content, expected) => {
    expect(briefs(p(content))).toEqual(expected)
  })

  test('the end of a paragraph', () => {
    const body =
      p(r('a '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('b') + p('', '<w:rPr><w:del w:id="2"/></w:rPr>') + p('c')
    expect(briefs(body)).toEqual(['paragraph a b', 'paragraph c'])
  })

  test('rows', () => {
    const row = (text: string, properties = ''): string =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p(text)}</w:tc></w:tr>`
    expect(briefs(`<w:tbl>${row('a', '<w:del w:id="1"/>')}${row('b', '<w:ins w:id="2"/>')}</w:tbl>`)).toEqual([
      'row b | b',
    ])
  })

  test('and that is said', () => {
    expect(readWord(p(`<w:ins>${r('a')}</w:ins>`)).notes).toEqual([
      'has tracked changes, which are read as if they were accepted',
    ])
    expect(readWord(p('a')).notes).toEqual([])
  })
})

describe('notes', () => {
  test('are counted as they are met, whatever their ids', () => {
    const body = p(r('a') + reference(7) + r(', b') + reference(2)) + p('c')
    expect(briefs({ body, footnotes: note(2, r(' second')) + note(7, r(' first')) + note(9, r('nobody')) })).toEqual([
      'paragraph a^1, b^2',
      'paragraph c',
      'note [fn:1] first',
      'note [fn:2] second',
    ])
  })

  test('endnotes have small roman numerals', () => {
    const body = p(`${r('a')}<w:r><w:endnoteReference w:id="1"/></w:r>${reference(1)}`)
    const endnotes = `<w:endnote w:id="1">${p('end')}</w:endnote>`
    expect(briefs({ body, endnotes, footnotes: note(1, r('foot')) })).toEqual([
      'paragraph a^i^1',
      'note [fn:1] foot',
      'note [fn:i] end',
    ])
  })

  test('with a mark of the author', () => {
    const body =
      p(`${r('a')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`) +
      p(r('b') + reference(2))
    const footnotes = `<w:footnote w:id="1">${p(`${r('*', raised)}${r(' own')}`)}</w:footnote>${note(2, r('counted'))}`
    expect(briefs({ body, footnotes })).toEqual([
      'paragraph a^*',
      'paragraph b^1',
      'note [fn:*] own',
      'note [fn:1] counted',
    ])
  })

  test('counted in another way, and by section', () => {
    const section =
      '<w:sectPr><w:footnotePr><w:numFmt w:val="upperRoman"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'
    const body = p(r('a') + reference(1)) + p(r('b') + reference(2), section) + p(r('c') + reference(3)) + section
    const footnotes = [1, 2, 3].map((id) => note(id, r('x'))).join('')
    expect(briefs({ body, footnotes }).slice(0, 3)).toEqual(['paragraph a^I', 'paragraph b^II', 'paragraph c^I'])
    const settings = '<w:footnotePr><w:numStart w:val="5"/></w:footnotePr>'
    expect(briefs({ body: p(r('a') + reference(1)), footnotes, settings })[0]).toBe('paragraph a^5')
  })

  test('powers beside them are no marks, a repeated mark is one', () => {
    const body =
      p(r('20 m') + r('2', raised) + reference(1) + reference(2)) +
      p(r('b') + field('NOTEREF _Ref1 \\f', r('1', raised)))
    expect(briefs({ body, footnotes: note(1, r('x')) + note(2, r('y')) }).slice(0, 2)).toEqual([
      'paragraph 20 m2^1^2',
      'paragraph b^1',
    ])
  })

  test('marks that are written are settled as in any document', () => {
    const body = p(r('a') + r('1', raised)) + p(r('b') + r('2', raised)) + p('1 OJ L 1') + p('2 OJ L 2')
    expect(briefs(body).slice(0, 2)).toEqual(['paragraph a^1', 'paragraph b^2'])
  })

  test('of several paragraphs, and deleted ones', () => {
    const body = p(`${r('a')}<w:del>${reference(1)}</w:del>${reference(2)}`)
    const footnotes = note(1, r('gone')) + `<w:footnote w:id="2">${p('x')}${p('y')}</w:footnote>`
    expect(briefs({ body, footnotes })).toEqual(['paragraph a^1', 'note [fn:1] x y'])
  })

  test('are shown at the paragraph that has their mark', () => {
    const { landmarks, source, paragraphs } = readWord({
      body: p('a') + p(r('b') + reference(1)) + p('c'),
      footnotes: note(1, r('n')),
    })
    expect(source).toBe('a\nb\nc\nn\n')
    expect(landmarks).toEqual([
      { at: 0, paragraph: 1 },
      { at: 2, paragraph: 2 },
      { at: 4, paragraph: 3 },
      { at: 6, paragraph: 2 },
    ])
    expect(paragraphs.map(({ span }) => span.start)).toEqual([0, 2, 4, 6])
  })
})

describe('fields', () => {
  test.each<[string, string, string[]]>([
    [
      'the result is text, the code is not',
      `${r('see ')}${field('REF x', r('Article 5'))}`,
      ['paragraph see Article 5'],
    ],
    ['in one another', field(`IF ${field('PAGE', r('1'))} = 1`, r('yes')), ['paragraph yes']],
    [
      'without a result',
      `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>XE "x"</w:instrText><w:fldChar w:fldCharType="end"/></w:r>${r('a')}`,
      ['paragraph a'],
    ],
    ['that is never ended', `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('a')}`, ['paragraph a']],
    ['a simple one', `<w:fldSimple w:instr=" DATE ">${r('12 July 2023')}</w:fldSimple>`, ['paragraph 12 July 2023']],
  ])('%s', (_, content, expected) => {
    expect(briefs(p(content))).toEqual(expected)
  })

  test('a table of contents is left out', () => {
    const [first, last] = field('TOC \\o "1-3"', '#').split('#')
    const body = p('a') + p(`${first}${r('Chapter I 3')}`) + p('Chapter II 5') + p(last!) + p('b')
    expect(briefs(body)).toEqual(['paragraph a', 'paragraph b'])
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Chapter I')}</w:sdtContent></w:sdt>`
    expect(briefs(control + p('b'))).toEqual(['paragraph b'])
    const styles = '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>'
    expect(briefs({ body: p('Chapter I 3', '<w:pStyle w:val="Inhopg1"/>') + p('b'), styles })).toEqual(['paragraph b'])
  })

  test('links', () => {
    const body =
      p(`${r('see ')}<w:hyperlink r:id="l1">${r('the ')}${r('page', '<w:b/>')}</w:hyperlink>`) +
      p(field('HYPERLINK "https://example.org/b" \\l "c"', r('b'))) +
      p(`<w:hyperlink w:anchor="here">${r('inside')}</w:hyperlink>`)
    const { paragraphs, source } = readWord({ body, links: { l1: 'https://example.org/a?b=1&amp;c=2' } })
    const shown = paragraphs.flatMap(({ links }) =>
      links.map(({ target, span }) => [target, source.slice(span.start, span.end)]),
    )
    expect(shown).toEqual([
      ['https://example.org/a?b=1&c=2', 'the page'],
      ['https://example.org/b#c', 'b'],
    ])
  })
})

describe('blocks', () => {
  const cell = (...content: string[]): string =>
    `<w:tc><w:tcPr/>${content.map((one) => (one.startsWith('<') ? one : p(one))).join('')}</w:tc>`
  const table = (...rows: string[]): string =>
    `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`

  test('tables', () => {
    const body = table(cell('a') + cell('b') + cell('', ''), cell('c', 'd') + cell('') + cell('e')) + p('after')
    expect(briefs(body)).toEqual(['row a | b |', 'row c d | | e', 'paragraph after'])
  })

  test('rows that are numbered', () => {
    const numbering = family(0, [level(0, 'decimal', '%1.')]) + list(1, 0)
    const row = cell(p('', numbered(1))) + cell('a') + cell('b')
    expect(briefs({ body: table(row, row), numbering })).toEqual(['row [1] a | b', 'row [2] a | b'])
  })

  test('points beside their labels', () => {
    expect(briefs(table(cell('(a)') + cell('x'), cell('(b)') + cell('y')))).toEqual([
      'item/1 [(a)] x',
      'item/1 [(b)] y',
    ])
  })

  test('lists in cells, tables in cells', () => {
    const numbering = family(0, [level(0, 'decimal', '%1.')]) + list(1, 0)
    const body = table(cell(p('x', numbered(1)), p('y', numbered(1)))) + table(cell(table(cell('a') + cell('b')), ''))
    expect(briefs({ body, numbering })).toEqual(['paragraph [1] x', 'paragraph [2] y', 'row a | b'])
  })

  test('text boxes are read once, after their paragraph', () => {
    const box = (content: string): string => `<w:txbxContent>${p(content)}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('box')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('box')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(briefs(p(r('a ') + drawing + r('b')) + p(`<w:r><w:pict>${box('old')}</w:pict></w:r>`))).toEqual([
      'paragraph a b',
      'paragraph box',
      'paragraph old',
    ])
  })

  test('headings by the English name of their style or by its level', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Kopje"/><w:basedOn w:val="Kop2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Lvl"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    const of = (id: string, more = ''): string => p('x', `<w:pStyle w:val="${id}"/>${more}`)
    const body = of('Kop2') + of('Own') + of('Lvl') + of('T') + of('Kop2', '<w:outlineLvl w:val="9"/>')
    expect(briefs({ body, styles })).toEqual([
      'heading/2 x',
      'heading/2 x',
      'heading/4 x',
      'heading/1 x',
      'paragraph x',
    ])
  })

  test('clauses that have the style of a heading for its number are none', () => {
    const clause = 'The parties shall inform each other without delay of every fact that matters. '.repeat(5)
    const numbering = family(0, [level(0, 'decimal', '%1.')]) + list(1, 0)
    const [first] = readWord({ body: p(clause, `<w:outlineLvl w:val="0"/>${numbered(1)}`), numbering }).paragraphs
    expect(first).toMatchObject({ kind: 'paragraph', label: { key: '1' } })
  })

  test('a heading that runs into its text, a letter that is set large', () => {
    const body =
      p(r('Scope. '), '<w:outlineLvl w:val="0"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>') +
      p('It applies.') +
      p('T', '<w:framePr w:dropCap="drop"/>') +
      p('he Council')
    expect(briefs(body)).toEqual(['paragraph Scope. It applies.', 'paragraph The Council'])
  })

  test('strict documents, and other places for the text', () => {
    expect(briefs({ body: p('x'), isStrict: true })).toEqual(['paragraph x'])
    expect(briefs({ body: p('x'), path: 'word/document2.xml', styles: '' })).toEqual(['paragraph x'])
    expect(briefs({ body: p('x'), path: 'doc.xml' })).toEqual(['paragraph x'])
  })
})
