import type { Severity } from '../model/finding.ts'
import type { Explanation, RuleContext } from '../model/rule.ts'
import type { Verdict } from '../model/verdict.ts'
import { languagesOf } from '../model/document-set.ts'
import { listed, quoted } from './wording.ts'

/** What a gap is called, one and many. */
export type GapNoun = readonly [one: string, many: string]

/** Puts a gap into words: `pl lacks paragraph 3, which 3 of 4 versions have`. */
export function explainGap(verdict: Verdict, { alignment }: Pick<RuleContext, 'alignment'>, noun: GapNoun): Explanation | undefined {
  const languages = languagesOf(alignment.set)
  const what = described(verdict, noun)
  if (verdict.departure === 'undecided') {
    const having = languages.filter((_, v) => verdict.said[v]!.length > 0)
    return { severity: certainty(verdict, alignment), message: `${what} in ${listed(having)} only` }
  }
  const who = listed(verdict.deviating.map((v) => languages[v]!))
  const others = `${verdict.agree} of ${verdict.voters} versions`
  const verb = verdict.deviating.length === 1 ? 's' : ''
  const message =
    verdict.departure === 'missing'
      ? `${who} lack${verb} ${what}, which ${others} have`
      : `${who} ha${verb === 's' ? 's' : 've'} ${what}, which ${others} do not have`
  return { severity: certainty(verdict, alignment), message }
}

function described({ missing, extra, said, row }: Verdict, [one, many]: GapNoun): string {
  const count = missing.length + extra.length
  if (count > 1) return `${count} ${many}`
  const says = said.flatMap((statements) => statements)[0]?.says ?? String(row)
  return `${one} ${quoted(says)}`
}

/** One version against three or more is certain; what begins with a label is no matter of layout. */
function certainty(verdict: Verdict, { rows }: RuleContext['alignment']): Severity {
  const isLabelled = rows[verdict.row]!.label !== undefined
  if (verdict.departure === 'undecided') return isLabelled && verdict.voters === 2 ? 'warning' : 'info'
  const isLonely = verdict.deviating.length === 1 && verdict.agree === verdict.voters - 1
  if (!isLonely) return 'info'
  return isLabelled && verdict.voters > 3 ? 'error' : 'warning'
}
