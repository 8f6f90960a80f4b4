import { expect, test } from 'vitest'
import { polarityParity } from '../../rules/polarity-parity.ts'
import { checkSet } from '../../src/check.ts'
import { readContent } from '../../src/formats/read.ts'
import { locales } from '../../src/locale/index.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import { documentSet } from '../../src/model/document-set.ts'
import type { LanguageVersion } from '../../src/model/language-version.ts'
import { BOUNDS } from '../support/bounds.ts'

function version(language: string, paragraphs: readonly string[]): LanguageVersion {
  const source = paragraphs.map((text, at) => `(${at + 1}) ${text}`).join('\n\n')
  const content = readContent(source, { format: 'text', language })
  if ('reason' in content) throw new Error(content.reason)
  return { language, path: `${language}.txt`, format: 'text', source, ...content }
}

/** `row: language` of what the rule says of these versions. */
function found(versions: readonly LanguageVersion[]): readonly string[] {
  const rules = { [polarityParity.id]: { severity: 'error', options: {} } } as const
  const config = { rules, rosters: {}, series: {}, reference: null }
  const set = documentSet('set', versions)
  const { findings } = checkSet(set, { rules: [polarityParity], config, termbase: euTermbase })
  return findings.map(({ paragraph, deviating }) => `${paragraph?.row}: ${deviating.join(' ')}`)
}

/** The sentences with the two values of each pair made equal, and with the sentences of a pair in the other order. */
function exchanged(sentences: readonly string[]): {
  readonly straight: readonly string[]
  readonly crossed: readonly string[]
} {
  const straight = sentences.map((sentence) => sentence.replace(/\b[1-4]0\b/, '70'))
  return { straight, crossed: [1, 0, 3, 2, 5, 4].map((at) => straight[at]!) }
}

test('there are sentences in every language', () => {
  expect(Object.keys(BOUNDS).sort()).toEqual(Object.keys(locales).sort())
})

test('all languages bound the same values from the same side', () => {
  expect(found(Object.entries(BOUNDS).map(([language, sentences]) => version(language, sentences)))).toEqual([])
})

test.each(Object.keys(BOUNDS))('each of the six phrases is known in %s', (language) => {
  const others = ['de', 'en', 'fr', 'nl'].filter((other) => other !== language)
  const versions = [
    ...others.map((other) => version(other, exchanged(BOUNDS[other]!).straight)),
    version(language, exchanged(BOUNDS[language]!).crossed),
  ]
  expect(found(versions)).toEqual([0, 1, 2, 3, 4, 5].map((row) => `${row}: ${language}`))
})
