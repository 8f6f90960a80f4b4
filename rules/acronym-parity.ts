import type { Alignment } from '../src/model/alignment.ts'
import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { isOneAgainstAll } from '../src/rule/alone.ts'
import { compareAcronyms, FORM } from '../src/rule/acronyms/compare.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { isReadable } from '../src/rule/readable.ts'
import { departureMessage, quoted } from '../src/rule/wording.ts'

/** Acronyms, by what they mean: equal letters, the termbase, or what the documents themselves introduce. */
export const acronymParity = defineRule({
  id: 'acronym-parity',
  summary: 'All versions name the same bodies and things by acronym.',
  severity: 'warning',
  issueType: 'terminology',
  facts: ['acronym', 'term', 'reference', 'number', 'link'],
  ...NO_OPTIONS,
  compare: compareAcronyms,
  explain(verdict, { alignment }) {
    const keys = [...verdict.missing, ...verdict.extra]
    const isForm = keys.every((key) => key.startsWith(FORM))
    const severity = isForm ? formCertainty(verdict) : certainty(verdict, isSure(verdict, alignment))
    if (severity === undefined) return undefined
    const message = departureMessage(verdict, languagesOf(alignment.set), writtenIn(verdict))
    return { severity, message: isForm ? `${message} but the full name` : message }
  },
})

/** As the versions write it, the first with the other spellings in brackets: the meaning is a name of our own. */
function writtenIn({ said }: Verdict): (key: string) => string {
  return (key) => {
    const written = said.flatMap((own) =>
      own.filter((one) => one.key === key && one.says !== '').map(({ says }) => says),
    )
    const [first = key, ...others] = new Set(written)
    return others.length === 0
      ? quoted(first)
      : `${quoted(first)} (${others.slice(0, MOST_SPELLINGS).map(quoted).join(', ')})`
  }
}

const MOST_SPELLINGS = 2

function certainty(verdict: Verdict, isCertain: boolean): Severity | undefined {
  const { departure, missing, extra, deviating, voters } = verdict
  if (!isSaidByMany(verdict)) return undefined
  const isExchange = missing.length > 0 && extra.length > 0
  if (!isCertain) return 'info'
  if (departure === 'undecided') return isExchange || voters === 4 ? 'warning' : 'info'
  if (voters >= MANY && deviating.length > 2) return undefined
  const isFew = departure === 'missing' && deviating.length * FEW <= voters
  const isLonely = (isOneAgainstAll(verdict) && voters > 2) || isFew
  return isLonely && (isExchange || voters > 3) ? 'warning' : 'info'
}

/** The row certainly corresponds, most versions have it, and the words of those in question are known. */
function isSure(verdict: Verdict, alignment: Alignment): boolean {
  const isCommon = verdict.voters * 2 > alignment.set.versions.length
  return alignment.rows[verdict.row]!.confidence >= 0.5 && isCommon && isReadable(verdict, alignment)
}

/** One in so many versions is few. */
const FEW = 10

/** From so many versions on, three that differ show a matter of style. */
const MANY = 6

/** What is missing must be an acronym in most versions: names spelled out come and go. */
function isSaidByMany({ missing, extra, said, voters }: Verdict): boolean {
  const sayStrongly = (keys: readonly string[]): number =>
    said.filter((own) => own.some(({ key, weak }) => !weak && keys.includes(key))).length
  return extra.length > 0 ? sayStrongly(extra) > 0 : sayStrongly(missing) * 2 >= voters
}

/** One version alone with the acronym, or alone with the name. */
function formCertainty(verdict: Verdict): Severity | undefined {
  return isOneAgainstAll(verdict) && verdict.voters > 2 ? 'info' : undefined
}
