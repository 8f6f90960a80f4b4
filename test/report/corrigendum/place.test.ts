import { expect, test } from 'vitest'
import { corrigendumWording } from '../../../src/locale/corrigendum.ts'
import type { LanguageVersion, Paragraph, ParagraphKind } from '../../../src/model/language-version.ts'
import { placeWords } from '../../../src/report/corrigendum/place.ts'

/** `kind depth label`, the label perhaps missing. */
function paragraph(written: string, at: number): Paragraph {
  const [, kind = '', depth = '', name] = /^(\w+) (\d)(?: (.+))?$/.exec(written) ?? []
  const span = { start: 10 * at, end: 10 * at + 9 }
  const key = name?.toLowerCase().replaceAll(/[()]/g, '')
  const label = name === undefined || key === undefined ? {} : { label: { name, key, span } }
  const text = { value: '', pieces: [] }
  return { kind: kind as ParagraphKind, depth: Number(depth), ...label, text, span, anchors: [], links: [] }
}

function version(paragraphs: readonly string[]): LanguageVersion {
  const all = paragraphs.map(paragraph)
  return { language: 'en', path: 'en.md', format: 'markdown', source: '', paragraphs: all, strays: [] }
}

test.each([
  [['heading 1 Article 5', 'heading 2', 'paragraph 0 1', 'item 1 (a)', 'item 1 (b)'], 'Article 5, 1, (b)'],
  [['heading 1 Article 4', 'heading 1 Article 5', 'paragraph 0 1', 'paragraph 0 2'], 'Article 5, 2'],
  [['heading 1 Article 5', 'item 1 (16)', 'item 2 (a)', 'item 2 (b)'], 'Article 5, (16), (b)'],
  [['heading 1 Article 5', 'paragraph 0 1', 'item 1 (a)', 'item 2 (i)', 'item 2 (ii)'], 'Article 5, 1, (a), (ii)'],
  [['heading 1 Article 5', 'paragraph 0 1', 'item 1 (f)', 'paragraph 0'], 'Article 5, 1'],
  [['item 1 3', 'item 1 4', 'paragraph 0 a)', 'paragraph 0 b)'], '4, b)'],
  [['heading 1', 'paragraph 0 11'], 'point 11'],
  [['heading 1', 'paragraph 0 11', 'heading 1', 'item 1 (a)'], '(a)'],
  [['item 1 (13)', 'item 1 (14)'], '(14)'],
  [['heading 1 Annex I', 'paragraph 0', 'row 0'], 'Annex I'],
  [['heading 1 Article 5'], 'Article 5'],
  [['heading 1 Article 5', 'heading 2'], 'Article 5'],
  [['heading 1 Article 5', 'paragraph 0 1', 'note 0 fn:2'], 'footnote 2'],
  [['heading 1 Article 5', 'note 0 fn:1', 'item 1 (a)'], 'Article 5, (a)'],
  [['paragraph 0'], '[…]'],
])('the last of %j', (paragraphs, place) => {
  expect(placeWords(version(paragraphs), paragraphs.length - 1, corrigendumWording('en'))).toBe(place)
})
