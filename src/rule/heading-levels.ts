import { languagesOf } from '../model/document-set.ts'
import type { Paragraph } from '../model/language-version.ts'
import type { Explanation, RuleContext } from '../model/rule.ts'
import type { Comparison, Statement, Verdict } from '../model/verdict.ts'
import { isOneAgainstAll } from './alone.ts'
import { paragraphsAt } from './row.ts'

/** Rows that are aligned less surely than this are no evidence. */
const SURE = 0.5

/** What keys of such statements begin with. */
const LEVEL = 'level '
const USUAL = `${LEVEL}as usual`

type Context = Pick<RuleContext, 'alignment'>
type Heading = Paragraph | undefined

/**
 * Which level the versions give a heading: not the number of it, which may be another throughout, but whether a version gives it the
 * level that it gives the other headings of which the others say the same.
 */
export function* compareLevels({ alignment: { rows, set } }: Context): Generator<Comparison> {
  const headings = rows.map(({ cells, confidence }) =>
    cells.map((cell, v): Heading => {
      const [only, ...more] = paragraphsAt(set.versions[v]!, cell) ?? []
      return confidence >= SURE && more.length === 0 && only?.kind === 'heading' ? only : undefined
    }),
  )
  const expected = learnLevels(headings)
  for (const [row, own] of headings.entries())
    if (own.filter(Boolean).length > 1)
      yield { row, readings: own.map((heading, v) => heading && [statement(heading, expected(own, v))]) }
}

export function isLevel({ missing, extra }: Verdict): boolean {
  return [...missing, ...extra].some((key) => key.startsWith(LEVEL))
}

/** Words for one version that surprises; where two differ, either may have it right. */
export function explainLevel(verdict: Verdict, { alignment: { set } }: Context): Explanation | undefined {
  const { deviating, extra, voters } = verdict
  if (!isOneAgainstAll(verdict) || voters < FEWEST || extra.length !== 1) return undefined
  const [, own, usual] = extra[0]!.split(' ')
  const who = languagesOf(set)[deviating[0]!]
  return {
    severity: 'warning',
    message: `${who} has a heading of level ${own} where it has level ${usual} for others that correspond to the same level`,
  }
}

const FEWEST = 3

/** By version and level in another version: how often each level is its own. */
type Levels = ReadonlyMap<string, ReadonlyMap<number, number>>

function learnLevels(
  rows: ReadonlyArray<readonly Heading[]>,
): (row: readonly Heading[], v: number) => number | undefined {
  const levels = levelsOf(rows)
  return (row, v) => {
    const own = row[v]!.depth
    const usual = row.flatMap((other, u) =>
      other && u !== v ? [habit(levels, { v, u, depth: other.depth }, own)] : [],
    )
    const [first] = usual
    return first !== undefined && first !== own && usual.every((one) => one === first) ? first : undefined
  }
}

interface Pairing {
  readonly v: number
  /** Another version, and the level there. */
  readonly u: number
  readonly depth: number
}

function levelsOf(rows: ReadonlyArray<readonly Heading[]>): Levels {
  const levels = new Map<string, Map<number, number>>()
  for (const row of rows)
    for (const [v, own] of row.entries())
      for (const [u, other] of row.entries()) {
        if (u === v || own === undefined || other === undefined) continue
        const counts = levels.get(keyOf({ v, u, depth: other.depth })) ?? new Map<number, number>()
        levels.set(keyOf({ v, u, depth: other.depth }), counts.set(own.depth, (counts.get(own.depth) ?? 0) + 1))
      }
  return levels
}

function keyOf({ v, u, depth }: Pairing): string {
  return `${v} ${u} ${depth}`
}

/** Headings of one level that must be known, and the share of them that make a habit. */
const KNOWN = 3
const HABIT = 0.9

/** The level that `v` gives what another version gives a certain one, the heading in question aside; `undefined` if it has no habit. */
function habit(levels: Levels, pairing: Pairing, own: number): number | undefined {
  const counts = new Map(levels.get(keyOf(pairing)))
  counts.set(own, counts.get(own)! - 1)
  const all = [...counts.values()].reduce((sum, times) => sum + times, 0)
  const usual = [...counts].find(([, times]) => times >= HABIT * all)
  return all < KNOWN ? undefined : usual?.[0]
}

function statement({ depth, label, text, span }: Paragraph, usual: number | undefined): Statement {
  const says = [label?.name, text.value].filter(Boolean).join(' ')
  return { key: usual === undefined ? USUAL : `${LEVEL}${depth} ${usual}`, says, source: span }
}
