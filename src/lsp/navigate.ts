import type { Location } from 'vscode-languageserver/node'
import { locationOf, spanAcross } from './places.ts'
import { counterparts, rowAt } from './rows.ts'
import type { OpenVersion, Workspace } from './workspace.ts'

/** The paragraphs that correspond to the one at an offset of a file, in the versions that have them. */
export function correspondingAt(open: OpenVersion, offset: number, { absolute }: Workspace): readonly Location[] {
  const row = rowAt(open, offset)
  if (row === undefined) return []
  return counterparts(open.set, row).flatMap(({ version, paragraphs }) => {
    const span = spanAcross(paragraphs)
    return span && version !== open.version ? [locationOf(version, absolute(version.path), span)] : []
  })
}

/** The paragraph at an offset of a file. */
export function paragraphsAt(open: OpenVersion, offset: number, { absolute }: Workspace): readonly Location[] {
  const row = rowAt(open, offset)
  if (row === undefined) return []
  const own = counterparts(open.set, row).find(({ version }) => version === open.version)
  const span = own && spanAcross(own.paragraphs)
  return span ? [locationOf(open.version, absolute(open.version.path), span)] : []
}
