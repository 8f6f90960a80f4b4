import { describe, expect, test } from 'vitest'
import { pageData } from '../../../src/report/html/page-data.ts'
import type { CheckedSet } from '../../../src/model/run.ts'
import { broken, checkedSet, contract, finding, markedVersion, run } from '../fixture.ts'
import { fee } from './samples.ts'

describe('the data of the page', () => {
  const data = pageData(run([contract, fee], [broken]), { version: '0.1.0' })
  const [first, second] = data.sets

  test('each version has a name, a direction', () => {
    expect(second!.versions.map(({ key, direction }) => `${key} ${direction}`)).toEqual([
      'ar rtl',
      'bg ltr',
      'el ltr',
      'en ltr',
      'he rtl',
    ])
  })

  test('rows have labels and cells; a version that lacks one has an empty cell', () => {
    expect(second!.rows.map(({ label }) => label)).toEqual(['1', '2', '3', '4'])
    expect(second!.rows[3]!.cells.map(({ length }) => length)).toEqual([1, 1, 1, 1, 0])
    expect(first!.rows[0]!.cells[1]![0]).toMatchObject({ label: '1', text: expect.stringContaining('1250 euros') })
  })

  test('marks count in the text of the paragraph', () => {
    const { places } = second!.findings[0]!
    const marked = places.map(({ version, marks }) => {
      const { row, paragraph, span } = marks![0]!
      return second!.rows[row]!.cells[version]![paragraph]!.text.slice(...span!)
    })
    expect(marked).toEqual(['14', '40', '40', '40', '40'])
  })

  test('a place between characters is marked as such', () => {
    const [place] = second!.findings[1]!.places
    expect(place!.marks).toEqual([{ row: 1, paragraph: 0, span: [16, 16] }])
  })

  test('a whole row that says nothing, and a row that is lacking, have no marks', () => {
    expect(second!.findings[3]!.places.map(({ marks }) => marks)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('files that were not read keep their path', () => {
    expect(data.unreadable[0]!.places[0]).toMatchObject({ version: -1, path: broken.locations[0]!.path })
  })
})

test('a place in another row than the finding is marked there', () => {
  const { version, marks } = markedVersion('en', 'One.\n\nTwo ⟦OAPs⟧.')
  const location = { language: 'en', path: 'en.md', span: marks[0]!, says: ['OAPs'], deviates: true }
  const set = checkedSet('far', [version], [finding({ paragraph: { row: 0 }, locations: [location] })])
  const [found] = pageData(run([set]), { version: '0' }).sets[0]!.findings
  expect(found!.places[0]!.marks).toEqual([{ row: 1, paragraph: 0, span: [4, 8] }])
})

test('labels and footnote marks are marked as such', () => {
  const { version } = markedVersion('en', '12. See below.')
  const [paragraph] = version.paragraphs
  const noted = {
    ...version,
    paragraphs: [{ ...paragraph!, anchors: [{ mark: '1', at: 3, span: { start: 7, end: 8 } }] }],
  }
  const at = (start: number, end: number) => ({
    language: 'en',
    path: 'en.md',
    span: { start, end },
    says: ['x'],
    deviates: true,
  })
  const set = checkedSet(
    'marks',
    [noted],
    [
      finding({ paragraph: { row: 0 }, locations: [at(0, 2)] }),
      finding({ paragraph: { row: 0 }, locations: [at(7, 8)] }),
    ],
  )
  const marks = pageData(run([set]), { version: '0' }).sets[0]!.findings.map(({ places }) => places[0]!.marks)
  expect(marks).toEqual([
    [{ row: 0, paragraph: 0 }],
    [
      { row: 0, paragraph: 0, span: [3, 4] },
      { row: 0, paragraph: 0, anchor: 0 },
    ],
  ])
})

test('two versions in one language have two names', () => {
  const set = checkedSet('twice', [markedVersion('en', 'A.').version, markedVersion('en', 'B.', 'other.md').version])
  expect(pageData(run([set]), { version: '0' }).sets[0]!.versions.map(({ key }) => key)).toEqual(['en', 'en~2'])
})

describe('what a finding is at', () => {
  const under = (key: string, name: string): CheckedSet => {
    const { version } = markedVersion('bg', 'Плащане\n\n2. Таксата.')
    const [heading, paragraph] = version.paragraphs
    const label = { key, name, span: { start: 0, end: 0 } }
    const set = checkedSet('law', [{ ...version, paragraphs: [{ ...heading!, kind: 'heading', label }, paragraph!] }])
    return { ...set, findings: [finding({ paragraph: { row: 0 } }), finding({ paragraph: { row: 1, label: '2' } })] }
  }
  const placesOf = (set: CheckedSet): readonly unknown[] =>
    pageData(run([set]), { version: '0' }).sets[0]!.findings.map(({ label, within }) => ({ label, within }))

  test('is named with the heading above, in words of the reader', () => {
    expect(placesOf(under('article 5', 'Член 5'))).toEqual([
      { label: 'Article 5' },
      { label: '2', within: 'Article 5' },
    ])
  })

  test('a heading that is only numbered does not name what is below', () => {
    expect(placesOf(under('3', '3'))).toEqual([{ label: '3' }, { label: '2' }])
  })
})
