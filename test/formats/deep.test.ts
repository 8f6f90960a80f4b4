import { expect, test } from 'vitest'
import { readContent } from '../../src/formats/read.ts'

const markdown = (source: string): unknown => readContent(source, { format: 'markdown', language: 'en' })

test.each([
  ['a heading underlined at length', `Title\n${'-'.repeat(90)}\n\nText.\n`],
  ['a rule of hyphens', `Before.\n\n${'- '.repeat(70)}\n\nAfter.\n`],
  ['a rule of asterisks', `Before.\n\n${'*'.repeat(80)}\n\nAfter.\n`],
])('%s is no nesting', (_, source) => {
  expect(markdown(source)).toHaveProperty('paragraphs')
})

test.each([
  ['lists', `${'- '.repeat(70)}x`],
  ['numbers', `${'1. '.repeat(70)}x`],
  ['quotations', `${'>'.repeat(70)}x`],
])('%s within one another without end are refused', (_, source) => {
  expect(markdown(source)).toHaveProperty('reason')
})
