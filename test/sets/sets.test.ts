import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { checkSet } from '../../src/check.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import type { Finding } from '../../src/model/finding.ts'
import { setOf } from '../support/version.ts'
import { readSets, type WrittenSet } from './read-sets.ts'

const sets = readSets()
const config = {
  rules: Object.fromEntries(
    rules.map((rule) => [rule.id, { severity: rule.severity, options: { ...rule.optionsDefaults } }]),
  ),
  rosters: {},
  series: {},
  reference: null,
}

function check({ id, texts }: WrittenSet): readonly Finding[] {
  return checkSet(setOf(texts, { id }), { rules, config, termbase: euTermbase }).findings
}

function brief({ severity, ruleId, deviating, message }: Finding): string {
  return `${severity} ${ruleId} [${deviating.join()}] ${message}`
}

describe('documents in several languages that say the same', () => {
  test('there are many', () => expect(sets.length).toBeGreaterThan(25))
  test.each(sets.map((set) => [set.id, set] as const))('%s', (_, set) => {
    expect(Object.keys(set.texts).length).toBeGreaterThanOrEqual(4)
    const loud = check(set).filter(({ severity }) => severity !== 'info')
    expect(loud.map(brief)).toEqual([])
  })
})

describe('one slip in one version', () => {
  const slips = sets.flatMap((set) =>
    set.slips.map((slip) => [`${set.id}: ${slip.language} ${slip.wrong}`, set, slip] as const),
  )
  test.each(slips)('%s', (_, set, { language, right, wrong, ruleId, severity }) => {
    const text = set.texts[language]!
    expect(text).toContain(right)
    const found = check({ ...set, texts: { ...set.texts, [language]: text.replace(right, wrong) } })
    const loud = found.filter((finding) => finding.severity !== 'info')
    expect(loud.map((finding) => [finding.ruleId, finding.severity, finding.deviating])).toEqual([
      [ruleId, severity, [language]],
    ])
  })
})
