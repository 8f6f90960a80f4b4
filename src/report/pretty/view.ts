import { isAbsolute, relative } from 'node:path'
import type { Run } from '../../model/run.ts'
import { landmarkWords } from '../landmark.ts'
import { type Paint, painter } from '../paint.ts'
import { type Place, positionsIn } from '../positions.ts'
import type { ReportOptions } from '../reporter.ts'

/** How things are shown: with which colours, how wide, where. */
export interface View {
  readonly paint: Paint
  readonly width: number
  /**
   * `path:line:column`, as terminals and editors open it; `path (page 3, paragraph 12)` where the original has no lines; the path alone
   * of a file that was not read.
   */
  readonly placeName: (place: Place) => string
  readonly pathName: (path: string) => string
  readonly fingerprints: boolean
}

export function viewOf(run: Run, { color, width, cwd, fingerprints = false }: ReportOptions): View {
  const extentOf = positionsIn(run)
  const read = new Set(run.sets.flatMap(({ alignment }) => alignment.set.versions.map(({ path }) => path)))
  const pathName = (path: string): string => shorterPath(path, cwd)
  const placeName = (place: Place): string => {
    if (!read.has(place.path)) return pathName(place.path)
    const { start, landmark } = extentOf(place)
    if (landmark) return `${pathName(place.path)} (${landmarkWords(landmark)})`
    return `${pathName(place.path)}:${start.line}:${start.column}`
  }
  return { paint: painter(color), width, placeName, pathName, fingerprints }
}

function shorterPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path
  const fromHere = relative(cwd, path)
  return fromHere !== '' && fromHere.length < path.length ? fromHere : path
}
