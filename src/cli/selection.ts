import type { Config } from '../config/config.ts'
import type { Finding } from '../model/finding.ts'
import { languageTag } from '../model/language-tag.ts'
import type { Run } from '../model/run.ts'
import { unknownRule } from './unknown-rule.ts'

/** What people want to see of a run. */
export interface Selection {
  readonly rule?: readonly string[]
  readonly language?: readonly string[]
}

/** What is wrong with a selection, in words for people. */
export function wrongSelection({ rule = [], language = [] }: Selection, rules: readonly string[]): string | undefined {
  const unknown = rule.find((id) => !rules.includes(id))
  if (unknown !== undefined) return unknownRule(unknown, rules)
  const wrong = language.find((tag) => languageTag(tag) === undefined)
  return wrong === undefined ? undefined : `\`${wrong}\` is not a language tag such as \`fr\` or \`pt-BR\``
}

/** The configuration with all rules off that were not asked for. */
export function withSelectedRules(config: Config, { rule }: Selection): Config {
  if (rule === undefined) return config
  const rules = Object.entries(config.rules).map(([id, setting]) => [
    id,
    rule.includes(id) ? setting : { ...setting, severity: 'off' as const },
  ])
  return { ...config, rules: Object.fromEntries(rules) as Config['rules'] }
}

/** The findings that were asked for. */
export function selected(run: Run, { language }: Selection): Run {
  if (language === undefined) return run
  const tags = language.map((tag) => languageTag(tag))
  return filtered(run, (finding) => tags.some((tag) => isAbout(finding, tag)))
}

/** Without what is only worth knowing. */
export function withoutInfos(run: Run): Run {
  const isLoud = ({ severity }: Finding): boolean => severity !== 'info'
  return { ...filtered(run, isLoud), unreadable: run.unreadable.filter(isLoud) }
}

function filtered(run: Run, isWanted: (finding: Finding) => boolean): Run {
  return { ...run, sets: run.sets.map((set) => ({ ...set, findings: set.findings.filter(isWanted) })) }
}

/** Whether a version departs, or may be the one that does. */
function isAbout({ deviating, locations }: Finding, tag: string | undefined): boolean {
  return deviating.length > 0
    ? deviating.some((one) => one === tag)
    : locations.some(({ language }) => language === tag)
}
