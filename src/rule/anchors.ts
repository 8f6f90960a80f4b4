import { groupBy } from '../model/group-by.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Comparison, Statement } from '../model/verdict.ts'

/** An anchor of a version with the note that it leads to. */
export interface PlacedAnchor {
  readonly version: number
  readonly row: number
  readonly mark: string
  /** In the file. */
  readonly source: Span
  /** Index of the paragraph that is the note. */
  readonly note: number | undefined
}

export interface Notes {
  /** By version, in order. */
  readonly anchors: ReadonlyArray<readonly PlacedAnchor[]>
  /** Indices of the paragraphs of each version that are notes. */
  readonly notes: ReadonlyArray<readonly number[]>
  /** Row of each paragraph, by version. */
  readonly rowOf: ReadonlyArray<ReadonlyMap<number, number>>
  /** Versions without any anchor where most have several: they are told of once. */
  readonly without: ReadonlySet<number>
}

const found = new WeakMap<RuleContext['alignment'], Notes>()

/** The anchors and notes of a set. */
export function notesOf({ alignment }: Pick<RuleContext, 'alignment'>): Notes {
  const known = found.get(alignment)
  if (known) return known
  const { versions } = alignment.set
  const rowOf = versions.map(
    (_, v) => new Map(alignment.rows.flatMap(({ cells }, row) => cells[v]!.map((p) => [p, row] as const))),
  )
  const anchors = versions.map((version, v) => anchorsOf(version, v, rowOf[v]!))
  const notes = versions.map(({ paragraphs }) => paragraphs.flatMap(({ kind }, p) => (kind === 'note' ? [p] : [])))
  const result = { anchors, notes, rowOf, without: withoutAnchors(anchors) }
  found.set(alignment, result)
  return result
}

const SEVERAL = 3

function withoutAnchors(anchors: Notes['anchors']): ReadonlySet<number> {
  const rich = anchors.filter(({ length }) => length >= SEVERAL)
  const isCommon = rich.length * 2 > anchors.length || (anchors.length === 2 && rich.length === 1)
  return new Set(isCommon ? anchors.flatMap(({ length }, v) => (length === 0 ? [v] : [])) : [])
}

function anchorsOf(
  { paragraphs }: LanguageVersion,
  version: number,
  rowOf: ReadonlyMap<number, number>,
): readonly PlacedAnchor[] {
  const notes = groupBy(paragraphs.entries(), ([, { label }]) => label?.key)
  return paragraphs.flatMap(({ anchors }, p) =>
    anchors.map(({ mark, span }) => {
      const candidates = notes.get(`fn:${mark}`) ?? []
      const note = (candidates.find(([at]) => at > p) ?? candidates.at(-1))?.[0]
      return { version, row: rowOf.get(p)!, mark, source: span, note }
    }),
  )
}

/**
 * What the versions say at each row of anchors. Anchors are the same if their notes are aligned, whatever their marks; an anchor that
 * stands in another row than most is said there, and nothing at its own place.
 */
export function* compareAnchors(context: Pick<RuleContext, 'alignment'>): Generator<Comparison> {
  const notes = notesOf(context)
  const same = sameAnchors(notes)
  const byRow = groupBy(same, mainRow)
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const { cells } = context.alignment.rows[row]!
    const readings = cells.map((cell, v) =>
      cell.length === 0 || notes.without.has(v)
        ? undefined
        : byRow.get(row)!.flatMap((anchors) => said(anchors, v, row)),
    )
    yield { row, readings }
  }
}

/** Anchors of all versions that lead to the same note, the first of each, the second … */
function sameAnchors({ anchors, rowOf }: Notes): ReadonlyArray<readonly PlacedAnchor[]> {
  const keyed = anchors.flatMap((own, v) => {
    const times = new Map<string, number>()
    return own.map((anchor) => {
      const note = anchor.note === undefined ? `mark ${anchor.mark}` : `note ${rowOf[v]!.get(anchor.note)}`
      const time = (times.get(note) ?? 0) + 1
      times.set(note, time)
      return { anchor, key: `${note} ${time}` }
    })
  })
  return [...groupBy(keyed, ({ key }) => key).values()].map((group) => group.map(({ anchor }) => anchor))
}

/** The row where most versions have the anchor, the first of equals. */
function mainRow(anchors: readonly PlacedAnchor[]): number {
  const rows = [...groupBy(anchors, ({ row }) => row).values()]
  return rows.reduce((best, group) =>
    group.length > best.length || (group.length === best.length && group[0]!.row < best[0]!.row) ? group : best,
  )[0]!.row
}

/** Ends the key of an anchor that stands in another row. */
export const ELSEWHERE = ' in another paragraph'

function said(anchors: readonly PlacedAnchor[], version: number, main: number): readonly Statement[] {
  const anchor = anchors.find((one) => one.version === version)
  if (anchor === undefined) return []
  const key = `${anchors[0]!.mark}${anchor.row === main ? '' : ELSEWHERE}`
  return [{ key, says: anchor.mark, source: anchor.source }]
}
