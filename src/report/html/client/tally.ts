import type { FindingData } from '../data.ts'

/** Findings by rule and by who departs; the last column holds those where nobody can say. */
export interface Tally {
  readonly rules: readonly string[]
  /** `cells[r][v]` for `rules[r]` and version `v`; `cells[r].at(-1)` for no version. */
  readonly cells: ReadonlyArray<ReadonlyArray<readonly FindingData[]>>
}

/** A finding that several versions depart in is counted for each of them. */
export function tally(findings: readonly FindingData[], versions: number): Tally {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const cells = rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule)
    return Array.from({ length: versions + 1 }, (_, v) => own.filter((finding) => isIn(finding, v, versions)))
  })
  return { rules, cells }
}

function isIn(finding: FindingData, version: number, versions: number): boolean {
  const departing = departingVersions(finding)
  return version === versions ? departing.length === 0 : departing.includes(version)
}

/** Indices of the versions that depart, each once. */
export function departingVersions({ places }: FindingData): readonly number[] {
  return [...new Set(places.flatMap(({ deviates, version }) => (deviates && version >= 0 ? [version] : [])))]
}
