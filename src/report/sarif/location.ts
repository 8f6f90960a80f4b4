import type { ArtifactLocation, Location, Region } from 'sarif'
import { isBelowHere, uriOf } from '../paths.ts'
import type { Extent } from '../positions.ts'
import type { Spot } from '../spots.ts'

/** Stands for the working folder, whose path is nobody's business: who reads the report has the files elsewhere. */
export const ROOT = '%SRCROOT%'

/** Viewers want a line, so that a file without lines has a first one. */
export function locationOf({ path, extent }: Spot): Location {
  const region = extent === undefined ? { startLine: 1 } : regionOf(extent)
  return { physicalLocation: { artifactLocation: artifactOf(path), region } }
}

function artifactOf(path: string): ArtifactLocation {
  const uri = uriOf(path)
  return isBelowHere(path) ? { uri, uriBaseId: ROOT } : { uri }
}

function regionOf({ start, end }: Extent): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}
