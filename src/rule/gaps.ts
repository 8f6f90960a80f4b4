import type { Row } from '../model/alignment.ts'
import { groupBy } from '../model/group-by.ts'
import type { LanguageVersion, ParagraphKind } from '../model/language-version.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison, Statement } from '../model/verdict.ts'
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

/** Versions that lack more than this share of the rows are other or unfinished texts: said once. */
const PARTIAL = 0.2
const PARTIAL_ROWS = 5

const gaps = new WeakMap<RuleContext['alignment'], readonly Gap[]>()

/** All gaps of a set, in order. Versions that are partial as a whole do not count. */
export function gapsOf({ alignment }: Pick<RuleContext, 'alignment'>): readonly Gap[] {
  const known = gaps.get(alignment)
  if (known) return known
  const partial = new Set(partialVersions({ alignment }).map(({ version }) => version))
  const found: Gap[] = []
  let last: { pattern: string; rows: number[]; lacking: readonly number[] } | undefined
  const close = (): void => {
    if (last && last.pattern !== '') found.push({ kind: kindOf(alignment.rows, last.rows, alignment.set.versions), rows: last.rows, lacking: last.lacking })
    last = undefined
  }
  alignment.rows.forEach(({ cells }, row) => {
    const voters = cells.flatMap((_, v) => (partial.has(v) ? [] : [v]))
    const lacking = voters.filter((v) => cells[v]!.length === 0)
    const pattern = lacking.length === voters.length ? '' : lacking.join()
    if (last?.pattern === pattern) last.rows.push(row)
    else {
      close()
      last = { pattern, rows: [row], lacking }
    }
  })
  close()
  gaps.set(alignment, found)
  return found
}

/** Versions that lack a great part of what most versions have, and how many rows they lack. */
export function partialVersions({ alignment: { set, rows } }: Pick<RuleContext, 'alignment'>): ReadonlyArray<{
  readonly version: number
  readonly missing: number
  readonly common: number
}> {
  if (set.versions.length < 2) return []
  const common = rows.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length * 2 >= cells.length)
  return set.versions.flatMap((_, version) => {
    const missing = common.filter(({ cells }) => cells[version]!.length === 0).length
    const isPartial = missing >= PARTIAL_ROWS && missing > common.length * PARTIAL
    return isPartial ? [{ version, missing, common: common.length }] : []
  })
}

/** The gaps of some kinds as something to judge: who has the rows and who has not. */
export function* compareGaps(context: Pick<RuleContext, 'alignment'>, kinds: ReadonlySet<GapKind>): Generator<Comparison> {
  const partial = new Set(partialVersions(context).map(({ version }) => version))
  const { rows, set } = context.alignment
  for (const gap of gapsOf(context)) {
    if (!kinds.has(gap.kind)) continue
    const readings = set.versions.map((version, v) => (partial.has(v) ? undefined : statements(version, v, gap, rows)))
    yield { row: gap.rows[0]!, readings }
  }
}

const EXCERPT = 60

function statements(version: LanguageVersion, v: number, gap: Gap, rows: readonly Row[]): readonly Statement[] {
  return gap.rows.flatMap((row): readonly Statement[] => {
    const [paragraph] = paragraphsAt(version, rows[row]!.cells[v]!) ?? []
    if (paragraph === undefined) return []
    const written = [paragraph.label?.name, paragraph.text.value].filter(Boolean).join(' ')
    const says = written.length > EXCERPT ? `${written.slice(0, EXCERPT).trimEnd()}…` : written
    return [{ key: String(row), says, source: paragraph.span }]
  })
}

const KINDS: Readonly<Partial<Record<ParagraphKind, GapKind>>> = { heading: 'heading', item: 'item', row: 'row', note: 'note' }

function kindOf(all: readonly Row[], gapRows: readonly number[], versions: readonly LanguageVersion[]): GapKind {
  const kinds = gapRows.map((row): GapKind => {
    const found = all[row]!.cells.flatMap((cell, v) => cell.map((p) => KINDS[versions[v]!.paragraphs[p]!.kind] ?? 'text'))
    return [...groupBy(found, (kind) => kind)].reduce((best, group) => (group[1].length > best[1].length ? group : best))[0]
  })
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0]! : 'text'
}
