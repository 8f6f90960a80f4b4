import type { Paragraph } from '../model/language-version.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Gap } from './gaps.ts'

/** Share of the text around it that a gap must have for lengths to tell anything. */
const TELLING = 0.15

const totals = new WeakMap<RuleContext['alignment'], readonly number[]>()

/** Whether the versions that lack an item have others beside it: where they have none, the list is running text. */
export function isInList(
  { alignment: { rows, set } }: Pick<RuleContext, 'alignment'>,
  { rows: own, lacking }: Gap,
): boolean {
  const paragraphAt = (v: number, row: number): Paragraph | undefined =>
    set.versions[v]!.paragraphs[rows[row]?.cells[v]?.[0] ?? -1]
  const having = rows[own[0]!]!.cells.findIndex((cell) => cell.length > 0)
  const { depth } = paragraphAt(having, own[0]!)!
  return lacking.every((v) =>
    [own[0]! - 1, own.at(-1)! + 1].some((row) => {
      const beside = paragraphAt(v, row)
      return beside?.kind === 'item' && beside.depth === depth
    }),
  )
}

/** How many rows around a gap may hold its text. */
const REACH = [1, 3]

/**
 * Whether versions that lack a gap say its text in the paragraphs around it: these are longer by as much as the gap is long. Points are
 * joined to running text in good translations.
 */
export function isMerged(context: Pick<RuleContext, 'alignment'>, gap: Gap): boolean {
  const { rows } = context.alignment
  const having = rows[gap.rows[0]!]!.cells.flatMap((cell, v) => (cell.length > 0 ? [v] : []))
  const length = shareOf(context, having, gap.rows)
  return REACH.some((reach) => {
    const around = rowsAround(gap, reach).filter((row) => rows[row] !== undefined)
    const whole = shareOf(context, having, around)
    return length > whole * TELLING && shareOf(context, gap.lacking, around) > whole - length / 2
  })
}

function rowsAround({ rows }: Gap, reach: number): readonly number[] {
  const first = rows[0]! - reach
  return Array.from({ length: rows.at(-1)! + reach - first + 1 }, (_, i) => first + i)
}

/** How long some rows are in some versions, as a share of what all versions have. */
function shareOf(
  context: Pick<RuleContext, 'alignment'>,
  versions: readonly number[],
  rows: readonly number[],
): number {
  const all = totalsOf(context)
  const shares = versions.map(
    (v) => rows.reduce((sum, row) => sum + lengthAt(context, v, row), 0) / Math.max(1, all[v]!),
  )
  return shares.reduce((sum, share) => sum + share, 0) / versions.length
}

function lengthAt({ alignment: { rows, set } }: Pick<RuleContext, 'alignment'>, v: number, row: number): number {
  return rows[row]!.cells[v]!.reduce((sum, p) => sum + set.versions[v]!.paragraphs[p]!.text.value.length, 0)
}

/** Length of each version in the rows that all versions have. */
function totalsOf(context: Pick<RuleContext, 'alignment'>): readonly number[] {
  const { alignment } = context
  const known = totals.get(alignment)
  if (known) return known
  const common = alignment.rows.flatMap(({ cells }, row) => (cells.every((cell) => cell.length > 0) ? [row] : []))
  const found = alignment.set.versions.map((_, v) => common.reduce((sum, row) => sum + lengthAt(context, v, row), 0))
  totals.set(alignment, found)
  return found
}
