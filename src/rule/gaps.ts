import type { Row } from '../model/alignment.ts'
import { groupBy } from '../model/group-by.ts'
import type { Paragraph } from '../model/language-version.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison, Statement } from '../model/verdict.ts'
import { partialVersions } from './partial.ts'
import { paragraphsAt } from './row.ts'

/** What a gap in some versions consists of; `text` where it is of several kinds, a whole article say. */
export type GapKind = 'text' | 'heading' | 'item' | 'row' | 'note'

/** A run of rows that the same versions lack. */
export interface Gap {
  readonly kind: GapKind
  /** Indices of the rows, in order. */
  readonly rows: readonly number[]
  /** Indices of the versions that lack the rows, and abstain in none of them. */
  readonly lacking: readonly number[]
}

const gaps = new WeakMap<RuleContext['alignment'], readonly Gap[]>()

/** All gaps of a set, in order. Versions that are partial as a whole do not count. */
export function gapsOf(context: Pick<RuleContext, 'alignment'>): readonly Gap[] {
  const known = gaps.get(context.alignment)
  if (known) return known
  const found = runsOf(lackingByRow(context)).map((run) => ({ ...run, kind: kindOf(context.alignment, run.rows) }))
  gaps.set(context.alignment, found)
  return found
}

/** By row, the versions that lack it; none where all that count lack it. */
function lackingByRow(context: Pick<RuleContext, 'alignment'>): ReadonlyArray<readonly number[]> {
  const partial = new Set(partialVersions(context).map(({ version }) => version))
  return context.alignment.rows.map(({ cells }) => {
    const voters = cells.flatMap((_, v) => (partial.has(v) ? [] : [v]))
    const lacking = voters.filter((v) => cells[v]!.length === 0)
    return lacking.length === voters.length ? [] : lacking
  })
}

function runsOf(lacking: ReadonlyArray<readonly number[]>): ReadonlyArray<Omit<Gap, 'kind'>> {
  const runs: Array<{ readonly rows: number[]; readonly lacking: readonly number[] }> = []
  for (const [row, versions] of lacking.entries()) {
    const last = runs.at(-1)
    if (last && row > 0 && last.lacking.join() === versions.join()) last.rows.push(row)
    else runs.push({ rows: [row], lacking: versions })
  }
  return runs.filter((run) => run.lacking.length > 0)
}

/** The gap that begins at a row. */
export function gapAt(context: Pick<RuleContext, 'alignment'>, row: number): Gap | undefined {
  return gapsOf(context).find(({ rows }) => rows[0] === row)
}

const NEAR = 60

/**
 * Whether the versions that lack a gap have something else nearby that the others lack: paragraphs in another order, as definitions by
 * the alphabet, or divided otherwise.
 */
export function isExchanged(context: Pick<RuleContext, 'alignment'>, gap: Gap): boolean {
  const { rows } = context.alignment
  const [row] = gap.rows as readonly [number]
  const having = havingAt(rows[row]!)
  return gapsOf(context).some(
    (other) =>
      other.kind === gap.kind &&
      Math.abs(other.rows[0]! - row) <= NEAR &&
      isSubset(having, other.lacking) &&
      isSubset(gap.lacking, havingAt(rows[other.rows[0]!]!)),
  )
}

const BESIDE = 3

/** Whether other versions have something of their own right beside a gap: mostly the same paragraph, which was not recognised. */
export function isScattered(context: Pick<RuleContext, 'alignment'>, gap: Gap): boolean {
  const { rows } = context.alignment
  const having = havingAt(rows[gap.rows[0]!]!)
  return gapsOf(context).some((other) => {
    const distance = Math.max(other.rows[0]! - gap.rows.at(-1)!, gap.rows[0]! - other.rows.at(-1)!)
    if (distance <= 0 || distance > BESIDE) return false
    const own = havingAt(rows[other.rows[0]!]!)
    return isFew(own, other) && isFew(having, gap) && isSubset(having, other.lacking) && isSubset(own, gap.lacking)
  })
}

function isFew(having: readonly number[], { lacking }: Gap): boolean {
  return having.length * 3 <= lacking.length
}

function havingAt({ cells }: Row): readonly number[] {
  return cells.flatMap((cell, v) => (cell.length > 0 ? [v] : []))
}

function isSubset(some: readonly number[], all: readonly number[]): boolean {
  return some.every((item) => all.includes(item))
}

/** The gaps of some kinds as something to judge: who has the rows and who has not. */
export function* compareGaps(
  context: Pick<RuleContext, 'alignment'>,
  kinds: ReadonlySet<GapKind>,
): Generator<Comparison> {
  const partial = new Set(partialVersions(context).map(({ version }) => version))
  const { set } = context.alignment
  for (const gap of gapsOf(context)) {
    if (!kinds.has(gap.kind)) continue
    const readings = set.versions.map((_, v) => (partial.has(v) ? undefined : statements(context.alignment, gap, v)))
    yield { row: gap.rows[0]!, readings }
  }
}

const EXCERPT = 60

function statements({ rows, set }: RuleContext['alignment'], gap: Gap, v: number): readonly Statement[] {
  const version = set.versions[v]!
  return gap.rows.flatMap((row): readonly Statement[] => {
    const [paragraph] = paragraphsAt(version, rows[row]!.cells[v]!) ?? []
    return paragraph === undefined ? [] : [{ key: String(row), says: excerpt(paragraph), source: paragraph.span }]
  })
}

function excerpt({ label, text }: Paragraph): string {
  const written = [label?.name, text.value].filter(Boolean).join(' ')
  return written.length > EXCERPT ? `${written.slice(0, EXCERPT).trimEnd()}…` : written
}

function kindOf({ rows, set }: RuleContext['alignment'], gapRows: readonly number[]): GapKind {
  const kinds = gapRows.map((row): GapKind => {
    const found = rows[row]!.cells.flatMap((cell, v) => cell.map((p) => kindOfOne(set.versions[v]!.paragraphs[p]!)))
    return [...groupBy(found, (kind) => kind)].reduce((best, group) =>
      group[1].length > best[1].length ? group : best,
    )[0]
  })
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0]! : 'text'
}

/** A numbered paragraph is an item only to Markdown. */
function kindOfOne({ kind, depth, label }: Paragraph): GapKind {
  if (kind === 'item') return depth <= 1 && /^\d+$/.test(label?.key ?? '') ? 'text' : 'item'
  return kind === 'heading' || kind === 'row' || kind === 'note' ? kind : 'text'
}
