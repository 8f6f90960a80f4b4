import { languagesOf } from '../src/model/document-set.ts'
import type { Severity } from '../src/model/finding.ts'
import { placeOf } from '../src/model/place-of.ts'
import type { Change } from '../src/model/revision.ts'
import type { Fault, RuleContext } from '../src/model/rule.ts'
import type { Statement, Verdict } from '../src/model/verdict.ts'
import { NO_OPTIONS, defineRule } from '../src/rule/define-rule.ts'
import { textAt } from '../src/rule/paragraphs.ts'
import { listed } from '../src/rule/wording.ts'

/** Changes since an earlier revision, which must have reached all versions. It has nothing to say where there is no earlier revision. */
export const revisionParity = defineRule({
  id: 'revision-parity',
  summary: 'What changed since the last revision changed in all versions.',
  severity: 'error',
  issueType: 'inconsistency',
  facts: [],
  ...NO_OPTIONS,
  *compare(context) {
    for (const { row, changes } of context.revision ?? [])
      if (!isEverywhere(changes))
        yield { row, readings: changes.map((change, v) => reading(change, context, { row, v })) }
  },
  explain(verdict, { alignment }) {
    return { severity: severityOf(verdict), message: messageOf(verdict, languagesOf(alignment.set)) }
  },
  inspect: changedEverywhere,
})

const SAME = 'same'

interface Place {
  readonly row: number
  readonly v: number
}

/** Says whether the paragraph is what it was, and if not how far not. */
function reading(
  change: Change | undefined,
  context: RuleContext,
  { row, v }: Place,
): readonly Statement[] | undefined {
  if (change === undefined) return undefined
  const source = placeOf(context.alignment, row, v)
  const key = change.kind === SAME ? SAME : 'changed'
  return [
    { key, says: change.kind === 'removed' ? '' : beginning(textAt(context, row, v)), noun: weight(change), source },
  ]
}

/** As much of a paragraph as tells which one it is. */
const LONGEST = 60

function beginning(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** Changes of less than this share of the words may be mending of a slip. */
const LARGE = 0.1

function weight({ kind, amount, hasFigures }: Change): string {
  if (kind === 'added' || kind === 'removed') return kind
  return hasFigures || amount >= LARGE ? 'large' : 'small'
}

/** Share of the versions that have to agree before a person would nearly always agree. */
const SURE = 0.75

function severityOf({ departure, missing, said, agree, voters }: Verdict): Severity {
  const isLarge = said.flat().some(({ key, noun }) => key !== SAME && noun !== 'small')
  if (!isLarge) return 'info'
  if (departure === 'undecided') return 'warning'
  // What only few versions changed is often a better translation.
  if (missing.includes(SAME)) return 'info'
  return agree > 1 && agree / voters >= SURE ? 'error' : 'warning'
}

function messageOf(
  { departure, deviating, missing, said, agree, voters }: Verdict,
  languages: readonly string[],
): string {
  const changed = languages.filter((_, v) => said[v]!.some(({ key }) => key !== SAME))
  const kept = languages.filter((_, v) => said[v]!.some(({ key }) => key === SAME))
  if (departure === 'undecided') return `${verbOf(said)} in ${listed(changed)} and not in ${listed(kept)}`
  const who = listed(deviating.map((v) => languages[v]!))
  if (missing.includes(SAME)) return `${verbOf(said)} in ${who} only; ${agree} of ${voters} versions are as they were`
  return `${verbOf(said)} in ${agree} of ${voters} versions, and not in ${who}`
}

function verbOf(said: Verdict['said']): string {
  const kinds = new Set(said.flat().flatMap(({ key, noun }) => (key === SAME ? [] : [noun])))
  const [only] = kinds
  return kinds.size === 1 && (only === 'added' || only === 'removed') ? only : 'changed'
}

function isEverywhere(changes: ReadonlyArray<Change | undefined>): boolean {
  const kinds = changes.flatMap((change) => (change === undefined ? [] : [change.kind === SAME]))
  return kinds.length < 2 || kinds.every((isSame) => isSame === kinds[0])
}

function* changedEverywhere(context: RuleContext): Generator<Fault> {
  const languages = languagesOf(context.alignment.set)
  for (const { row, changes } of context.revision ?? []) {
    const changed = changes.flatMap((change, v) =>
      change === undefined || change.kind === SAME ? [] : [{ v, change }],
    )
    if (changed.length === 0 || !isEverywhere(changes)) continue
    const kinds = new Set(changed.map(({ change }) => change.kind))
    const verb = kinds.size === 1 ? [...kinds][0] : 'changed'
    const where = changed.length === 1 ? languages[changed[0]!.v]! : `all ${changed.length} versions`
    const places = changed.map(({ v }) => ({ version: v, span: placeOf(context.alignment, row, v), says: [] }))
    yield { row, severity: 'info', message: `${verb} in ${where}`, places }
  }
}
