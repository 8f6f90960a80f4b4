import type { FactKind } from '../model/fact.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison, Statement } from '../model/verdict.ts'
import type { PlacedFact } from './row.ts'
import { factsOfRow, sourceOf, writtenAs } from './row.ts'

export interface FactComparison {
  readonly kinds: ReadonlySet<FactKind>
  /** By what facts are compared; `undefined` for one that is not. */
  readonly keyOf: (placed: PlacedFact) => string | undefined
  /** Whether it matters how often a version says the same. */
  readonly repeats: boolean
}

/** What each version says at each row where some version has facts of the kinds. */
export function* compareFacts(context: RuleContext, { kinds, keyOf, repeats }: FactComparison): Generator<Comparison> {
  for (const [row, aligned] of context.alignment.rows.entries()) {
    const readings = factsOfRow(context, aligned, kinds).map((facts) => facts && statements(facts, keyOf))
    if (!readings.some((said) => said !== undefined && said.length > 0)) continue
    yield { row, readings: repeats ? readings : readings.map((said) => said && firstOfEach(said)) }
  }
}

function statements(facts: readonly PlacedFact[], keyOf: FactComparison['keyOf']): readonly Statement[] {
  return facts.flatMap((placed) => {
    const key = keyOf(placed)
    return key === undefined ? [] : [{ key, says: writtenAs(placed), source: sourceOf(placed) }]
  })
}

/** The first statement of each key. */
export function firstOfEach(said: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>()
  return said.filter(({ key }) => !seen.has(key) && seen.add(key))
}
