import type { Landmark } from '../model/language-version.ts'
import type { Run } from '../model/run.ts'
import type { Span } from '../model/span.ts'
import { landmarkAt } from './landmark.ts'
import { type LineTable, lineTable, type Position, positionAt } from './line-table.ts'

/** Line and column of where a span of a file begins and ends; in an original without lines, those of its extracted text. */
export interface Extent {
  readonly start: Position
  readonly end: Position
  /** Where people look it up in an original that has no lines. */
  readonly landmark?: Landmark
}

/** A place in one of the files of a run. */
export interface Place {
  readonly path: string
  readonly span: Span
}

/** Finds lines and columns in the files of a run. A file that could not be read counts as one line. */
export function positionsIn(run: Run): (place: Place) => Extent {
  const versions = new Map(
    run.sets.flatMap(({ alignment }) => alignment.set.versions).map((version) => [version.path, version]),
  )
  const tables = new Map<string, LineTable>()
  const tableOf = (path: string): LineTable => {
    const table = tables.get(path) ?? lineTable(versions.get(path)?.source ?? '')
    tables.set(path, table)
    return table
  }
  return ({ path, span }) => {
    const lines = tableOf(path)
    const landmark = landmarkAt(versions.get(path)?.landmarks ?? [], span.start)
    return { start: positionAt(lines, span.start), end: positionAt(lines, span.end), ...(landmark && { landmark }) }
  }
}
