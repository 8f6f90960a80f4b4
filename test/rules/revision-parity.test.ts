import { describe, expect, test } from 'vitest'
import { revisionParity } from '../../rules/revision-parity.ts'
import { checkSet } from '../../src/check.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import type { Finding } from '../../src/model/finding.ts'
import { setOf } from '../support/version.ts'

type Texts = Readonly<Record<string, string>>

function findingsOf(before: Texts | undefined, after: Texts): readonly Finding[] {
  const rules = { 'revision-parity': { severity: 'error', options: {} } } as const
  return checkSet(setOf(after), {
    rules: [revisionParity],
    config: { rules, rosters: {}, series: {}, reference: null },
    termbase: euTermbase,
    before: before && setOf(before),
  }).findings
}

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, message, deviating }) => `${severity} ${deviating.join('+')}: ${message}`)

const BEFORE: Texts = {
  de: 'Der Rat hat fünf Mitglieder.\n\nEr tagt zweimal im Jahr.\n\nDie Sitzungen sind öffentlich.',
  en: 'The board has five members.\n\nIt meets twice a year.\n\nThe meetings are public.',
  fr: 'Le conseil compte cinq membres.\n\nIl se réunit deux fois par an.\n\nLes réunions sont publiques.',
  it: 'Il consiglio ha cinque membri.\n\nSi riunisce due volte all’anno.\n\nLe riunioni sono pubbliche.',
}
const ADDED: Texts = {
  de: 'Die Niederschrift wird veröffentlicht.',
  en: 'The minutes are published.',
  fr: 'Le procès-verbal est publié.',
  it: 'Il verbale è pubblicato.',
}

const changed = (edits: Texts): Texts =>
  Object.fromEntries(
    Object.entries(BEFORE).map(([language, text]) => {
      const [from = '', to = ''] = edits[language]?.split(' → ') ?? []
      if (from !== '') expect(text).toContain(from)
      return [language, text.replace(from, to)]
    }),
  )

const added = (...languages: readonly string[]): Texts =>
  Object.fromEntries(
    Object.entries(BEFORE).map(([language, text]) => [
      language,
      languages.includes(language) ? `${text}\n\n${ADDED[language]}` : text,
    ]),
  )

const removed = (...languages: readonly string[]): Texts =>
  Object.fromEntries(
    Object.entries(BEFORE).map(([language, text]) => {
      const [first, , last] = text.split('\n\n')
      return [language, languages.includes(language) ? `${first}\n\n${last}` : text]
    }),
  )

describe('a change since the last revision', () => {
  test.each<[string, Texts, readonly string[]]>([
    ['none', BEFORE, []],
    [
      'everywhere',
      changed({ de: 'fünf → sieben', en: 'five → seven', fr: 'cinq → sept', it: 'cinque → sette' }),
      ['info de+en+fr+it: changed in all 4 versions'],
    ],
    [
      'that one version lacks',
      changed({ de: 'fünf → sieben', en: 'five → seven', fr: 'cinq → sept' }),
      ['error it: changed in 3 of 4 versions, and not in it'],
    ],
    [
      'in one half',
      changed({ de: 'fünf → sieben', en: 'five → seven' }),
      ['warning : changed in de and en and not in fr and it'],
    ],
    [
      'in one version only is its own affair',
      changed({ fr: 'deux fois → à deux reprises' }),
      ['info fr: changed in fr only; 3 of 4 versions are as they were'],
    ],
    [
      'that adds a paragraph, which one version lacks',
      added('de', 'en', 'fr'),
      ['error it: added in 3 of 4 versions, and not in it'],
    ],
    ['that adds a paragraph everywhere', added('de', 'en', 'fr', 'it'), ['info de+en+fr+it: added in all 4 versions']],
    [
      'that takes a paragraph out, which one version still has',
      removed('de', 'en', 'it'),
      ['error fr: removed in 3 of 4 versions, and not in fr'],
    ],
    [
      'that takes a paragraph out everywhere',
      removed('de', 'en', 'fr', 'it'),
      ['info de+en+fr+it: removed in all 4 versions'],
    ],
    ['of case and white space is none', changed({ en: 'The board → THE  board' }), []],
  ])('%s', (_name, after, expected) => {
    expect(brief(findingsOf(BEFORE, after))).toEqual(expected)
  })

  test('shows where it should be', () => {
    const [finding] = findingsOf(BEFORE, changed({ de: 'fünf → sieben', en: 'five → seven', fr: 'cinq → sept' }))
    expect(finding!.locations.map(({ language, says, deviates }) => [language, deviates, says])).toEqual([
      ['it', true, ['Il consiglio ha cinque membri.']],
      ['de', false, ['Der Rat hat sieben Mitglieder.']],
      ['en', false, ['The board has seven members.']],
      ['fr', false, ['Le conseil compte sept membres.']],
    ])
  })

  test('a version that was not there before has no vote', () => {
    const { it: _, ...before } = BEFORE
    const after = changed({ de: 'fünf → sieben', en: 'five → seven', fr: 'cinq → sept' })
    expect(brief(findingsOf(before, after))).toEqual(['info de+en+fr: changed in all 3 versions'])
  })

  test('without an earlier revision there is nothing to say', () => {
    expect(findingsOf(undefined, BEFORE)).toEqual([])
  })
})
