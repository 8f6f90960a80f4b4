import { languagesOf } from '../model/document-set.ts'
import type { Paragraph } from '../model/language-version.ts'
import type { Explanation, RuleContext } from '../model/rule.ts'
import type { Comparison, Statement, Verdict } from '../model/verdict.ts'
import { isOneOrOfTwo } from './alone.ts'
import { paragraphsAt } from './row.ts'
import { listed } from './wording.ts'

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

/** Words for a version that surprises; between two, where each does or one of them has too few such headings, either may be meant. */
export function explainLevel(verdict: Verdict, { alignment: { set } }: Context): Explanation | undefined {
  if (!isOneOrOfTwo(verdict)) return undefined
  const languages = languagesOf(set)
  const surprising = [...verdict.missing, ...verdict.extra].filter((key) => key !== USUAL)
  const who = (key: string): string =>
    listed(languages.filter((_, v) => verdict.said[v]!.some((said) => said.key === key)))
  return { severity: 'warning', message: surprising.map((key) => sentence(key, who(key))).join('; ') }
}

function sentence(key: string, who: string): string {
  const [, own, usual] = key.split(' ')
  return `${who} has a heading of level ${own} where the level of such headings is ${usual}`
}

/** By version and level in another version: how often each level is its own. */
type Levels = ReadonlyMap<string, ReadonlyMap<number, number>>

function learnLevels(
  rows: ReadonlyArray<readonly Heading[]>,
): (row: readonly Heading[], v: number) => number | undefined {
  const levels = levelsOf(rows)
  return (row, v) => {
    const own = row[v]!.depth
    const others = pairingsOf(row, v)
    const known = others.length === 1 ? KNOWN_BY_ONE : KNOWN
    const usual = others.map((other) => habit(levels, other, { own, known }))
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
      for (const pairing of own === undefined ? [] : pairingsOf(row, v)) {
        const counts = levels.get(keyOf(pairing)) ?? new Map<number, number>()
        levels.set(keyOf(pairing), counts.set(own!.depth, (counts.get(own!.depth) ?? 0) + 1))
      }
  return levels
}

function pairingsOf(row: readonly Heading[], v: number): readonly Pairing[] {
  return row.flatMap((other, u) => (other && u !== v ? [{ v, u, depth: other.depth }] : []))
}

function keyOf({ v, u, depth }: Pairing): string {
  return `${v} ${u} ${depth}`
}

/** Headings of one level that must be known, also where only one other version can be asked, and the share of them that make a habit. */
const KNOWN = 3
const KNOWN_BY_ONE = 8
const HABIT = 0.9

/** The level that `v` gives what another version gives a certain one, the heading in question aside; `undefined` if it has no habit. */
function habit(
  levels: Levels,
  pairing: Pairing,
  { own, known }: { readonly own: number; readonly known: number },
): number | undefined {
  const counts = new Map(levels.get(keyOf(pairing)))
  counts.set(own, counts.get(own)! - 1)
  const all = [...counts.values()].reduce((sum, times) => sum + times, 0)
  const usual = [...counts].find(([, times]) => times >= HABIT * all)
  return all < known ? undefined : usual?.[0]
}

function statement({ depth, label, text, span }: Paragraph, usual: number | undefined): Statement {
  const says = [label?.name, text.value].filter(Boolean).join(' ')
  return { key: usual === undefined ? USUAL : `${LEVEL}${depth} ${usual}`, says, source: span }
}
