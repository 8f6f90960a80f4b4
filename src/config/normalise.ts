import { languageTag } from '../model/language-tag.ts'
import type { Config, RuleDescription, RuleSetting } from './config.ts'
import type { WrittenConfig, WrittenSetting } from './written.ts'

/** The long form of a valid configuration: defaults filled in, every rule with severity and options. */
export function normaliseConfig(written: WrittenConfig, rules: readonly RuleDescription[]): Config {
  const { documents = [], reference = null, termbases = [], rosters = {}, series = {}, ignore = [] } = written
  const settings = rules.map((rule) => [rule.id, ruleSetting(rule, written.rules?.[rule.id])] as const)
  return {
    documents,
    reference: reference && (languageTag(reference) ?? reference),
    termbases,
    rosters,
    series,
    ignore,
    rules: Object.fromEntries(settings),
  }
}

function ruleSetting(rule: RuleDescription, written: WrittenSetting = rule.severity): RuleSetting {
  const [severity, options] = typeof written === 'string' ? [written] : written
  return { severity, options: { ...rule.optionsDefaults, ...options } }
}
