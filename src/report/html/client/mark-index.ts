import type { FindingData, MarkData } from '../data.ts'

/** A mark with the finding that it belongs to. */
export interface Mark extends MarkData {
  readonly finding: FindingData
  readonly deviates: boolean
}

export interface MarkIndex {
  marksIn(row: number, version: number): readonly Mark[]
  /** Findings of a row, in their order. */
  findingsIn(row: number): readonly FindingData[]
}

/** Looks up what is to be shown in a row. */
export function markIndex(findings: readonly FindingData[]): MarkIndex {
  const marks = new Map<string, Mark[]>()
  const byRow = new Map<number, FindingData[]>()
  for (const finding of findings) {
    if (finding.row !== undefined) push(byRow, finding.row, finding)
    for (const { version, deviates, marks: own = [] } of finding.places)
      for (const mark of own) push(marks, `${mark.row} ${version}`, { ...mark, finding, deviates: deviates === true })
  }
  return {
    marksIn: (row, version) => marks.get(`${row} ${version}`) ?? [],
    findingsIn: (row) => byRow.get(row) ?? [],
  }
}

function push<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
