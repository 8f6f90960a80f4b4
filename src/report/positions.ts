import type { Run } from '../model/run.ts'
import type { Span } from '../model/span.ts'
import { type LineTable, lineTable, type Position, positionAt } from './line-table.ts'

/** Line and column of where a span of a file begins and ends. */
export interface Extent {
  readonly start: Position
  readonly end: Position
}

/** A place in one of the files of a run. */
export interface Place {
  readonly path: string
  readonly span: Span
}

/** Finds lines and columns in the files of a run. A file that could not be read counts as one line. */
export function positionsIn(run: Run): (place: Place) => Extent {
  const versions = run.sets.flatMap(({ alignment }) => alignment.set.versions)
  const sources = new Map(versions.map(({ path, source }) => [path, source]))
  const tables = new Map<string, LineTable>()
  const tableOf = (path: string): LineTable => {
    const table = tables.get(path) ?? lineTable(sources.get(path) ?? '')
    tables.set(path, table)
    return table
  }
  return ({ path, span }) => {
    const lines = tableOf(path)
    return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) }
  }
}
