import type { RuleContext } from '../model/rule.ts'

/** Versions that lack more than this share of the rows are other or unfinished texts: said once. */
const PARTIAL = 0.2
const PARTIAL_ROWS = 5

/** A version that lacks a great part of what most versions have. */
export interface PartialVersion {
  readonly version: number
  /** How many rows it lacks of those that half of the versions or more have. */
  readonly missing: number
  readonly common: number
}

export function partialVersions({
  alignment: { set, rows },
}: Pick<RuleContext, 'alignment'>): readonly PartialVersion[] {
  if (set.versions.length < 2) return []
  const common = rows.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length * 2 >= cells.length)
  return set.versions.flatMap((_, version) => {
    const missing = common.filter(({ cells }) => cells[version]!.length === 0).length
    const isPartial = missing >= PARTIAL_ROWS && missing > common.length * PARTIAL
    return isPartial ? [{ version, missing, common: common.length }] : []
  })
}
