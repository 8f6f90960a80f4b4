import { describe, expect, test } from 'vitest'
import { corrigendumWording, corrigendumWordings } from '../../src/locale/corrigendum.ts'
import { locales } from '../../src/locale/index.ts'

test('every language has its wording', () => {
  expect(Object.keys(corrigendumWordings)).toEqual(Object.keys(locales).toSorted())
})

describe.each(Object.entries(corrigendumWordings))('%s', (_, { title, page, point, footnote, formula, quotes }) => {
  test('has a place for each number, and for both texts', () => {
    for (const words of [page, point, footnote]) expect(words.split('{n}')).toHaveLength(2)
    expect(formula).toMatch(/^[^{}]+\{for\}[^{}]+\{read\}[^{}]*\.$/)
    expect(title).toMatch(/^\p{Lu}/u)
  })

  test('has quotation marks that are not those of typewriters', () => {
    expect(quotes.join('')).toMatch(/^\p{P}\u00A0?\u00A0?\p{P}$/u)
    expect(quotes.join('')).not.toMatch(/["']/)
  })
})

test.each([
  ['fr', 'Rectificatif'],
  ['fr-LU', 'Rectificatif'],
  ['PT', 'Retificação'],
  ['no', 'Corrigendum'],
  ['constructor', 'Corrigendum'],
])('of the tag %s', (tag, title) => {
  expect(corrigendumWording(tag).title).toBe(title)
})
