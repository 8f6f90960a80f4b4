import type { Location } from '../model/finding.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { Run } from '../model/run.ts'
import { landmarkWords } from './landmark.ts'
import { pathFromHere } from './paths.ts'
import { type Extent, positionsIn } from './positions.ts'
import type { ReportOptions } from './reporter.ts'

/** Where a location is, for reports that go to other programs. */
export interface Spot {
  /** From the working folder, `/` between folders. */
  readonly path: string
  /** Absent for a file that was not read, and for one whose lines nobody can look up. */
  readonly extent?: Extent
  /** Where people find it in a file without lines: `page 3, paragraph 12`. */
  readonly words?: string
}

export function spotsIn(run: Run, { cwd }: Pick<ReportOptions, 'cwd'>): (location: Location) => Spot {
  const extentOf = positionsIn(run)
  const versions = versionsByPath(run)
  return (location) => {
    const path = pathFromHere(location.path, cwd)
    if (!versions.has(location.path)) return { path }
    const extent = extentOf(location)
    return extent.landmark ? { path, words: landmarkWords(extent.landmark) } : { path, extent }
  }
}

export function versionsByPath(run: Run): ReadonlyMap<string, LanguageVersion> {
  return new Map(run.sets.flatMap(({ alignment }) => alignment.set.versions.map((version) => [version.path, version])))
}
