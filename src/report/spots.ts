import type { Location } from '../model/finding.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { Run } from '../model/run.ts'
import type { Span } from '../model/span.ts'
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
    const version = versions.get(location.path)
    if (version === undefined) return { path }
    const words = wordsOfPlace(version, location.span)
    return words === undefined ? { path, extent: extentOf(location) } : { path, words }
  }
}

export function versionsByPath(run: Run): ReadonlyMap<string, LanguageVersion> {
  return new Map(run.sets.flatMap(({ alignment }) => alignment.set.versions.map((version) => [version.path, version])))
}

/** Where people find a paragraph in a file that has no lines, such as a word processor's; by its place in `paragraphs`. */
interface Placed extends LanguageVersion {
  readonly places?: ReadonlyArray<{ readonly page?: number; readonly paragraph?: number }>
}

/** Words for a place in a file without lines; `undefined` where line and column are what people go by. */
export function wordsOfPlace(version: Placed, span: Span): string | undefined {
  if (version.places === undefined) return undefined
  const place = version.places[paragraphAt(version, span)]
  const words = [
    ...(place?.page === undefined ? [] : [`page ${place.page}`]),
    ...(place?.paragraph === undefined ? [] : [`paragraph ${place.paragraph}`]),
  ]
  return words.join(', ')
}

/** The page that a place is on, if the file has pages. */
export function pageOf(version: Placed, span: Span): number | undefined {
  return version.places?.[paragraphAt(version, span)]?.page
}

/** Index of the last paragraph that begins at or before a span. */
function paragraphAt({ paragraphs }: LanguageVersion, { start }: Span): number {
  return Math.max(
    0,
    paragraphs.findLastIndex(({ span }) => span.start <= start),
  )
}
