import type { Decision } from '../model/decision.ts'
import type { Directive, LanguageVersion } from '../model/language-version.ts'
import type { CheckedSet } from '../model/run.ts'
import type { Outdated } from './decide.ts'

/** As many are told one by one. */
const FEW = 5

/** Sentences on decisions that no longer hold or are no longer about anything. */
export function notesOnDecisions({ expired, stale }: Outdated): readonly string[] {
  const old = stale.filter(({ verdict }) => verdict !== 'baseline')
  const mended = stale.length - old.length
  return [
    ...told(expired, (decision) => `${named(decision)} has expired on ${decision.expires}: the finding is open again`),
    ...told(
      old,
      (decision) => `${named(decision)} is about nothing any more: \`lexparity decide --prune\` takes it out`,
    ),
    ...(mended === 0
      ? []
      : [`${mended} of the baseline is no longer found: \`lexparity decide --prune\` takes it out`]),
  ]
}

function told(decisions: readonly Decision[], sentence: (decision: Decision) => string): readonly string[] {
  const more = decisions.length - FEW
  return [...decisions.slice(0, FEW).map(sentence), ...(more > 0 ? [`the same holds for ${more} more decisions`] : [])]
}

function named({ fingerprint, ruleId, documentSet }: Decision): string {
  return `the decision on \`${fingerprint}\` (${ruleId}${documentSet === '' ? '' : ` in ${documentSet}`})`
}

const FORM = '<!-- lexparity-ignore number-parity: reason -->'

/** Sentences on comments in documents that decide nothing, because they lack a rule or a reason. */
export function notesOnDirectives(sets: readonly CheckedSet[], isRule: (id: string) => boolean): readonly string[] {
  const wrong = ({ ruleIds, reason }: Directive): string | undefined => {
    if (ruleIds.length === 0 || reason === '') return `decides nothing: write \`${FORM}\``
    const unknown = ruleIds.find((id) => !isRule(id))
    return unknown === undefined ? undefined : `names \`${unknown}\`, which is no rule`
  }
  return sets.flatMap(({ alignment }) =>
    alignment.set.versions.flatMap((version) =>
      (version.directives ?? []).flatMap((directive) => {
        const fault = wrong(directive)
        return fault === undefined ? [] : [`\`${version.path}:${lineOf(version, directive)}\`: the comment ${fault}`]
      }),
    ),
  )
}

function lineOf({ source }: LanguageVersion, { span }: Directive): number {
  return source.slice(0, span.start).split(/\r\n|\r|\n/).length
}
