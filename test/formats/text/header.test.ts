import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/formats/text.ts'
import { shown } from './shown.ts'

describe('header fields', () => {
  const spaced =
    ' NOTE \n\nFrom: Presidency \n\nTo: Delegations \n\nNo. prev. doc.: 9871/24 REV 1 \n\nSubject: Draft conclusions on the security of supply: risks, \nresilience and lessons learned \n \n\nDelegations will find attached the draft. \n'

  test('set apart by blank lines; a field goes on over lines without', () => {
    expect(shown(spaced)).toEqual([
      'heading NOTE',
      'header header:1 Presidency',
      'header header:2 Delegations',
      'header header:3 9871/24 REV 1',
      'header header:4 Draft conclusions on the security of supply: risks, resilience and lessons learned',
      'paragraph Delegations will find attached the draft.',
    ])
  })

  test('a line that has a colon goes on with its field', () => {
    const found = shown(spaced.replace('supply: risks, \n', 'supply \nrisks: '))
    expect(found[4]).toContain('supply risks: resilience')
  })

  test('on successive lines', () => {
    expect(
      shown(
        'NOTE\nFrom: Presidency\nTo: Delegations\nSubject: Rail freight\n\nDelegations will find attached the draft.',
      ),
    ).toHaveLength(5)
  })

  test('a second line of the subject with a dash', () => {
    const found = shown(spaced.replace('learned \n', 'learned \n\n‒ Council conclusions (7 June 2021) \n'))
    expect(found).toHaveLength(6)
    expect(found[4]).toContain('learned ‒ Council conclusions (7 June 2021)')
  })

  test('the label stands at the name of the field', () => {
    const { paragraphs } = readText(spaced, 'en')
    const names = paragraphs.flatMap(({ kind, label }) =>
      kind === 'header' ? spaced.slice(label!.span.start, label!.span.end) : [],
    )
    expect(names).toEqual(['From', 'To', 'No. prev. doc.', 'Subject'])
  })

  test.each([
    'Note: this is a text and it has only one line of the kind.\n\nIt goes on here.',
    'The following was said at the meeting.\nOne: this.\nTwo: that.',
    'On lakes\n\nWhereas:\n\n(1) They are small.\n\nThe following applies:\n\nThis and that.',
  ])('no header in %j', (source) => {
    expect(shown(source).every((line) => line.startsWith('paragraph'))).toBe(true)
  })
})
