import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { isOneOrOfTwo } from '../src/rule/alone.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { compareLinks } from '../src/rule/links.ts'
import { departureMessage, quoted } from '../src/rule/wording.ts'

/** Web addresses and e-mail addresses. */
export const linkParity = defineRule({
  id: 'link-parity',
  summary: 'All versions give the same web and e-mail addresses, apart from the language of the edition.',
  severity: 'error',
  issueType: 'inconsistency',
  facts: ['link'],
  ...NO_OPTIONS,
  compare: compareLinks,
  explain(verdict, { alignment }) {
    const severity = certainty(verdict)
    if (severity === undefined) return undefined
    const written = new Map(
      verdict.said
        .flat()
        .reverse()
        .map(({ key, says }) => [key, says] as const),
    )
    const message = departureMessage(verdict, languagesOf(alignment.set), (key) => quoted(written.get(key) ?? key))
    return { severity, message }
  },
})

/**
 * A mail address that one version writes otherwise is wrong. Web addresses of a language's own edition or of a page that readers of the
 * language know are frequent, more so where several versions depart, each with its own.
 */
function certainty(verdict: Verdict): Severity | undefined {
  const { missing, extra, voters } = verdict
  const isExchange = missing.length > 0 && extra.length > 0
  const isLonely = isOneOrOfTwo(verdict)
  if (!isExchange) return isLonely && voters > 2 ? 'info' : undefined
  if (!isLonely) return 'info'
  return [...missing, ...extra].every((key) => key.includes('@'))
    ? 'error'
    : sameHost(missing[0]!, extra[0]!)
      ? 'warning'
      : 'info'
}

/** A page of the same site in place of another is suspect; another site is often the one for readers of that language. */
function sameHost(a: string, b: string): boolean {
  const host = (key: string): string => key.split(/[/?#]/, 1)[0]!
  return host(a) === host(b)
}
