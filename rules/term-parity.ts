import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import type { RuleContext } from '../src/model/rule.ts'
import type { Comparison, Verdict } from '../src/model/verdict.ts'
import { isOneAgainstAll } from '../src/rule/alone.ts'
import { compareFacts } from '../src/rule/compare-facts.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { departureMessage, quoted } from '../src/rule/wording.ts'

/** Concepts of the termbase that correct translations mention equally often. */
export const termParity = defineRule({
  id: 'term-parity',
  summary: 'All versions name the counted concepts of the termbase equally often.',
  severity: 'warning',
  issueType: 'terminology',
  facts: ['term'],
  ...NO_OPTIONS,
  compare,
  explain(verdict, { alignment }) {
    const severity = certainty(verdict, alignment.set.versions.length)
    const naming = (id: string): string => quoted(id.replaceAll('-', ' '))
    return { severity, message: departureMessage(verdict, languagesOf(alignment.set), naming) }
  },
})

/** A version in whose language the termbase has no word for a concept has no say on it. */
function* compare(context: RuleContext): Generator<Comparison> {
  const counted = new Set(context.termbase.concepts.flatMap(({ id, counted: isCounted }) => (isCounted ? [id] : [])))
  yield* compareFacts(context, {
    kinds: new Set(['term']),
    keyOf: ({ fact }) => (counted.has(fact.keys[0]) ? fact.keys[0] : undefined),
    repeats: true,
  })
}

/** With more versions than this, one that says a term once more or less than all others is there by chance. */
const MANY = 8

function certainty(verdict: Verdict, versions: number): Severity {
  const { departure, missing, extra, voters, isRepeat } = verdict
  if (departure === 'undecided')
    return voters === 2 && missing.length > 0 && extra.length > 0 && !isRepeat ? 'warning' : 'info'
  const isLonely = isOneAgainstAll(verdict) && voters > 2 && voters * 2 > versions
  return isLonely && (isRepeat ? voters <= MANY : missing.length > 0) ? 'warning' : 'info'
}
