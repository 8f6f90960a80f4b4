import type { Log, ReportingDescriptor } from 'sarif'
import type { Severity } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { unreadableRule } from '../model/unreadable.ts'
import type { ReportOptions, RuleCard } from './reporter.ts'
import { LEVELS, resultOf } from './sarif/result.ts'
import { ROOT } from './sarif/location.ts'
import { spotsIn } from './spots.ts'
import { allFindings } from './summary.ts'

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): what was decided is in it, as suppressed. */
export function sarifReport(run: Run, options: ReportOptions): string {
  const findings = allFindings(run)
  const rules = rulesOf(
    findings.map(({ ruleId }) => ruleId),
    options,
  )
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  const spotOf = spotsIn(run, options)
  const page = options.homepage === undefined ? {} : { informationUri: options.homepage }
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lexparity', semanticVersion: options.version, ...page, rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which the check was started.' } } },
        results: findings.map((finding) => ({
          ...resultOf(finding, spotOf),
          ruleIndex: indexOf.get(finding.ruleId) ?? -1,
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** Every rule that was put to the documents, and those that only speak of files. */
function rulesOf(found: readonly string[], { rules = [], pageOf }: ReportOptions): ReportingDescriptor[] {
  const cards = new Map([...rules, { ...unreadableRule, severity: 'error' } as const].map((card) => [card.id, card]))
  const ids = [...new Set([...rules.map(({ id }) => id), ...found])].sort()
  return ids.map((id) => descriptorOf(id, cards.get(id), pageOf?.(id)))
}

function descriptorOf(id: string, card?: RuleCard, page?: string): ReportingDescriptor {
  const text = card?.summary ?? id
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: page === undefined ? { text } : { text, markdown: page },
    ...(card === undefined ? {} : configurationOf(card)),
  }
}

function configurationOf({ severity }: RuleCard): Pick<ReportingDescriptor, 'defaultConfiguration'> {
  return {
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity satisfies Severity] },
  }
}
