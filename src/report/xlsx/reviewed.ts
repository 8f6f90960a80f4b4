import type { Alignment } from '../../model/alignment.ts'
import type { Finding } from '../../model/finding.ts'
import type { Run } from '../../model/run.ts'
import type { Extent, Place } from '../positions.ts'

/** A finding of a review list and where it belongs. */
export interface Reviewed {
  readonly finding: Finding
  /** Absent for a file that is in no document set. */
  readonly alignment?: Alignment
  readonly extentOf: (place: Place) => Extent
}

/** All findings of a run, decided ones too, in its order. */
export function reviewedOf(run: Run, extentOf: Reviewed['extentOf']): readonly Reviewed[] {
  return [
    ...run.sets.flatMap(({ findings, alignment }) => findings.map((finding) => ({ finding, alignment, extentOf }))),
    ...run.unreadable.map((finding) => ({ finding, extentOf })),
  ]
}
