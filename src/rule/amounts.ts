import { groupBy } from '../model/group-by.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison, Statement } from '../model/verdict.ts'
import type { PlacedFact } from './row.ts'
import { factsOfRow, sourceOf } from './row.ts'

const KINDS = new Set(['number'] as const)

/**
 * What unit the versions give each value of each row. A version that has not the value, or has it without a unit that is known, has no
 * vote on it: that a value is missing is for others to say.
 */
export function* compareUnits(context: RuleContext): Generator<Comparison> {
  for (const [row, aligned] of context.alignment.rows.entries()) {
    const facts = factsOfRow(context, aligned, KINDS)
    for (const value of valuesOf(facts)) {
      const readings = facts.map((own) => own && unitsOf(own, value))
      if (readings.filter(Boolean).length > 1) yield { row, readings }
    }
  }
}

type Row = ReadonlyArray<readonly PlacedFact[] | undefined>

/** Values that two versions or more allow as a reading of a number with a unit, the most agreed of each number. */
function valuesOf(facts: Row): ReadonlySet<string> {
  const keys = facts.flatMap((own, v) => own?.flatMap(({ fact }) => fact.keys.map((key) => ({ key, v }))) ?? [])
  const support = new Map(
    [...groupBy(keys, ({ key }) => key)].map(([key, by]) => [key, new Set(by.map(({ v }) => v)).size]),
  )
  const measured = facts.flatMap((own) => own?.filter(({ fact }) => fact.unit !== undefined) ?? [])
  return new Set(
    measured.map(({ fact }) => fact.keys.reduce((best, key) => (support.get(key)! > support.get(best)! ? key : best))),
  )
}

function unitsOf(facts: readonly PlacedFact[], value: string): readonly Statement[] | undefined {
  const same = facts.filter(({ fact }) => fact.keys.includes(value))
  if (same.length === 0 || same.some(({ fact }) => fact.unit === undefined)) return undefined
  return same.map((placed) => ({
    key: `${value} ${placed.fact.unit!}`,
    says: written(placed),
    source: sourceOf(placed),
  }))
}

/** With what stands around it, as far as the unit may reach. */
function written({ fact, paragraph }: PlacedFact): string {
  return paragraph.text.value.slice(fact.span.start, fact.span.end)
}
