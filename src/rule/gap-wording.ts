import { mostRead } from '../locale/working-languages.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import type { Severity } from '../model/finding.ts'
import type { Explanation, RuleContext } from '../model/rule.ts'
import type { Verdict } from '../model/verdict.ts'
import { languagesOf } from '../model/document-set.ts'
import { isOneAgainstAll } from './alone.ts'
import { gapAt, isExchanged, isScattered } from './gaps.ts'
import { isInList, isMerged } from './merged.ts'
import { listed, quoted } from './wording.ts'

/** What a gap is called, one and many. */
export type GapNoun = readonly [one: string, many: string]

/** Puts a gap into words: `pl lacks paragraph 3 (…), which 3 of 4 versions have`. */
export function explainGap(
  verdict: Verdict,
  context: Pick<RuleContext, 'alignment'>,
  noun: GapNoun,
): Explanation | undefined {
  const languages = languagesOf(context.alignment.set)
  const what = described(verdict, languages, noun)
  const severity = certainty(verdict, context)
  if (verdict.departure === 'undecided') {
    const having = languages.filter((_, v) => verdict.said[v]!.length > 0)
    return { severity, message: `only ${listed(having)} ${having.length === 1 ? 'has' : 'have'} ${what}` }
  }
  const who = listed(verdict.deviating.map((v) => languages[v]!))
  const others = `${verdict.agree} of ${verdict.voters} versions`
  const isOne = verdict.deviating.length === 1
  if (verdict.departure === 'missing')
    return { severity, message: `${who} ${isOne ? 'lacks' : 'lack'} ${what}, which ${others} have` }
  return { severity, message: `${who} ${isOne ? 'has' : 'have'} ${what}, which ${others} do not have` }
}

function described({ missing, extra, said }: Verdict, languages: readonly LanguageTag[], [one, many]: GapNoun): string {
  const count = missing.length + extra.length
  const having = languages.flatMap((language, v) => (said[v]!.length > 0 ? [{ language, v }] : []))
  const { v } = having[mostRead(having.map(({ language }) => language))]!
  const first = quoted(said[v]![0]!.says)
  return count > 1 ? `${count} ${many} from ${first} on` : `${one} ${first}`
}

/**
 * One version against three or more is certain; what begins with a label is no matter of layout, and what only moved, or stands in the
 * paragraph before, no omission.
 */
function certainty(verdict: Verdict, context: Pick<RuleContext, 'alignment'>): Severity {
  const { departure, row, voters } = verdict
  const gap = gapAt(context, row)
  if (gap && (isExchanged(context, gap) || isMerged(context, gap))) return 'info'
  if (gap?.kind === 'item' && !isInList(context, gap)) return 'info'
  const isLabelled = context.alignment.rows[row]!.label !== undefined
  const isAlone = isOneAgainstAll(verdict)
  if (gap?.kind === 'text' && !isLabelled && isFragment(verdict))
    return departure === 'missing' && isAlone && voters > 3 ? 'warning' : 'info'
  if (departure === 'undecided') return voters === 2 && (isLabelled || isWhole(verdict)) ? 'warning' : 'info'
  if (!isAlone) return 'info'
  return isLabelled && voters > 3 && !(gap && isScattered(context, gap)) ? 'error' : 'warning'
}

/** A few words without a label are mostly the end of the paragraph before, divided by a conversion, unless three versions set them apart. */
function isFragment({ said, missing, extra }: Verdict): boolean {
  return missing.length + extra.length === 1 && said.flat().every(({ says }) => !says.endsWith('…'))
}

const WORDS = 8

/** A few words alone may belong to the paragraph before, and to a formula in one language. */
function isWhole({ said, missing, extra }: Verdict): boolean {
  return (
    missing.length + extra.length === 1 &&
    said.flat().every(({ says }) => says.split(' ').length > WORDS && /[\p{L}\p{N}]…?$|[.;:,]$/u.test(says))
  )
}
