import type { Decision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { Directive, LanguageVersion } from '../model/language-version.ts'
import type { CheckedSet } from '../model/run.ts'

/** What the comments in the documents of a set decide about a finding: a comment in one version speaks for its row. */
export function directiveDecisions({ alignment }: CheckedSet): (finding: Finding) => Decision | undefined {
  const byRow = new Map<number, Directive[]>()
  alignment.set.versions.forEach((version, v) => {
    for (const directive of version.directives ?? []) {
      const paragraph = paragraphOf(version, directive)
      const row = alignment.rows.findIndex(({ cells }) => cells[v]!.includes(paragraph))
      if (row >= 0) byRow.set(row, [...(byRow.get(row) ?? []), directive])
    }
  })
  return (finding) => {
    const directives = byRow.get(finding.paragraph?.row ?? -1) ?? []
    const directive = directives.find(({ ruleIds, reason }) => reason !== '' && ruleIds.includes(finding.ruleId))
    return directive && decisionOf(directive, finding)
  }
}

/** Index of the paragraph that a comment stands in, or else before. */
function paragraphOf({ paragraphs }: LanguageVersion, { span }: Directive): number {
  return paragraphs.findIndex((paragraph) => paragraph.span.end >= span.end)
}

function decisionOf({ reason }: Directive, { fingerprint, ruleId, documentSet }: Finding): Decision {
  return { fingerprint, verdict: 'accepted', ruleId, documentSet, text: '', reason }
}
