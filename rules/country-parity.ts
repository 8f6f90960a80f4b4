import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import type { RuleContext } from '../src/model/rule.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { isOneOrOfTwo } from '../src/rule/alone.ts'
import { compareFacts } from '../src/rule/compare-facts.ts'
import { countryName } from '../src/rule/country-name.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { departureMessage } from '../src/rule/wording.ts'

/** Countries that a row names, whatever their order and form; how often, only where one is named for another. */
export const countryParity = defineRule({
  id: 'country-parity',
  summary: 'All versions name the same countries.',
  severity: 'error',
  issueType: 'mistranslation',
  facts: ['country'],
  ...NO_OPTIONS,
  compare: (context) =>
    compareFacts(context, { kinds: new Set(['country']), keyOf: ({ fact }) => fact.keys[0], repeats: true }),
  explain(verdict, context) {
    if (isReordered(verdict, context)) return undefined
    const severity = certainty(verdict, mostNamed(context, verdict.row))
    if (severity === undefined) return undefined
    return { severity, message: departureMessage(verdict, languagesOf(context.alignment.set), countryName) }
  },
})

const LIST = 3

/** How many countries the version names that names most. */
function mostNamed({ alignment, facts }: Pick<RuleContext, 'alignment' | 'facts'>, row: number): number {
  const named = alignment.rows[row]!.cells.map((cell, v) => {
    const codes = cell.flatMap((p) => facts[v]![p]!.flatMap(({ kind, keys }) => (kind === 'country' ? [keys[0]] : [])))
    return new Set(codes).size
  })
  return Math.max(...named)
}

const NEAR = 80

/** Lists with one country an item stand in the order of each language's alphabet: what is named nearby is not exchanged. */
function isReordered(
  { row, missing, extra, said }: Verdict,
  { alignment: { rows, set }, facts }: RuleContext,
): boolean {
  if (missing.length !== 1 || extra.length !== 1) return false
  const around = rows.slice(Math.max(0, row - NEAR), row + NEAR)
  return said.every((statements, v) => {
    if (statements.length === 0) return true
    const isList = rows[row]!.cells[v]!.every((p) => ['item', 'row'].includes(set.versions[v]!.paragraphs[p]!.kind))
    const nearby = new Set(
      around.flatMap(({ cells }) => cells[v]!.flatMap((p) => facts[v]![p]!.flatMap(({ keys }) => keys))),
    )
    return isList && nearby.has(missing[0]!) && nearby.has(extra[0]!)
  })
}

/** Outside lists a country is often an adjective, an inhabitant or a capital in one language: that it is not named says little. */
function certainty(verdict: Verdict, named: number): Severity | undefined {
  const { missing, extra, deviating, agree, voters, isRepeat } = verdict
  const isLonely = isOneOrOfTwo(verdict)
  const isExchange = missing.length > 0 && extra.length > 0
  if (isRepeat) return isExchange && isLonely && voters > 2 && missing.length === extra.length ? 'warning' : undefined
  if (isExchange && isLonely) return missing.length === extra.length ? (voters > 2 ? 'error' : 'warning') : 'warning'
  if (named >= LIST && isLonely) return missing.length + extra.length < named ? 'warning' : 'info'
  return isLonely && voters > 3 ? 'info' : isExchange && agree > deviating.length * 2 ? 'info' : undefined
}
