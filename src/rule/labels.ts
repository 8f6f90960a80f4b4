import { groupBy } from '../model/group-by.ts'
import type { Label, LanguageVersion, Paragraph } from '../model/language-version.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison, Statement } from '../model/verdict.ts'

/** A row where some versions number their paragraphs otherwise than the rest. */
export interface NumberedRow extends Comparison {
  /** How many rows in all are numbered otherwise by the same versions from here on. */
  readonly length: number
}

/** Rows that agree between two that differ and do not end what began before. */
const TOLERANCE = 4

const numberings = new WeakMap<RuleContext['alignment'], readonly NumberedRow[]>()

/** Where the numbers of the versions begin to differ, in order of row. */
export function numberingsOf({ alignment }: Pick<RuleContext, 'alignment'>): readonly NumberedRow[] {
  const known = numberings.get(alignment)
  if (known) return known
  const compared = alignment.rows.flatMap((_, row) => compareLabels(alignment, row) ?? [])
  const found = withoutFollowers(compared)
  numberings.set(alignment, found)
  return found
}

function compareLabels({ set, rows }: RuleContext['alignment'], row: number): Comparison | undefined {
  const labels = rows[row]!.cells.map((cell, v) => labelsAt(set.versions[v]!, cell))
  const sort = commonSort(labels.flatMap((own) => (own.length > 0 ? [sortOf(own[0]!)] : [])))
  const voting = labels.map((own) => (own.length > 0 && own.every((label) => sortOf(label) === sort) ? own : undefined))
  if (voting.filter(Boolean).length < 2) return undefined
  const isOfUnequalSize = new Set(voting.flatMap((own) => own?.length ?? [])).size > 1
  return { row, readings: voting.map((own) => own && (isOfUnequalSize ? together(own) : own.map(statement))) }
}

/**
 * Labels of one version in a row, without those of points inside the first. Notes and fields of the header have names that no version
 * writes; a list whose items are all numbered 1 leaves the counting to others.
 */
function labelsAt({ paragraphs }: LanguageVersion, cell: readonly number[]): readonly Label[] {
  const first = paragraphs[cell[0] ?? -1]
  return cell.flatMap((p) => {
    const { label, kind, depth } = paragraphs[p]!
    if (label === undefined || depth !== first!.depth || kind === 'note' || kind === 'header') return []
    return isUncounted(paragraphs, p) ? [] : [label]
  })
}

function isUncounted(paragraphs: readonly Paragraph[], p: number): boolean {
  const { kind, depth, label } = paragraphs[p]!
  if (kind !== 'item' || label?.key !== '1') return false
  return [siblingOf(paragraphs, p, -1), siblingOf(paragraphs, p, 1)].some(
    (other) => other?.kind === kind && other.depth === depth && other.label?.key === '1',
  )
}

const NEAR = 20

/** The next paragraph in one direction that is not inside another. */
function siblingOf(paragraphs: readonly Paragraph[], p: number, step: 1 | -1): Paragraph | undefined {
  const { depth } = paragraphs[p]!
  for (let at = p + step; Math.abs(at - p) <= NEAR; at += step)
    if ((paragraphs[at]?.depth ?? 0) <= depth) return paragraphs[at]
  return undefined
}

/** Versions that write letters where others write figures have another style, not another number. */
function sortOf({ key }: Label): 'figures' | 'letters' | 'named' {
  if (key.includes(' ')) return 'named'
  return /^\d/.test(key) ? 'figures' : 'letters'
}

function commonSort(sorts: readonly string[]): string | undefined {
  const groups = [...groupBy(sorts, (sort) => sort).values()]
  return groups.sort((a, b) => b.length - a.length)[0]?.[0]
}

/** Without the noun: what one language calls a section is an article in another. */
function statement({ key, name, span }: Label): Statement {
  return { key: key.slice(key.lastIndexOf(' ') + 1), says: name, source: span }
}

/** Key of a cell that holds several numbered paragraphs in one version and fewer in another. */
export const PARAGRAPHS = /^(\d+) paragraphs?$/

function together(labels: readonly Label[]): readonly Statement[] {
  const source = { start: labels[0]!.span.start, end: labels.at(-1)!.span.end }
  const key = `${labels.length} paragraph${labels.length === 1 ? '' : 's'}`
  return [{ key, says: labels.map(({ name }) => name).join(', '), source }]
}

interface Run {
  readonly first: Comparison
  length: number
  /** Rows that agree since the last one that differs. */
  silent: number
}

/** A number too many shifts all that follow: one difference, told where it begins. Paragraphs joined or divided are told each. */
function withoutFollowers(compared: readonly Comparison[]): readonly NumberedRow[] {
  const open = new Map<string, Run>()
  const runs: Run[] = []
  for (const comparison of compared) {
    const who = departing(comparison)
    for (const [other, run] of open) if (other !== who && ++run.silent > TOLERANCE) open.delete(other)
    if (who === '') continue
    const run = isUneven(comparison) ? undefined : open.get(who)
    if (run) Object.assign(run, { length: run.length + 1, silent: 0 })
    else runs.push(started(open, who, comparison))
  }
  return runs.map(({ first, length }) => ({ ...first, length }))
}

function isUneven({ readings }: Comparison): boolean {
  return readings.some((reading) => reading?.some(({ key }) => PARAGRAPHS.test(key)))
}

function started(open: Map<string, Run>, who: string, first: Comparison): Run {
  const run = { first, length: 1, silent: 0 }
  open.set(who, run)
  return run
}

/** The versions outside the largest group, as a key; empty where all agree. */
function departing({ readings }: Comparison): string {
  const said = readings.flatMap((reading, v) => (reading ? [{ v, says: reading.map(({ key }) => key).join() }] : []))
  const groups = [...groupBy(said, ({ says }) => says).values()].sort((a, b) => b.length - a.length)
  return groups
    .slice(1)
    .flatMap((group) => group.map(({ v }) => v))
    .sort((a, b) => a - b)
    .join()
}
