import type { FactKind } from '../model/fact.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison } from '../model/verdict.ts'
import { compareFacts } from './compare-facts.ts'

/** A group of members of a body, as configured: the `founding` members of `CLASI`. */
export interface Group {
  readonly body: string
  readonly name: string
  readonly members: ReadonlySet<string>
}

export function groupsOf({ rosters }: Pick<RuleContext, 'rosters'>): readonly Group[] {
  return Object.entries(rosters).flatMap(([body, groups]) =>
    Object.entries(groups).map(([name, codes]) => ({
      body,
      name,
      members: new Set(codes.map((code) => code.toUpperCase())),
    })),
  )
}

const COUNTRIES: ReadonlySet<FactKind> = new Set<FactKind>(['country'])
const A_FEW = 3

/** The members of a group that each version names at the rows where some version lists half of them or more. */
export function* compareMembers(context: RuleContext, { members }: Group): Generator<Comparison> {
  const keyOf = ({ fact }: { readonly fact: { readonly keys: readonly string[] } }): string | undefined =>
    members.has(fact.keys[0]!) ? fact.keys[0] : undefined
  for (const comparison of compareFacts(context, { kinds: COUNTRIES, keyOf, repeats: false })) {
    const most = Math.max(...comparison.readings.map((said) => said?.length ?? 0))
    if (most >= Math.min(A_FEW, members.size) && most * 2 >= members.size) yield comparison
  }
}

/** Rows where some version names all members of a group. */
export function rowsInFull(context: RuleContext, group: Group): readonly Comparison[] {
  return [...compareMembers(context, group)].filter(({ readings }) =>
    readings.some((said) => said?.length === group.members.size),
  )
}
